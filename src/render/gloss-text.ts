import { abbreviationOf, hasKoreanName, isTrusted, preferredTerm } from '../model/designation.ts'
import type { Entry, Term } from '../model/entry.ts'
import { choiceIssues, refuseOptions } from '../model/option.ts'
import type { Policy } from './policy.ts'

const TRUSTS = ['verified', 'any'] as const

/** Whether the confidence of a name matters: only verified ones are written, or any. */
export type Trust = (typeof TRUSTS)[number]

/**
 * The trust that options ask for: `verified` when they do not say.
 *
 * @throws PyogiError `option-invalid`
 */
export function trustOf({ trust = 'verified' }: { readonly trust?: Trust }): Trust {
  refuseOptions(choiceIssues('trust', trust, TRUSTS))
  return trust
}

/** The name a policy puts into the bracket after an entry, whether or not it may be trusted; `undefined` for none. */
export function glossTerm(entry: Entry, policy: Policy, date: string | undefined): Term | undefined {
  if (entry.gloss === 'never') return undefined
  const rule = policy.gloss[entry.kind]
  if (rule === undefined) return undefined
  const korean = hasKoreanName(entry)
  if ((rule.own === 'ko' && !korean) || (rule.own === 'foreign' && korean)) return undefined
  if (rule.with === 'abbreviation') return abbreviationOf(entry, 'en', date)
  if (rule.with === 'ko-Hani') return entry.terms.find((term) => term.lang === 'ko-Hani')
  return preferredTerm(entry, rule.with, date)
}

/** The bracket a policy puts after an entry, with what stands before it: ` (류제명)`; `undefined` for none. */
export function glossText(entry: Entry, policy: Policy, date: string | undefined, trust: Trust): string | undefined {
  const term = glossTerm(entry, policy, date)
  return term === undefined || !isTrusted(term, trust) ? undefined : bracketed(term.text, policy, entry)
}

/** 한글 맞춤법 부록: round where the bracket sounds like the head (a foreign name), square where it does not (기관[약어]). */
function bracketed(text: string, policy: Policy, entry: Entry): string {
  const square = policy.brackets === 'norm' && entry.kind !== 'person'
  return `${policy.space}${square ? '[' : '('}${text}${square ? ']' : ')'}`
}

import { isTrusted, preferredTerm } from '../model/designation.ts'
import type { Entry, Term } from '../model/entry.ts'
import type { Policy } from './policy.ts'

/** Whether the confidence of a name matters: only verified ones are written, or any. */
export type Trust = 'verified' | 'any'

/** The name a policy puts into the bracket after an entry, whether or not it may be trusted; `undefined` for none. */
export function glossTerm(entry: Entry, policy: Policy, date: string | undefined): Term | undefined {
  if (entry.gloss === 'never') return undefined
  const rule = policy.gloss[entry.kind]
  if (rule === undefined) return undefined
  const korean = (entry.own ?? ownLanguage(entry)) === 'ko'
  if ((rule.own === 'ko' && !korean) || (rule.own === 'foreign' && korean)) return undefined
  return preferredTerm(entry, rule.lang, date)
}

/** The bracket a policy puts after an entry, with what stands before it: ` (류제명)`; `undefined` for none. */
export function glossText(entry: Entry, policy: Policy, date: string | undefined, trust: Trust): string | undefined {
  const term = glossTerm(entry, policy, date)
  return term === undefined || !isTrusted(term, trust) ? undefined : `${policy.space}(${term.text})`
}

function ownLanguage(entry: Entry): string | undefined {
  return entry.terms.some((term) => term.lang === 'ko' && /^[가-힣]{2,5}$/.test(term.text)) && entry.kind === 'person'
    ? 'ko'
    : undefined
}

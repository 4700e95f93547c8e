import type { RawGloss } from '../gloss/glosses.ts'
import type { Found } from '../mention/find.ts'
import { type Evidence, entriesOf } from '../mention/mention.ts'
import { preferredTerm } from '../model/designation.ts'
import type { Entry, Lang } from '../model/entry.ts'
import { compareNames } from '../name/compare.ts'

/** What a gloss says, before anything is decided about its head. */
export interface Judgement {
  readonly raw: RawGloss
  readonly verdict: 'verified' | 'conflict' | 'redundant' | 'unknown'
  /** The found form at the head's end, and those that are parts. */
  readonly head?: Found
  readonly parts: readonly Found[]
  /** Entries that head and parts have in common, or that the parts name where the head is unknown. */
  readonly entries: readonly Entry[]
}

const FOR = 4
const AGAINST = -2.5

/**
 * Judges a gloss by the dictionary and, for names it does not hold, by sound. `verified`: a part is another name of
 * what the head names; `redundant`: it says what the head says; `conflict`: it names somebody or something else.
 */
export function judgeGloss(raw: RawGloss, formAt: (start: number, end: number) => Found | undefined): Judgement {
  const head = formAt(raw.head.start, raw.head.end)
  const parts = raw.parts.flatMap((part) => formAt(part.start, part.end) ?? [])
  const known = head === undefined ? [] : entriesOf(head.candidates)
  const named = [...new Set(parts.flatMap((part) => entriesOf(part.candidates)))]
  const shared = known.filter((entry) => named.includes(entry))
  const base = { raw, parts, ...(head === undefined ? {} : { head }) }
  if (raw.kind === 'same' || raw.parts.every((part) => sameText(part.text, raw.head.text))) {
    return { ...base, verdict: 'redundant', entries: known }
  }
  if (shared.length > 0) return { ...base, verdict: 'verified', entries: shared }
  if (known.length > 0) return { ...base, ...againstKnown(raw, known, named) }
  if (named.length > 0) return { ...base, ...againstNamed(raw, named) }
  return { ...base, verdict: bySound(raw.head.text, raw.parts[0]?.text ?? '') ?? 'unknown', entries: [] }
}

/** The evidence a judgement gives to the forms in it. */
export function evidenceOf(judgement: Judgement): Map<Found, Evidence[]> {
  const evidence = new Map<Found, Evidence[]>()
  if (judgement.verdict === 'verified') {
    for (const form of [judgement.head, ...judgement.parts]) {
      if (form === undefined) continue
      evidence.set(
        form,
        judgement.entries.map((entry) => ({ code: 'gloss', weight: FOR, entry: entry.id })),
      )
    }
  }
  if (judgement.verdict === 'conflict' && judgement.head !== undefined) {
    const known = entriesOf(judgement.head.candidates)
    evidence.set(
      judgement.head,
      known.map((entry) => ({ code: 'gloss', weight: AGAINST, entry: entry.id })),
    )
  }
  return evidence
}

type Outcome = Pick<Judgement, 'verdict' | 'entries'>

function againstKnown(raw: RawGloss, known: readonly Entry[], named: readonly Entry[]): Outcome {
  const first = raw.parts[0]!
  if (known.some((entry) => holds(entry, first.text)))
    return { verdict: 'verified', entries: known.filter((entry) => holds(entry, first.text)) }
  if (named.length > 0) return { verdict: 'conflict', entries: known }
  const person = known.find((entry) => entry.kind === 'person')
  if (person !== undefined) {
    const own = preferredTerm(person, first.lang as Lang)?.text
    if (own === undefined || first.lang === 'ko-Hani') return { verdict: 'unknown', entries: known }
    return { verdict: raw.kind === 'script' && isName(first.text) ? 'conflict' : 'unknown', entries: known }
  }
  const abbreviations = known.flatMap((entry) => entry.terms.filter((term) => term.type === 'abbreviation'))
  const differs = raw.kind === 'abbreviation' && abbreviations.length > 0 && raw.parts.length === 1
  return { verdict: differs ? 'conflict' : 'unknown', entries: known }
}

function againstNamed(raw: RawGloss, named: readonly Entry[]): Outcome {
  const people = named.filter((entry) => entry.kind === 'person')
  if (people.length === 0) return { verdict: 'unknown', entries: named }
  const sound = bySound(raw.head.text, raw.parts[0]!.text)
  return sound === undefined
    ? { verdict: 'unknown', entries: [] }
    : { verdict: sound, entries: sound === 'verified' ? people : [] }
}

/** `verified` or `conflict` where a Hangul and a Latin name stand against each other and their sound decides. */
function bySound(one: string, other: string): 'verified' | 'conflict' | undefined {
  const [hangul, latin] = isHangul(one) ? [one, other] : [other, one]
  if (!isHangul(hangul) || !/^[A-Z][A-Za-z' -]+$/.test(latin) || !/[ -]/.test(latin)) return undefined
  const { verdict, reason } = compareNames(hangul, latin)
  if (reason === 'not-by-sound') return undefined
  return verdict === 'mismatch' ? 'conflict' : 'verified'
}

function holds(entry: Entry, text: string): boolean {
  return entry.terms.some((term) => sameText(term.text, text))
}

/** True when two texts differ at most in case, spaces and hyphens. */
export function sameText(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

function bare(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[\s-]/g, '')
}

function isHangul(text: string): boolean {
  return /^[가-힣]+(?: [가-힣]+)*$/.test(text)
}

function isName(text: string): boolean {
  return /^[가-힣]{2,5}$/.test(text)
}

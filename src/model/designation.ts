import type { Entry, Lang, Status, Term, TermType } from './entry.ts'
import { beginsAfter, endedBefore, inForce } from './period.ts'

/** The status of a term: its own, else `preferred` for the first full one of its language, `admitted` for the rest. */
export function statusOf(entry: Entry, term: Term): Status {
  if (term.status !== undefined) return term.status
  if (typeOf(term) !== 'full') return 'admitted'
  let first: Term | undefined
  for (const other of entry.terms) {
    if (other.lang !== term.lang) continue
    if (other.status === 'preferred') return 'admitted'
    if (other.status === undefined && typeOf(other) === 'full') first ??= other
  }
  return first === term ? 'preferred' : 'admitted'
}

/** The type of a term; `full` when none is given. */
export function typeOf(term: Term): TermType {
  return term.type ?? 'full'
}

/** Whether a term may be written into a text: `verified`, no confidence given (a house's own), or any at all. */
export function isTrusted(term: Term, trust: 'verified' | 'any' = 'verified'): boolean {
  return trust === 'any' || term.confidence === undefined || term.confidence === 'verified'
}

/**
 * The designation to write in a language on a date: the preferred one in force, else the one that was official on
 * the date (`superseded` and in force), else none.
 */
export function preferredTerm(entry: Entry, lang: Lang, date?: string): Term | undefined {
  const has = (term: Term, status: Status): boolean =>
    term.lang === lang && typeOf(term) === 'full' && statusOf(entry, term) === status
  if (date === undefined) return entry.terms.findLast((term) => has(term, 'preferred'))
  return (
    entry.terms.find((term) => has(term, 'preferred') && inForce(term, date)) ??
    entry.terms.find((term) => has(term, 'superseded') && inForce(term, date) && hasPeriod(term))
  )
}

/** The abbreviation of an entry in a language on a date, when it has one. */
export function abbreviationOf(entry: Entry, lang: Lang, date?: string): Term | undefined {
  return entry.terms.find(
    (term) =>
      term.lang === lang &&
      term.type === 'abbreviation' &&
      isCurrent(entry, term) &&
      !endedBefore(term, date) &&
      !beginsAfter(term, date),
  )
}

function isCurrent(entry: Entry, term: Term): boolean {
  const status = statusOf(entry, term)
  return status === 'preferred' || status === 'admitted'
}

function hasPeriod(term: Term): boolean {
  return term.from !== undefined || term.until !== undefined
}

/** True when an entry's own name is Korean; a person without a statement is Korean when a short Hangul name says so. */
export function hasKoreanName(entry: Entry): boolean {
  if (entry.own !== undefined) return entry.own === 'ko'
  return entry.kind === 'person' && entry.terms.some((term) => term.lang === 'ko' && /^[가-힣]{2,5}$/.test(term.text))
}

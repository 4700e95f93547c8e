import type { Entry, Lang, Status, Term, TermType } from './entry.ts'
import { beginsAfter, endedBefore, inForce } from './period.ts'

/** The status of a term: its own, else `preferred` for the first full one of its language, `admitted` for the rest. */
export function statusOf(entry: Entry, term: Term): Status {
  if (term.status !== undefined) return term.status
  if (typeOf(term) !== 'full') return 'admitted'
  const first = entry.terms.find(
    (other) => other.lang === term.lang && typeOf(other) === 'full' && other.status === undefined,
  )
  const given = entry.terms.some((other) => other.lang === term.lang && other.status === 'preferred')
  return first === term && !given ? 'preferred' : 'admitted'
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
  const terms = entry.terms.filter((term) => term.lang === lang && typeOf(term) === 'full')
  const preferred = terms.filter((term) => statusOf(entry, term) === 'preferred')
  if (date === undefined) return preferred[preferred.length - 1]
  return (
    preferred.find((term) => inForce(term, date)) ??
    terms.find((term) => statusOf(entry, term) === 'superseded' && inForce(term, date) && hasPeriod(term))
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

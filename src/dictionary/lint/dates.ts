import { statusOf, typeOf } from '../../model/designation.ts'
import type { Entry, Term } from '../../model/entry.ts'
import { endedBefore, firstDay, lastDay } from '../../model/period.ts'
import type { Finding, LintRule } from './finding.ts'

const DAY = 86_400_000

/**
 * `dates-reversed`; `preferred-twice` (two preferred terms of a language in force on one day); `preferred-expired`;
 * `dates-gap` (official names of a language that leave days without one).
 */
export const dates: LintRule = (entries, { date }) =>
  entries.flatMap((entry, number) => [
    ...entry.terms.flatMap((term, at) => reversed(term, [number, 'terms', at, 'until'])),
    ...officialByLanguage(entry).flatMap((terms) => officialFindings(entry, terms, number)),
    ...(date === undefined ? [] : expired(entry, number, date)),
  ])

function reversed({ text, from, until }: Term, path: Finding['path']): Finding[] {
  if (from === undefined || until === undefined || firstDay(from) <= lastDay(until)) return []
  return [{ code: 'dates-reversed', path, params: { text, from, until }, severity: 'error' }]
}

interface Official {
  readonly term: Term
  readonly at: number
}

function officialByLanguage(entry: Entry): Official[][] {
  const groups = new Map<string, Official[]>()
  entry.terms.forEach((term, at) => {
    const status = statusOf(entry, term)
    if (typeOf(term) !== 'full' || (status !== 'preferred' && status !== 'superseded')) return
    groups.set(term.lang, [...(groups.get(term.lang) ?? []), { term, at }])
  })
  return [...groups.values()]
}

function officialFindings(entry: Entry, terms: readonly Official[], number: number): Finding[] {
  const findings: Finding[] = []
  const sorted = [...terms].sort((a, b) => (startOf(a.term) < startOf(b.term) ? -1 : 1))
  sorted.forEach((later, place) => {
    const earlier = sorted[place - 1]
    if (earlier === undefined) return
    const both = statusOf(entry, earlier.term) === 'preferred' && statusOf(entry, later.term) === 'preferred'
    const params = { first: earlier.term.text, second: later.term.text, lang: later.term.lang }
    const path = [number, 'terms', later.at]
    if (both && startOf(later.term) <= endOf(earlier.term))
      findings.push({ code: 'preferred-twice', path, params, severity: 'error' })
    else if (daysBetween(earlier.term.until, later.term.from) > 1)
      findings.push({ code: 'dates-gap', path, params, severity: 'warning' })
  })
  return findings
}

/** A preferred name that ended while another name of the entry goes on; a body that ended with its names is no fault. */
function expired(entry: Entry, number: number, date: string): Finding[] {
  const alive = entry.terms.some(
    (term) => typeOf(term) === 'full' && term.status !== 'rejected' && !endedBefore(term, date),
  )
  if (!alive) return []
  return entry.terms.flatMap((term, at): Finding[] => {
    if (statusOf(entry, term) !== 'preferred' || !endedBefore(term, date)) return []
    const params = { text: term.text, until: term.until ?? '' }
    return [{ code: 'preferred-expired', path: [number, 'terms', at], params, severity: 'warning' }]
  })
}

function startOf({ from }: Term): string {
  return from === undefined ? '' : firstDay(from)
}

function endOf({ until }: Term): string {
  return until === undefined ? '9999' : lastDay(until)
}

/** Days from the end of one name to the start of the next; 0 where either is not known to the day. */
function daysBetween(until: string | undefined, from: string | undefined): number {
  if (until?.length !== 10 || from?.length !== 10) return 0
  return Math.round((Date.parse(from) - Date.parse(until)) / DAY)
}

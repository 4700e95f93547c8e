import { statusOf, typeOf } from '../model/designation.ts'
import type { Entry, Lang, Term } from '../model/entry.ts'
import { firstDay, lastDay, type Period } from '../model/period.ts'
import type { Loss } from './exchange.ts'
import { lossesOf } from './losses.ts'

/** A term and the one that translates it. */
export interface Pair {
  entry: Entry
  source: Term
  target: Term
}

/**
 * The pairs of an entry: each source term that is not damage, with the best target term of an overlapping period:
 * one of the same type before others, a preferred one before admitted and superseded ones.
 */
export function pairsOf(entry: Entry, [from, to]: readonly [Lang, Lang]): Pair[] {
  const sources = entry.terms.filter((term) => term.lang === from && statusOf(entry, term) !== 'rejected')
  const targets = entry.terms.filter((term) => term.lang === to && TARGET_RANK.has(statusOf(entry, term)))
  return sources.flatMap((source) => {
    const rank = (term: Term): number =>
      (typeOf(term) === typeOf(source) ? 0 : 10) + TARGET_RANK.get(statusOf(entry, term))!
    const [target] = targets.filter((term) => overlap(source, term)).sort((a, b) => rank(a) - rank(b))
    return target === undefined ? [] : [{ entry, source, target }]
  })
}

const TARGET_RANK: ReadonlyMap<string, number> = new Map([
  ['preferred', 0],
  ['admitted', 1],
  ['superseded', 2],
])

/** What is lost of an entry of which only these pairs are written, with or without its note. */
export function pairLosses(entry: Entry, pairs: readonly Pair[], keepsNote = false): Loss[] {
  const written = new Set(pairs.flatMap(({ source, target }) => [source, target]))
  const room = { entry: keepsNote ? (['note'] as const) : [], term: ['lang', 'text'] as const }
  return lossesOf(entry, { ...room, terms: (term) => written.has(term) })
}

function overlap(a: Period, b: Period): boolean {
  return startsBy(a, b) && startsBy(b, a)
}

function startsBy(a: Period, b: Period): boolean {
  return a.from === undefined || b.until === undefined || firstDay(a.from) <= lastDay(b.until)
}

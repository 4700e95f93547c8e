import type { Document } from '../link/document.ts'
import type { Entry } from '../model/entry.ts'
import { compareNames } from '../name/compare.ts'
import { latinNames, type Name, type Stranger } from './strangers.ts'

/**
 * Names of a Latin text that no entry covers and that sound like a person whom the other text names: entry id to the
 * names, in text order. A name that fits a person the dictionary does not hold is that person's.
 */
export function misspellingsOf(
  source: Document,
  target: Document,
  strangers: readonly Stranger[],
): Map<string, Name[]> {
  const found = new Map<string, Name[]>()
  if (target.lang !== 'en') return found
  const placed = new Set(strangers.flatMap(({ latinAt }) => latinAt.map(({ start }) => start)))
  const people = new Map<string, Entry>()
  for (const { sense } of source.mentions) if (sense?.entry.kind === 'person') people.set(sense.entry.id, sense.entry)
  for (const name of latinNames(target)) {
    if (placed.has(name.start)) continue
    const alike = [...people.values()]
      .map((entry) => ({ entry, score: likeness(entry, name.text) }))
      .sort((a, b) => b.score - a.score)
    const [best, second] = alike
    if (best === undefined || best.score <= 0 || (second !== undefined && second.score === best.score)) continue
    found.set(best.entry.id, [...(found.get(best.entry.id) ?? []), name])
  }
  return found
}

function likeness(entry: Entry, latin: string): number {
  const hangul = entry.terms.find((term) => term.lang === 'ko')?.text
  if (hangul === undefined) return 0
  const { verdict, score } = compareNames(hangul, latin)
  return verdict === 'mismatch' ? 0 : score
}

import type { Entry, Term } from '../model/entry.ts'
import { jamoOf } from '../text/jamo.ts'
import type { Dictionary } from './dictionary.ts'

/** A name of the dictionary that nearly reads like another text, with how many jamo or letters differ. */
export interface NearName {
  readonly entry: Entry
  readonly term: Term
  readonly distance: number
}

const LONGEST = 64

/**
 * The names nearest to a text that no entry is called, by jamo (류재명 is one vowel from 류제명) or letters: at most a
 * quarter of them differ, the nearest first.
 */
export function nearNames(dictionary: Dictionary, text: string, limit = 5): NearName[] {
  const asked = lettersOf(text)
  const most = Math.max(1, Math.floor(asked.length / 4))
  const near: NearName[] = []
  for (const entry of dictionary.entries) {
    for (const term of entry.terms) {
      const letters = lettersOf(term.text)
      if (Math.abs(letters.length - asked.length) > most) continue
      const distance = distanceOf(asked, letters, most)
      if (distance <= most) near.push({ entry, term, distance })
    }
  }
  return near.sort((a, b) => a.distance - b.distance).slice(0, limit)
}

function lettersOf(text: string): string[] {
  return jamoOf(text.slice(0, LONGEST).toLowerCase()).flat()
}

/** Levenshtein distance; more than `most` once it is sure to be more. */
function distanceOf(from: readonly string[], to: readonly string[], most: number): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (const [number, letter] of from.entries()) {
    const next = [number + 1]
    for (const [at, other] of to.entries()) {
      next.push(Math.min(row[at]! + (letter === other ? 0 : 1), row[at + 1]! + 1, next[at]! + 1))
    }
    if (Math.min(...next) > most) return most + 1
    row = next
  }
  return row[to.length]!
}

import { copyUnits } from './copy-units.ts'
import type { FormIndex } from './open.ts'
import { keepHeads, listStarts, MARKED, markStarts } from './scan.ts'
import { scriptClasses } from './script-class.ts'
import { unitTables } from './unit-tables.ts'
import { walkKeys } from './walk.ts'

/** Places looked at in one go: their text, marks and candidates stay in the nearest caches of the processor. */
const CHUNK = 0x4000

/** Buffers of a search, kept for the next one. `units[0]` is the unit before the chunk; `words` is the same memory. */
interface Scratch {
  readonly units: Uint16Array
  readonly words: Int32Array
  readonly marks: Int32Array
  readonly places: Int32Array
  readonly keys: Int32Array
  readonly ends: Int32Array
}

let spare: Scratch | undefined

/**
 * Finds the keys of an index in a text, leftmost-longest over all keys at once, in time linear in text times longest
 * key and in bounded memory. A key may start only between two units of different script class, or where one has none:
 * not after a Hangul syllable if it starts with one, likewise for Latin letters and digits, and for Hanja. `accept`
 * gets a key with its half-open UTF-16 offsets in `text`; at one start it is asked from the longest key to the
 * shortest. What it accepts is found, and the search goes on at its end.
 */
export function searchIndex(
  index: FormIndex,
  text: string,
  accept: (key: number, start: number, end: number) => boolean,
): void {
  const chunk = Math.min(Math.max(CHUNK, index.longest), text.length)
  const scratch = takeScratch(chunk, index.longest)
  const { units, words, marks, places, keys, ends } = scratch
  const { starts: table, codes } = unitTables(index)
  const classes = scriptClasses()
  try {
    for (let from = 0, next = 0; from < text.length; from += chunk) {
      const starts = Math.min(chunk, text.length - from)
      const stop = copyChunk(text, from, starts + index.longest, units)
      markStarts(table, words, starts, marks)
      const kept = keepHeads(table, index.heads, units, places, listStarts(marks, starts, places))
      for (let candidate = 0; candidate < kept; candidate++) {
        const first = places[candidate]!
        const start = from + first - 1
        if (start < next || (classes[units[first]!]! & classes[units[first - 1]!]!) !== 0) continue
        let count = walkKeys(codes, index, units, first, stop, keys, ends)
        while (count-- > 0) {
          const end = from + ends[count]! - 1
          if (!accept(keys[count]!, start, end)) continue
          next = end
          break
        }
      }
    }
  } finally {
    spare = scratch
  }
}

/** Copies the unit before `from`, or 0, and up to `length` units from there; returns where they end in `units`. */
function copyChunk(text: string, from: number, length: number, units: Uint16Array): number {
  const to = Math.min(text.length, from + length)
  if (from === 0) units[0] = 0
  copyUnits(text, Math.max(0, from - 1), to, units, from === 0 ? 1 : 0)
  return to - from + 1
}

/** The spare buffers if they are large enough, else new ones; a search within `accept` thus gets its own. */
function takeScratch(chunk: number, longest: number): Scratch {
  const taken = spare
  spare = undefined
  const length = 2 * Math.ceil((1 + chunk + longest) / 2 + MARKED)
  if (taken !== undefined && taken.units.length >= length && taken.keys.length > longest) {
    if (taken.places.length >= chunk + 4) return taken
  }
  const memory = new ArrayBuffer(2 * length)
  return {
    units: new Uint16Array(memory),
    words: new Int32Array(memory),
    marks: new Int32Array(chunk / MARKED + 1),
    places: new Int32Array(chunk + 4),
    keys: new Int32Array(longest + 1),
    ends: new Int32Array(longest + 1),
  }
}

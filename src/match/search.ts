import { copyUnits } from './copy-units.ts'
import type { FormIndex } from './open.ts'
import { pairSlot } from './pair-filter.ts'
import { scriptClasses } from './script-class.ts'
import { END } from './sequences.ts'

/** Starts looked at in one go: text and candidates of this many units stay in the processor's nearest cache. */
const CHUNK = 0x4000

/** Buffers of a search, kept for the next one. `units[0]` is the unit before the chunk. */
interface Scratch {
  units: Uint16Array
  candidates: Int32Array
  keys: Int32Array
  ends: Int32Array
}

let spare: Scratch | undefined

/**
 * Finds the keys of an index in a text, leftmost-longest over all keys at once, in time linear in text times longest
 * key. A key may start only between two units of different script class, or where one has none: not after a Hangul
 * syllable if it starts with one, likewise for Latin letters and digits, and for Hanja. `accept` gets a key with its
 * half-open UTF-16 offsets in `text`; at one start it is asked from the longest key to the shortest. What it accepts
 * is found, and the search goes on at its end.
 */
export function searchIndex(
  index: FormIndex,
  text: string,
  accept: (key: number, start: number, end: number) => boolean,
): void {
  const chunk = Math.min(Math.max(CHUNK, index.longest), text.length)
  const scratch = takeScratch(chunk, index.longest)
  try {
    for (let from = 0, next = 0; from < text.length; from += chunk) {
      const before = from === 0 ? 0 : 1
      const to = Math.min(text.length, from + chunk + index.longest)
      scratch.units[0] = 0
      copyUnits(text, from - before, to, scratch.units, 1 - before)
      const starts = Math.min(chunk, text.length - from)
      const found = findCandidates(index, scratch, starts)
      next = walkCandidates(index, scratch, found, next, from, to - from, accept)
    }
  } finally {
    spare = scratch
  }
}

function takeScratch(chunk: number, longest: number): Scratch {
  const taken = spare
  spare = undefined
  if (taken !== undefined && taken.candidates.length >= chunk && taken.units.length >= chunk + longest + 2) {
    if (taken.keys.length >= longest + 1) return taken
  }
  return {
    units: new Uint16Array(chunk + longest + 2),
    candidates: new Int32Array(chunk),
    keys: new Int32Array(longest + 1),
    ends: new Int32Array(longest + 1),
  }
}

/** Writes the places in `units` where a key may start, and returns their count. */
function findCandidates({ pairs, pairShift }: FormIndex, { units, candidates }: Scratch, starts: number): number {
  const classes = scriptClasses()
  let found = 0
  for (let at = 1; at <= starts; at++) {
    candidates[found] = at
    const apart = ((classes[units[at - 1]!]! & classes[units[at]!]!) - 1) >>> 31
    found += apart & pairs[pairSlot(units[at]! | (units[at + 1]! << 16), pairShift)]!
  }
  return found
}

/** Asks `accept` for the keys at each candidate. `next` is the first place in the text that is still to be searched. */
function walkCandidates(
  { pages, codes, cells, tails }: FormIndex,
  { units, candidates, keys, ends }: Scratch,
  found: number,
  next: number,
  from: number,
  length: number,
  accept: (key: number, start: number, end: number) => boolean,
): number {
  const stop = length + 1
  for (let candidate = 0; candidate < found; candidate++) {
    const first = candidates[candidate]!
    const start = from + first - 1
    if (start < next) continue
    let ended = 0
    let cell = 0
    for (let at = first; ; at++) {
      const value = cells[2 * cell]!
      if (value < 0) {
        const leaf = ~value >> 1
        if ((~value & 1) === 0) {
          keys[ended] = leaf
          ends[ended++] = at
        } else {
          const left = tails[leaf]!
          let same = 0
          while (same < left && at + same < stop) {
            const unit = units[at + same]!
            if (codes[(pages[unit >> 8]! << 8) | (unit & 0xff)] !== tails[leaf + 3 + same]) break
            same++
          }
          if (same === left) {
            keys[ended] = tails[leaf + 1]! | (tails[leaf + 2]! << 16)
            ends[ended++] = at + left
          }
        }
        break
      }
      if ((value & 1) !== 0) {
        keys[ended] = ~cells[2 * ((value >> 1) + END)]! >> 1
        ends[ended++] = at
      }
      if (at === stop) break
      const unit = units[at]!
      const child = (value >> 1) + codes[(pages[unit >> 8]! << 8) | (unit & 0xff)]!
      if (cells[2 * child + 1] !== cell) break
      cell = child
    }
    while (ended-- > 0) {
      const end = from + ends[ended]! - 1
      if (!accept(keys[ended]!, start, end)) continue
      next = end
      break
    }
  }
  return next
}

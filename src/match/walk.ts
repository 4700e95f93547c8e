import type { FormIndex } from './open.ts'
import { END } from './sequences.ts'

/**
 * Follows a text through the trie of an index from `units[first]` to before `units[stop]`, and writes the keys that
 * end on the way and their ends, shortest first. Returns how many there are.
 */
export function walkKeys(
  codes: Uint16Array,
  { cells, tails }: FormIndex,
  units: Uint16Array,
  first: number,
  stop: number,
  keys: Int32Array,
  ends: Int32Array,
): number {
  let count = 0
  let cell = 0
  let at = first
  let value = cells[0]!
  while (value >= 0) {
    if ((value & 1) !== 0) {
      keys[count] = ~cells[((value >> 1) + END) << 1]! >> 1
      ends[count++] = at
    }
    if (at === stop) return count
    const child = (value >> 1) + codes[units[at]!]!
    at = (at + 1) | 0
    if (cells[(child << 1) | 1] !== cell) return count
    cell = child
    value = cells[child << 1]!
  }
  const leaf = ~value >> 1
  if ((value & 1) !== 0) {
    keys[count] = leaf
    ends[count++] = at
    return count
  }
  let tail = leaf + 2
  while (at < stop && codes[units[at]!] === tails[tail]) {
    at = (at + 1) | 0
    tail = (tail + 1) | 0
  }
  if (tails[tail] !== END) return count
  keys[count] = tails[leaf]! | (tails[leaf + 1]! << 16)
  ends[count++] = at
  return count
}

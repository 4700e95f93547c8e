import { foldTable, writtenUnits } from './key.ts'

const FACTOR = 0x9e3779b1
const LEAST_BITS = 8
const MOST_BITS = 18

/** Slot of two neighbouring units in the pair filter: `pair` is the first plus 65,536 times the second. */
export function pairSlot(pair: number, shift: number): number {
  return Math.imul(pair, FACTOR) >>> shift
}

/** The pair filter: 1 in the slot of each pair of units, as written, that a key can start with. */
export function buildPairFilter(keys: readonly string[]): { pairs: Uint8Array; shift: number } {
  const fold = foldTable()
  const folded = new Set<number>()
  const singles = new Set<number>()
  for (const key of keys) {
    const first = fold[key.charCodeAt(0)]!
    if (key.length === 1) singles.add(first)
    else folded.add(first | (fold[key.charCodeAt(1)]! << 16))
  }
  const starts: number[] = []
  for (const pair of folded) {
    for (const second of writtenUnits(pair >>> 16)) {
      for (const first of writtenUnits(pair & 0xffff)) starts.push(first | (second << 16))
    }
  }
  const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, 35 - Math.clz32(starts.length)))
  const shift = 32 - bits
  const pairs = new Uint8Array(2 ** bits)
  for (const pair of starts) pairs[pairSlot(pair, shift)] = 1
  for (const single of singles) {
    for (const first of writtenUnits(single)) {
      for (let second = 0; second < 0x10000; second++) pairs[pairSlot(first | (second << 16), shift)] = 1
    }
  }
  return { pairs, shift }
}

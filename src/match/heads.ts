import { foldTable, writtenUnits } from './key.ts'

const LEAST_WORDS = 64
const MOST_WORDS = 2 ** 20
/** Every third unit will do. */
const ANY = -1

/**
 * How keys begin. `firsts` and `singles` are the first units of keys and of keys of one unit, as they may be written.
 * `heads` is a filter: in the word of the first two units of a key (see `headWord`) the bit of its third unit is set,
 * by the lowest five bits of the unit; all 32 if the key has two units.
 */
export interface Heads {
  readonly firsts: Uint16Array
  readonly singles: Uint16Array
  readonly heads: Int32Array
}

/**
 * The word of `heads` for two units, given as the first plus 65,536 times the second. A unit below 0x8000 is taken with
 * bit 5 set, which makes one of the two cases of ASCII letters and leaves Hangul as it is.
 */
export function headWord(pair: number, mask: number): number {
  return (Math.imul(pair | ((~pair & 0x80008000) >>> 10), 0x1e3779b1) >>> 12) & mask
}

/** Collects how the keys begin; `order` has keys with the same beginning side by side. */
export function collectHeads(keys: readonly string[], order: Int32Array): Heads {
  const fold = foldTable()
  const firsts = new Set<number>()
  const singles = new Set<number>()
  const thirdBits = new Map<number, number>()
  let pair = -1
  let third = -1
  let bits = 0
  for (const key of order) {
    const text = keys[key]!
    const first = fold[text.charCodeAt(0)]!
    firsts.add(first)
    if (text.length === 1) singles.add(first)
    if (text.length === 1) continue
    const next = first + fold[text.charCodeAt(1)]! * 0x10000
    if (next !== pair) {
      addPair(thirdBits, pair, bits)
      pair = next
      third = -1
      bits = 0
    }
    if (text.length === 2) bits = ANY
    else if (third !== fold[text.charCodeAt(2)]!) {
      third = fold[text.charCodeAt(2)]!
      for (const unit of writtenUnits(third)) bits |= 1 << unit
    }
  }
  addPair(thirdBits, pair, bits)
  return { firsts: allWritten(firsts), singles: allWritten(singles), heads: headTable(thirdBits) }
}

/** Notes the third units after a folded pair under every way to write the pair. */
function addPair(thirdBits: Map<number, number>, pair: number, bits: number): void {
  if (pair < 0) return
  for (const second of writtenUnits(Math.floor(pair / 0x10000))) {
    for (const first of writtenUnits(pair % 0x10000)) {
      const written = first | (second << 16)
      thirdBits.set(written, (thirdBits.get(written) ?? 0) | bits)
    }
  }
}

function headTable(thirdBits: ReadonlyMap<number, number>): Int32Array {
  let words = LEAST_WORDS
  while (words < 2 * thirdBits.size && words < MOST_WORDS) words *= 2
  const heads = new Int32Array(words)
  for (const [pair, bits] of thirdBits) heads[headWord(pair, words - 1)]! |= bits
  return heads
}

function allWritten(folded: Iterable<number>): Uint16Array {
  return Uint16Array.from([...folded].flatMap(writtenUnits)).sort()
}

import { headWord } from './heads.ts'

/*
 * The three passes that find where in a chunk a key can start. Each is without branches that depend on the text, since
 * it is mispredicted branches that cost most. V8 reads the fields of every typed array anew in each turn of a loop, so
 * a turn does the work of several units, and sums are cut to 32 bits so that it checks no overflow.
 */

/** Units looked at in one turn, two bits each in a word of `marks`. */
export const MARKED = 16

/**
 * Writes for every 16 units after the first one of `words` (two units each) a word in which the two bits of a unit are
 * zero when no key can start there, by `startTable`.
 */
export function markStarts(table: Uint8Array, words: Int32Array, starts: number, marks: Int32Array): void {
  let before = table[words[0]! & 0xffff]! >>> 4
  let first = words[0]! >>> 16
  for (let mark = 0, at = 1; mark << 4 < starts; mark = (mark + 1) | 0, at = (at + 8) | 0) {
    const w1 = words[at]!
    const w2 = words[(at + 1) | 0]!
    const w3 = words[(at + 2) | 0]!
    const w4 = words[(at + 3) | 0]!
    const w5 = words[(at + 4) | 0]!
    const w6 = words[(at + 5) | 0]!
    const w7 = words[(at + 6) | 0]!
    const w8 = words[(at + 7) | 0]!
    const t0 = table[first]!
    const t1 = table[w1 & 0xffff]!
    const t2 = table[w1 >>> 16]!
    const t3 = table[w2 & 0xffff]!
    const t4 = table[w2 >>> 16]!
    const t5 = table[w3 & 0xffff]!
    const t6 = table[w3 >>> 16]!
    const t7 = table[w4 & 0xffff]!
    const t8 = table[w4 >>> 16]!
    const t9 = table[w5 & 0xffff]!
    const t10 = table[w5 >>> 16]!
    const t11 = table[w6 & 0xffff]!
    const t12 = table[w6 >>> 16]!
    const t13 = table[w7 & 0xffff]!
    const t14 = table[w7 >>> 16]!
    const t15 = table[w8 & 0xffff]!
    marks[mark] =
      (t0 & before) |
      ((t1 & (t0 >>> 4)) << 2) |
      ((t2 & (t1 >>> 4)) << 4) |
      ((t3 & (t2 >>> 4)) << 6) |
      ((t4 & (t3 >>> 4)) << 8) |
      ((t5 & (t4 >>> 4)) << 10) |
      ((t6 & (t5 >>> 4)) << 12) |
      ((t7 & (t6 >>> 4)) << 14) |
      ((t8 & (t7 >>> 4)) << 16) |
      ((t9 & (t8 >>> 4)) << 18) |
      ((t10 & (t9 >>> 4)) << 20) |
      ((t11 & (t10 >>> 4)) << 22) |
      ((t12 & (t11 >>> 4)) << 24) |
      ((t13 & (t12 >>> 4)) << 26) |
      ((t14 & (t13 >>> 4)) << 28) |
      ((t15 & (t14 >>> 4)) << 30)
    before = t15 >>> 4
    first = w8 >>> 16
  }
  const rest = starts % MARKED
  if (rest > 0) marks[starts >> 4]! &= (1 << (2 * rest)) - 1
}

/** Writes the places of the marked units, counted in units, and returns how many there are. */
export function listStarts(marks: Int32Array, starts: number, places: Int32Array): number {
  let found = 0
  for (let mark = 0, from = 1; mark << 4 < starts; mark = (mark + 1) | 0, from = (from + MARKED) | 0) {
    let left = (marks[mark]! | (marks[mark]! >>> 1)) & 0x55555555
    places[found] = from + ((31 - Math.clz32(left & -left)) >> 1)
    found = (found + ((left | -left) >>> 31)) | 0
    left &= (left - 1) | 0
    places[found] = from + ((31 - Math.clz32(left & -left)) >> 1)
    found = (found + ((left | -left) >>> 31)) | 0
    left &= (left - 1) | 0
    places[found] = from + ((31 - Math.clz32(left & -left)) >> 1)
    found = (found + ((left | -left) >>> 31)) | 0
    left &= (left - 1) | 0
    while (left !== 0) {
      places[found] = from + ((31 - Math.clz32(left & -left)) >> 1)
      found = (found + 1) | 0
      left &= (left - 1) | 0
    }
  }
  return found
}

/** Keeps of the first `found` places, in place, those whose first three units pass the filter, and returns their count. */
export function keepHeads(
  table: Uint8Array,
  heads: Int32Array,
  units: Uint16Array,
  places: Int32Array,
  found: number,
): number {
  const mask = heads.length - 1
  let kept = 0
  places.fill(0, found, found + 3)
  for (let at = 0; at < found; at = (at + 4) | 0) {
    const a = places[at]!
    const b = places[(at + 1) | 0]!
    const c = places[(at + 2) | 0]!
    const d = places[(at + 3) | 0]!
    const a0 = units[a]!
    const b0 = units[b]!
    const c0 = units[c]!
    const d0 = units[d]!
    const headA = heads[headWord(a0 | (units[(a + 1) | 0]! << 16), mask)]!
    const headB = heads[headWord(b0 | (units[(b + 1) | 0]! << 16), mask)]!
    const headC = heads[headWord(c0 | (units[(c + 1) | 0]! << 16), mask)]!
    const headD = heads[headWord(d0 | (units[(d + 1) | 0]! << 16), mask)]!
    const passA = ((headA >>> units[(a + 2) | 0]!) | (table[a0]! >>> 6)) & 1
    const passB = ((headB >>> units[(b + 2) | 0]!) | (table[b0]! >>> 6)) & 1
    const passC = ((headC >>> units[(c + 2) | 0]!) | (table[c0]! >>> 6)) & 1
    const passD = ((headD >>> units[(d + 2) | 0]!) | (table[d0]! >>> 6)) & 1
    places[kept] = a
    kept = (kept + passA) | 0
    places[kept] = b
    kept = (kept + passB) | 0
    places[kept] = c
    kept = (kept + passC) | 0
    places[kept] = d
    kept = (kept + passD) | 0
  }
  while (kept > 0 && places[kept - 1] === 0) kept--
  return kept
}

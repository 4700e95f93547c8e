import { foldLetter } from '../../src/name/latin-name.ts'
import type { LabelledPair, NamePair } from './name-data.ts'

/** A way to spell a Hangul name, best first; the Latin one it stands beside in the data only says which fold is its. */
export type Speller = (hangul: string, latin: string) => readonly string[]
/** A way to say how likely two names are one. */
export type Scorer = (hangul: string, latin: string) => number
/** A way to read a Latin name in Hangul, best first. */
export type Reader = (latin: string) => readonly string[]

/** Share of names among whose first 1, 5 and 10 spellings the one in use stands, in any order and hyphenation. */
export function spelledWithin(pairs: readonly NamePair[], spell: Speller): number[] {
  const ranks = pairs.map(({ hangul, latin }) => {
    const expected = new Set(ordersOf(latin))
    return spell(hangul, latin).findIndex((text) => ordersOf(text).some((order) => expected.has(order)))
  })
  return sharesWithin(ranks, [1, 5, 10])
}

/** Share of names whose first spelling is the one in use to the letter, mark and hyphen. */
export function spelledExactly(pairs: readonly NamePair[], spell: Speller): number {
  return share(
    pairs.filter(({ hangul, latin }) => spell(hangul, latin)[0] === latin.normalize('NFC')).length,
    pairs.length,
  )
}

/** Share of Latin names among whose first 1 and 5 readings the Hangul one stands. */
export function readWithin(pairs: readonly NamePair[], read: Reader): number[] {
  return sharesWithin(
    pairs.map(({ hangul, latin }) => read(latin).indexOf(hangul.replaceAll(' ', ''))),
    [1, 5],
  )
}

/** Highest share of true pairs found at a precision, over all thresholds. */
export function recallAt(precision: number, pairs: readonly LabelledPair[], score: Scorer): number {
  const scored = pairs
    .map(({ hangul, latin, same }) => ({ same, score: score(hangul, latin) }))
    .sort((a, b) => b.score - a.score || Number(a.same) - Number(b.same))
  const positives = scored.filter(({ same }) => same).length
  let found = 0
  let best = 0
  for (const [index, { same }] of scored.entries()) {
    if (same) found += 1
    if (found / (index + 1) >= precision) best = found
  }
  return share(best, positives)
}

/** True pairs of foreign names, and for each a wrong one that shares a word where there is one. */
export function foreignPairs(pairs: readonly NamePair[]): LabelledPair[] {
  const byWord = new Map<string, NamePair[]>()
  for (const pair of pairs)
    for (const word of pair.hangul.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), pair])
  return pairs.flatMap((pair, index) => {
    const relatives = pair.hangul.split(' ').flatMap((word) => byWord.get(word) ?? [])
    const other = relatives.find(({ latin }) => latin !== pair.latin) ?? pairs[(index + 1) % pairs.length]!
    return [
      { ...pair, same: true, kind: 'pos', clear: true },
      { ...pair, latin: other.latin, same: false, kind: 'other', clear: true },
    ]
  })
}

/** Of spellings with a probability around each tenth, how many are right: a row a tenth, `[mean, right, count]`. */
export function calibration(
  pairs: readonly NamePair[],
  spell: (hangul: string, latin: string) => readonly { readonly text: string; readonly probability: number }[],
): number[][] {
  const rows = Array.from({ length: 10 }, () => [0, 0, 0])
  for (const { hangul, latin } of pairs) {
    const expected = new Set(ordersOf(latin))
    for (const { text, probability } of spell(hangul, latin)) {
      const row = rows[Math.min(9, Math.floor(probability * 10))]!
      row[0]! += probability
      row[1]! += ordersOf(text).some((order) => expected.has(order)) ? 1 : 0
      row[2]! += 1
    }
  }
  return rows.map(([sum = 0, right = 0, count = 0]) => [share(sum, count), share(right, count), count])
}

/** Calls a second, in processor time, over all rows after one round to warm up. */
export function callsPerSecond<Row>(rows: readonly Row[], call: (row: Row) => void): number {
  rows.forEach((row) => {
    call(row)
  })
  const before = process.cpuUsage()
  rows.forEach((row) => {
    call(row)
  })
  const { user, system } = process.cpuUsage(before)
  return (rows.length / (user + system)) * 1e6
}

/** The letters of a name as written, and with the last word first. */
function ordersOf(latin: string): string[] {
  const words = latin.split(/[\s,]+/).map((word) => [...word.normalize('NFC')].map(plainLetter).join(''))
  return [words.join(''), [...words.slice(-1), ...words.slice(0, -1)].join(''), [...words.slice(1), words[0]].join('')]
}

function plainLetter(character: string): string {
  const folded = foldLetter(character)
  return folded === 'ŏ' ? 'o' : folded === 'ŭ' ? 'u' : folded.replace("'", '')
}

function sharesWithin(ranks: readonly number[], limits: readonly number[]): number[] {
  return limits.map((limit) => share(ranks.filter((rank) => rank >= 0 && rank < limit).length, ranks.length))
}

function share(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : part / whole
}

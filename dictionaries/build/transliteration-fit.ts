import { readLatinName, wordsOf } from '../../src/name/latin-name.ts'
import { lettersOf } from '../../src/name/letter-classes.ts'
import type { TransliterationFigures } from '../../src/name/transliteration-model.ts'
import { transliterationUnits } from '../../src/name/transliteration-units.ts'
import type { NamePair } from './name-alignment.ts'
import { packRows } from './pack-figures.ts'

type Emissions = Map<string, Map<string, number>>

const ROUNDS = 7
const LONGEST = 4
/** Expected uses below which a way to write a unit is noise. */
const LEAST_USES = 0.8
/** log likelihood a word below which a pair is not a transliteration. */
const UNLIKE = -16

/** Counts how the sounds of Hangul write foreign names, by expectation maximisation over words. Deterministic. */
export function fitTransliteration(pairs: readonly NamePair[]): Omit<TransliterationFigures, 'forenames'> {
  const names = pairs.map(({ hangul, latin }) => ({
    hangul: hangul.split(' ').map(transliterationUnits),
    latin: plainWords(latin),
  }))
  let share = memoised(seedShare)
  let emissions: Emissions = new Map()
  for (let round = 0; round < ROUNDS; round += 1) {
    emissions = new Map()
    for (const { hangul, latin } of names) {
      if (hangul.length !== latin.length) continue
      const order = likeliestOrder(share, hangul, latin)
      for (const [index, word] of order?.entries() ?? []) count(share, hangul[index]!, latin[word]!, emissions)
    }
    emissions = shares(emissions)
    share = memoised(smoothed(emissions))
  }
  return { emissions: pack(emissions), letters: letterShares(names.flatMap(({ latin }) => latin)) }
}

/** The words of a Latin name without apostrophes and marks. */
function plainWords(latin: string): string[] {
  return wordsOf(readLatinName(latin)).map((word) => word.replace(/'/g, '').replace(/ŏ/g, 'o').replace(/ŭ/g, 'u'))
}

type Share = (unit: string, letters: string) => number

function likeliestOrder(share: Share, hangul: readonly string[][], latin: readonly string[]): number[] | undefined {
  const straight = [...latin.keys()]
  const orders =
    latin.length === 1
      ? [straight]
      : [straight, [...straight.slice(-1), ...straight.slice(0, -1)], [...straight.slice(1), 0]]
  let best: number[] | undefined
  let highest = UNLIKE * latin.length
  for (const order of orders) {
    let log = 0
    hangul.forEach((units, index) => {
      log += Math.log(forward(share, units, latin[order[index]!]!).at(-1)!.at(-1)! + 1e-30)
    })
    if (log > highest) {
      highest = log
      best = order
    }
  }
  return best
}

/** Row `j`, column `i`: likelihood that the first `j` units write the first `i` letters. */
function forward(share: Share, units: readonly string[], letters: string): Float64Array[] {
  const rows = [Float64Array.from({ length: letters.length + 1 }, (_, at) => (at === 0 ? 1 : 0))]
  for (const unit of units) {
    const before = rows.at(-1)!
    const row = new Float64Array(letters.length + 1)
    before.forEach((sum, at) => {
      if (sum > 0)
        for (let end = at; end <= Math.min(letters.length, at + LONGEST); end += 1)
          row[end]! += sum * share(unit, letters.slice(at, end))
    })
    rows.push(row)
  }
  return rows
}

function count(share: Share, units: readonly string[], letters: string, into: Emissions): void {
  const rows = forward(share, units, letters)
  const total = rows.at(-1)!.at(-1)!
  if (total === 0) return
  let after = Float64Array.from({ length: letters.length + 1 }, (_, at) => (at === letters.length ? 1 : 0))
  for (let index = units.length - 1; index >= 0; index -= 1) {
    const unit = units[index]!
    const row = new Float64Array(letters.length + 1)
    for (let at = 0; at <= letters.length; at += 1)
      for (let end = at; end <= Math.min(letters.length, at + LONGEST); end += 1) {
        const written = letters.slice(at, end)
        const path = share(unit, written) * after[end]!
        row[at]! += path
        const uses = (rows[index]![at]! * path) / total
        if (uses > 1e-4) add(into, unit, written, uses)
      }
    after = row
  }
}

function add(into: Emissions, unit: string, written: string, uses: number): void {
  const row = into.get(unit) ?? new Map<string, number>()
  into.set(unit, row)
  row.set(written, (row.get(written) ?? 0) + uses)
}

function shares(counts: Emissions): Emissions {
  return new Map(
    [...counts].map(([unit, row]) => {
      const kept = [...row].filter(([written, uses]) => written === '' || uses >= LEAST_USES)
      const total = kept.reduce((sum, [, uses]) => sum + uses, 0)
      return [unit, new Map(kept.map(([written, uses]) => [written, uses / total]))]
    }),
  )
}

function smoothed(emissions: Emissions): Share {
  return (unit, written) => 0.97 * (emissions.get(unit)?.get(written) ?? 0) + 0.01 * seedShare(unit, written)
}

/** What a unit is written with before anything is counted: letters of its class, short rather than long. */
function seedShare(unit: string, written: string): number {
  const silent = { o: 0.01, c: 0.02, v: unit === 'vㅡ' ? 0.6 : unit === 'vㅣ' || unit === 'vㅜ' ? 0.03 : 0.005 }
  if (unit === 'oㅇ') return written === '' ? 0.9 : written === 'h' ? 0.05 : 0.0005 * 0.1 ** (written.length - 1)
  if (written === '') return silent[unit[0] as 'o' | 'v' | 'c'] ?? 0
  if (unit === 'cㅇ' && written === 'ng') return 0.5
  const own = lettersOf(unit)
  const vowels = /[aeiou]/.test(written)
  if (unit[0] === 'v') {
    const fitting = [...written].filter((letter) => own.includes(letter)).length
    const fit = fitting === written.length ? 0.1 : fitting > 0 ? 0.01 : 0.0005
    return fit * 0.3 ** (written.length - 1) * (/[^aeiouyhjw]/.test(written) ? 0.05 : 1)
  }
  const fit = own.includes(written[0]!) ? 0.2 : [...written].some((letter) => own.includes(letter)) ? 0.03 : 0.0005
  return fit * 0.25 ** (written.length - 1) * (vowels ? 0.1 : 1)
}

function memoised(share: Share): Share {
  const known = new Map<string, Map<string, number>>()
  return (unit, written) => {
    const row = known.get(unit) ?? new Map<string, number>()
    known.set(unit, row)
    const cached = row.get(written)
    if (cached !== undefined) return cached
    const fresh = share(unit, written)
    row.set(written, fresh)
    return fresh
  }
}

function pack(emissions: Emissions): string {
  const thousandths = (row: ReadonlyMap<string, number>): [string, number[]][] =>
    [...row]
      .map(([written, share]): [string, number[]] => [written, [Math.round(share * 1000)]])
      .filter(([, [share = 0]]) => share > 0)
  return packRows(new Map([...emissions].map(([unit, row]) => [unit, new Map(thousandths(row))])))
}

function letterShares(words: readonly string[]): string {
  const text = words.join('')
  return Array.from({ length: 26 }, (_, index) => {
    const letter = String.fromCharCode(97 + index)
    return Math.round(((text.split(letter).length - 1) / text.length) * 10_000)
  }).join(' ')
}

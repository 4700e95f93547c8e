import type { PackedFigures } from '../../src/name/packed-figures.ts'
import type { Counts, SpellingFigures, StyleCounts } from '../../src/name/spelling-figures.ts'

/** Numbers by unit and letters. */
export type Rows = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>

/** Writes figures as the text that `unpackFigures` reads: counts of whole names as they are, others to two digits. */
export function packFigures(figures: SpellingFigures): PackedFigures {
  return {
    styles: figures.styles.map((share) => share.toFixed(4)).join(' '),
    surnames: packCounts(figures.surnames),
    syllables: packCounts(figures.syllables),
    onsets: packStyleCounts(figures.onsets),
    rimes: packStyleCounts(figures.rimes),
    longSurnames: byCount(figures.surnameBearers)
      .filter(([surname]) => surname.length > 1)
      .flat()
      .join(''),
    givenBearers: packGiven(figures),
  }
}

/** Rows of a unit and its letters with their numbers, highest first; the text that `unpackRows` reads. */
export function packRows(rows: Rows): string {
  return [...rows]
    .sort(([a], [b]) => compare(a, b))
    .map(([unit, row]) => {
      const spellings = [...row].sort(([a, x], [b, y]) => sum(y) - sum(x) || compare(a, b))
      return unit + spellings.map(([letters, numbers]) => (letters || '-') + packNumbers(numbers)).join('')
    })
    .join('\n')
}

function packNumbers(numbers: readonly number[]): string {
  const texts = numbers.map((number) => (number === 0 ? '' : String(number).replace(/^0/, '')))
  return texts.join(',').replace(/,+$/, '') || '0'
}

function packCounts(counts: Counts): string {
  return packRows(
    new Map([...counts].map(([unit, row]) => [unit, new Map([...row].map(([letters, count]) => [letters, [count]]))])),
  )
}

function packStyleCounts(counts: StyleCounts): string {
  const rounded = (count: number): number => Number(count.toFixed(count < 10 ? 1 : 0))
  return packRows(
    new Map(
      [...counts].map(([unit, row]) => [
        unit,
        new Map([...row].map(([letters, styles]) => [letters, styles.map(rounded)])),
      ]),
    ),
  )
}

function packGiven({ syllables, givenBearers }: SpellingFigures): string {
  const single = new Map<string, number>()
  const pairs = new Map([...syllables.keys()].sort(compare).map((first) => [first, new Map<string, number>()]))
  for (const [given, count] of givenBearers) {
    if (given.length === 1) single.set(given, count)
    else if (given.length === 2) pairs.get(given[0]!)!.set(given[1]!, count)
  }
  return [single, ...pairs.values()].map(packGroups).join('\n')
}

/** Syllables of one count together before it: `연2영윤`, no number after those that count 1. */
function packGroups(counts: ReadonlyMap<string, number>): string {
  let text = ''
  let before = 0
  for (const [syllable, count] of byCount(counts)) {
    if (before > 1 && count !== before) text += before
    text += syllable
    before = count
  }
  return before > 1 ? text + before : text
}

function byCount(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

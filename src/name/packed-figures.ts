import type { Counts, SpellingFigures } from './spelling-figures.ts'

/** The figures as text, one row a line; the shape `dictionaries/build/pack-figures.ts` writes. */
export interface PackedFigures {
  /** `0.35 0.47 …` */
  readonly styles: string
  /** Rows of {@link unpackRows}: `김kim1015gim3` */
  readonly surnames: string
  /** `영young326yeong95` */
  readonly syllables: string
  /** `ㄱk96,386,75,57g264,50,31,34`: one count for each style */
  readonly onsets: string
  readonly rimes: string
  /** Surnames of two syllables: `선우11남궁4`; of one, as many bear them as are spelled somehow. */
  readonly longSurnames: string
  /**
   * Given names of one syllable, then those of two, a line for each of `syllables` that comes first: `연2영윤`. A number
   * counts each of the syllables since the number before; those after the last number count 1.
   */
  readonly givenBearers: string
}

const FIRST_HANGUL = 'ㄱ'.charCodeAt(0)

/** Reads packed figures back. */
export function unpackFigures(packed: PackedFigures): SpellingFigures {
  const styles = packed.styles.split(' ').map(Number)
  const surnames = unpackCounts(packed.surnames)
  const syllables = unpackCounts(packed.syllables)
  return {
    styles,
    surnames,
    syllables,
    onsets: unpackRows(packed.onsets, styles.length),
    rimes: unpackRows(packed.rimes, styles.length),
    surnameBearers: new Map([
      ...Array.from(surnames, ([surname, spellings]): [string, number] => [surname, sumOf(spellings)]),
      ...Array.from(packed.longSurnames.matchAll(/(\D+)(\d+)/g), ([, surname, count]): [string, number] => [
        surname!,
        Number(count),
      ]),
    ]),
    givenBearers: unpackGiven(packed.givenBearers, ['', ...syllables.keys()]),
  }
}

/**
 * Rows of a unit in Hangul and the letters that spell it, each with its numbers: `ㅓeo25,18,.4ŏ,,9.1`, `-` for
 * no letters. A 0 is left out between commas and at the end.
 */
export function unpackRows(text: string, width: number): Map<string, Map<string, number[]>> {
  return readRows(text, (figures) => {
    const counts = figures.split(',').map(Number)
    while (counts.length < width) counts.push(0)
    return counts
  })
}

function unpackCounts(text: string): Counts {
  return readRows(text, Number)
}

/** Reads rows in one pass over their units, because the figures are read before the first name can be ranked. */
function readRows<T>(text: string, numbersOf: (figures: string) => T): Map<string, Map<string, T>> {
  const rows = new Map<string, Map<string, T>>()
  for (const line of text.split('\n')) {
    // a role of one letter may stand before the Hangul
    let at = line.charCodeAt(0) >= FIRST_HANGUL ? 0 : 1
    while (at < line.length && line.charCodeAt(at) >= FIRST_HANGUL) at++
    const spellings = new Map<string, T>()
    rows.set(line.slice(0, at), spellings)
    while (at < line.length) {
      const letters = at
      while (at < line.length && !isFigure(line.charCodeAt(at))) at++
      const figures = at
      while (at < line.length && isFigure(line.charCodeAt(at))) at++
      const spelling = line.slice(letters, figures)
      spellings.set(spelling === '-' ? '' : spelling, numbersOf(line.slice(figures, at)))
    }
  }
  return rows
}

/** A digit, a point or a comma. */
function isFigure(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || unit === 46 || unit === 44
}

function unpackGiven(text: string, firsts: readonly string[]): Map<string, number> {
  const bearers = new Map<string, number>()
  for (const [index, line] of text.split('\n').entries())
    for (const [, syllables, count] of line.matchAll(/(\D+)(\d*)/g))
      for (const syllable of syllables!) bearers.set(firsts[index]! + syllable, Number(count || 1))
  return bearers
}

function sumOf(spellings: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const count of spellings.values()) sum += count
  return sum
}

import type { Counts, SpellingFigures, StyleCounts } from './spelling-figures.ts'

/** The figures as text, one row a line; the shape `dictionaries/build/name-tables.ts` writes. */
export interface PackedFigures {
  /** `0.35 0.47 …` */
  readonly styles: string
  /** `김 kim 1015 gim 3` */
  readonly surnames: string
  /** `영 young 326 yeong 95` */
  readonly syllables: string
  /** `ㄱ k 96 386 75 57 g 264 50 31 34`: one count for each style */
  readonly onsets: string
  readonly rimes: string
  /** `김 1019 이 736` */
  readonly surnameBearers: string
  /** `가영 12 강인 3`; given names of two syllables by the first: `가 영 12 은 3` */
  readonly givenBearers: string
}

/** Reads packed figures back. */
export function unpackFigures(packed: PackedFigures): SpellingFigures {
  const styles = packed.styles.split(' ').map(Number)
  return {
    styles,
    surnames: unpackCounts(packed.surnames),
    syllables: unpackCounts(packed.syllables),
    onsets: unpackStyleCounts(packed.onsets, styles.length),
    rimes: unpackStyleCounts(packed.rimes, styles.length),
    surnameBearers: new Map(pairs(packed.surnameBearers.split(' '))),
    givenBearers: new Map(
      rows(packed.givenBearers).flatMap(([first, ...rest]) =>
        pairs(rest).map(([second, count]): [string, number] => [first + second, count]),
      ),
    ),
  }
}

function unpackCounts(text: string): Counts {
  return new Map(rows(text).map(([unit, ...rest]) => [unit, new Map(pairs(rest))]))
}

function unpackStyleCounts(text: string, styles: number): StyleCounts {
  return new Map(
    rows(text).map(([unit, ...rest]) => {
      const spellings = new Map<string, number[]>()
      for (let index = 0; index < rest.length; index += styles + 1)
        spellings.set(rest[index]!, rest.slice(index + 1, index + 1 + styles).map(Number))
      return [unit, spellings]
    }),
  )
}

/** Fields of each line; the first, which names the row, is there but may be empty. */
function rows(text: string): [string, ...string[]][] {
  return text.split('\n').map((line) => line.split(' ') as [string, ...string[]])
}

function pairs(fields: readonly string[]): [string, number][] {
  const result: [string, number][] = []
  for (let index = 0; index + 1 < fields.length; index += 2) result.push([fields[index]!, Number(fields[index + 1])])
  return result
}

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
  /** `김1019 이736` */
  readonly surnameBearers: string
  /** Given names of two syllables by the first, `가 영12은3현`, longer and shorter ones whole; no number is 1. */
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
    surnameBearers: unpackBearers(packed.surnameBearers),
    givenBearers: unpackBearers(packed.givenBearers),
  }
}

/** `가 영12은3`: what stands before the space is common to all; without a space, names stand alone. */
function unpackBearers(text: string): Map<string, number> {
  const bearers = new Map<string, number>()
  for (const line of text.split('\n')) {
    const space = line.indexOf(' ')
    const names = space < 0 ? line.matchAll(/(\D+?)(\d+)/g) : line.slice(space + 1).matchAll(/(\D)(\d*)/g)
    for (const [, name, count] of names) bearers.set(line.slice(0, Math.max(0, space)) + name, Number(count || 1))
  }
  return bearers
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

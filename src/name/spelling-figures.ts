/** How often a name or syllable is spelled some way: Hangul, letters, count. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>

/** How often an onset or rime is spelled some way, for each style: jamo, letters, counts. */
export type StyleCounts = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>

/** The figures the spelling model is made of, as `dictionaries/build/name-tables.ts` counts them. */
export interface SpellingFigures {
  /** Share of each latent style. */
  readonly styles: readonly number[]
  readonly surnames: Counts
  /** Syllables of given names. */
  readonly syllables: Counts
  readonly onsets: StyleCounts
  /** Vowel and coda together, keyed by their jamo: `ㅕㅇ`. */
  readonly rimes: StyleCounts
  /** How many bear a surname. */
  readonly surnameBearers: ReadonlyMap<string, number>
  /** How many bear a given name. */
  readonly givenBearers: ReadonlyMap<string, number>
}

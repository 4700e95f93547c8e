import { compareNames, type NameComparison } from './compare.ts'

/** A run of words, half-open, and how it compares with the name. */
export interface SoundingWords {
  readonly start: number
  readonly end: number
  readonly comparison: NameComparison
}

const MOST_WORDS = 4

/**
 * The run of up to four words that sounds most like a Hangul name: of `second vice minister Ryu Je-myung` the last
 * two. Undefined where every run is a mismatch.
 */
export function soundsLike(hangul: string, words: readonly string[]): SoundingWords | undefined {
  let best: SoundingWords | undefined
  for (let start = 0; start < words.length; start += 1)
    for (let end = start + 1; end <= Math.min(words.length, start + MOST_WORDS); end += 1) {
      const comparison = compareNames(hangul, words.slice(start, end).join(' '))
      if (comparison.verdict !== 'mismatch' && comparison.score > (best?.comparison.score ?? 0))
        best = { start, end, comparison }
    }
  return best
}

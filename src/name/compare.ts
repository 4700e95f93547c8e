import type { AlignedSyllable, Alignment } from './align.ts'
import { divideHangulName } from './hangul-name.ts'
import { type KoreanEvidence, koreanEvidence } from './korean-evidence.ts'
import { koreanNames } from './korean-names.ts'
import { type LatinName, readLatinName } from './latin-name.ts'

/** One syllable of a Hangul name and the letters that spell it, as half-open UTF-16 offsets into the Latin text. */
export interface NameAlignment {
  readonly syllable: string
  readonly start: number
  readonly end: number
}

/** What sound says about a Hangul and a Latin name. */
export interface NameComparison {
  /** `match` holds in 99.9 of 100 close calls; `mismatch` loses at most one true pair in a hundred. */
  readonly verdict: 'match' | 'ambiguous' | 'mismatch'
  /** 0 to 1, rising with the evidence that both are one name. */
  readonly score: number
  /**
   * `spelling`: the letters spell this name. `shared-spelling`: they may, and may spell another.
   * `other-name`: they spell another name. `not-by-sound`: sound cannot tell (`조성규`, `David Cho`).
   */
  readonly reason: 'spelling' | 'shared-spelling' | 'other-name' | 'not-by-sound'
  /** The syllables in the order of the Hangul name; empty where the name is not spelled by the letters. */
  readonly alignment: readonly NameAlignment[]
}

/** Weight of the least likely syllable beside the name as a whole. */
const WORST_WEIGHT = 0.35
const HIGHEST_RATIO = 9
/** Logistic curve from evidence to score, fitted to true pairs and near-misses. */
const CURVE = { start: -0.13, slope: 0.713 }
const MATCH_EVIDENCE = 3.8
const MISMATCH_EVIDENCE = -2.85

/**
 * Compares a Hangul and a Latin name by sound, in any order, case and hyphenation.
 *
 * @example
 * ```ts
 * import { compareNames } from 'pyogi/names'
 * compareNames('류제명', 'Je Myung RYU').verdict // => 'match'
 * ```
 */
export function compareNames(hangul: string, latin: string): NameComparison {
  const letters = readLatinName(latin)
  const evidence = koreanEvidence(koreanNames(), divideHangulName(hangul), letters)
  if (evidence === undefined) return { verdict: 'mismatch', score: 0, reason: 'other-name', alignment: [] }
  const strength = strengthOf(evidence)
  const score = 1 / (1 + Math.exp(-(CURVE.start + CURVE.slope * strength)))
  const alignment = describe(evidence.alignment, letters)
  if (strength >= MATCH_EVIDENCE) return { verdict: 'match', score, reason: 'spelling', alignment }
  if (strength >= MISMATCH_EVIDENCE) return { verdict: 'ambiguous', score, reason: 'shared-spelling', alignment }
  return { verdict: 'mismatch', score, reason: 'other-name', alignment: [] }
}

/** Whole-name and worst-syllable evidence together. */
export function strengthOf({ ratio, worst }: KoreanEvidence): number {
  return Math.min(ratio, HIGHEST_RATIO) + WORST_WEIGHT * worst
}

function describe({ name, order, syllables }: Alignment, { origins }: LatinName): NameAlignment[] {
  const cut = order === 'surname-first' ? 0 : name.given.length
  return [...syllables.slice(cut), ...syllables.slice(0, cut)].map(({ syllable, letters, start }: AlignedSyllable) => ({
    syllable,
    start: origins[start]!,
    end: origins[start + letters.length - 1]! + 1,
  }))
}

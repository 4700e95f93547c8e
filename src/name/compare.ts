import type { Alignment } from './align.ts'
import { foreignEvidence } from './foreign-evidence.ts'
import { foreignNames } from './foreign-names.ts'
import { divideHangulName, type HangulName } from './hangul-name.ts'
import { koreanEvidence } from './korean-evidence.ts'
import { koreanNames } from './korean-names.ts'
import { isKoreanWord } from './korean-sound.ts'
import { type LatinName, readLatinName } from './latin-name.ts'
import { isNotBySound } from './not-by-sound.ts'

/** One syllable of a Hangul name and the letters that spell it, as half-open UTF-16 offsets into the Latin text. */
export interface NameAlignment {
  readonly syllable: string
  readonly start: number
  readonly end: number
}

/** What sound says about a Hangul and a Latin name. */
export interface NameComparison {
  /** `match` holds in 999 of 1000 cases, close calls among them; `mismatch` loses at most one true pair in a hundred. */
  readonly verdict: 'match' | 'ambiguous' | 'mismatch'
  /** 0 to 1, rising with the evidence that both are one name. */
  readonly score: number
  /**
   * `spelling`: the letters spell this name. `shared-spelling`: they may, and may as well spell another.
   * `other-name`: they spell another name. `not-by-sound`: sound cannot tell (`조성규`, `David Cho`).
   */
  readonly reason: 'spelling' | 'shared-spelling' | 'other-name' | 'not-by-sound'
  /** The syllables in the order of the Hangul name; empty where the letters were not read as Korean syllables. */
  readonly alignment: readonly NameAlignment[]
}

/** Evidence on one scale for all kinds of names: above 0 for, below 0 against. */
interface Strength {
  readonly match: number
  readonly mismatch: number
}

const KOREAN: Strength = { match: 3.8, mismatch: -4.8 }
const FOREIGN: Strength = { match: 6.5, mismatch: -8 }
const LONGEST_KOREAN = 3

/**
 * Compares a Hangul and a Latin name by sound, in any order, case and hyphenation. Names from elsewhere are compared
 * by how Hangul transliterates them (외래어 표기법).
 *
 * @example
 * ```ts
 * import { compareNames } from 'pyogi/names'
 * compareNames('류제명', 'Je Myung RYU').verdict // => 'match'
 * compareNames('류재명', 'Ryu Je-myung').reason // => 'other-name'
 * compareNames('샘 올트먼', 'Sam Altman').verdict // => 'match'
 * compareNames('조성규', 'David Cho').reason // => 'not-by-sound'
 * ```
 */
export function compareNames(hangul: string, latin: string): NameComparison {
  if (lastLatin?.text !== latin) lastLatin = { text: latin, letters: readLatinName(latin) }
  const { letters } = lastLatin
  const divisions = divideHangulName(hangul)
  const korean = asKorean(divisions, letters)
  if (korean.verdict === 'match') return korean
  const koreanShape = isKoreanShape(hangul, divisions, letters)
  if (koreanShape && korean.verdict === 'ambiguous') return korean
  const cannotTell = isNotBySound(koreanNames(), divisions, letters)
  if (koreanShape && !cannotTell) return korean
  const foreign = asForeign(hangul, divisions, letters)
  if (cannotTell && korean.verdict === 'mismatch' && foreign.score < LIKELY)
    return {
      verdict: 'ambiguous',
      score: Math.max(foreign.score, LEAST_AMBIGUOUS),
      reason: 'not-by-sound',
      alignment: [],
    }
  return foreign.score > korean.score ? foreign : korean
}

/** The last name that was read: one name is often compared with many. */
let lastLatin: { readonly text: string; readonly letters: LatinName } | undefined

/** Score from which a transliteration is likelier than not. */
const LIKELY = 0.5
/** Just above a mismatch. */
const LEAST_AMBIGUOUS = 0.1

/** Two or three syllables run together, the first a Korean surname or the letters Korean syllables all through. */
function isKoreanShape(hangul: string, divisions: readonly HangulName[], letters: LatinName): boolean {
  if (divisions.length === 0) return false
  if (hangul.length > LONGEST_KOREAN && hangul.normalize('NFC').trim().length > LONGEST_KOREAN) return false
  return isKoreanSurname(divisions) || letters.words.every((_, index) => isKoreanWord(koreanNames(), letters, index))
}

function isKoreanSurname(divisions: readonly HangulName[]): boolean {
  for (const { surname } of divisions) if (koreanNames().priors.surname(surname) > 0) return true
  return false
}

function asKorean(divisions: readonly HangulName[], letters: LatinName): NameComparison {
  const evidence = koreanEvidence(koreanNames(), divisions, letters, KOREAN.mismatch)
  if (evidence === undefined) return decide(-Infinity, KOREAN)
  const { strength, alignment } = evidence
  return decide(strength, KOREAN, strength < KOREAN.mismatch ? [] : describe(alignment, letters))
}

/** As a transliteration, word by word; a name run together also as a Korean surname before a foreign given name. */
function asForeign(hangul: string, divisions: readonly HangulName[], letters: LatinName): NameComparison {
  const [foreign, korean] = [foreignNames(), koreanNames()]
  const name = hangul.normalize('NFC').trim()
  let strength = foreignStrength(foreignEvidence(foreign, korean, name, letters))
  if (!isKoreanSurname(divisions) || /\s/.test(name)) return decide(strength, FOREIGN)
  for (const { surname, given } of divisions)
    strength = Math.max(strength, foreignStrength(foreignEvidence(foreign, korean, `${surname} ${given}`, letters)))
  const mixed = decide(Math.min(strength, JUST_BELOW_MATCH), FOREIGN)
  const score = MIXED_SHARE * scoreOf(strength, FOREIGN)
  return { ...mixed, score: mixed.verdict === 'mismatch' ? score : Math.max(score, LEAST_AMBIGUOUS) }
}

const JUST_BELOW_MATCH = FOREIGN.match - 1e-6
/** What is left of the score of a foreign given name after a Korean surname: its sounds tell less apart. */
const MIXED_SHARE = 0.8

function foreignStrength({ total, worst }: { total: number; worst: number }): number {
  return 0.1 * total + worst
}

function decide(strength: number, bounds: Strength, alignment: readonly NameAlignment[] = []): NameComparison {
  const score = scoreOf(strength, bounds)
  if (strength >= bounds.match) return { verdict: 'match', score, reason: 'spelling', alignment }
  if (strength >= bounds.mismatch) return { verdict: 'ambiguous', score, reason: 'shared-spelling', alignment }
  return { verdict: 'mismatch', score, reason: 'other-name', alignment }
}

/** A logistic curve through 0.9 where a match begins and 0.1 where a mismatch ends. */
function scoreOf(strength: number, { match, mismatch }: Strength): number {
  const middle = (match + mismatch) / 2
  return 1 / (1 + 9 ** (-(2 * (strength - middle)) / (match - mismatch)))
}

function describe({ name, order, syllables }: Alignment, { origins }: LatinName): NameAlignment[] {
  const cut = order === 'surname-first' ? 0 : name.given.length
  const aligned: NameAlignment[] = []
  for (let index = 0; index < syllables.length; index += 1) {
    const { speller, start, end } = syllables[(cut + index) % syllables.length]!
    aligned.push({ syllable: speller.syllable, start: origins[start]!, end: origins[end - 1]! + 1 })
  }
  return aligned
}

import { codeBetween, type LatinName, LONGEST_LATIN } from './latin-name.ts'
import { LONGEST_CODED } from './letter-code.ts'
import { isGlide, isVowel } from './spelled-syllable.ts'
import type { SpellingModel } from './spelling-model.ts'

/** What {@link koreanSound} gives hardly any Korean given name less than. */
const LEAST_KOREAN = -3.6

/** Shorter words are taken for as long: one rare syllable says little. */
const SHORT = 3
/** Longer given names are hardly Korean: `Masayoshi`. */
const MOST_SYLLABLES = 3
/** P of the likeliest reading up to each letter of the stretch under way. */
const BEST = new Float64Array(LONGEST_LATIN + 1)

/**
 * How well the letters from `start` to before `end` read as Korean syllables: log P a letter of the likeliest reading.
 * Given names of Koreans lie around -1.5, hardly ever under -3.5; what cannot be read at all is -Infinity.
 */
export function koreanSound(model: SpellingModel, latin: LatinName, start: number, end: number): number {
  const length = end - start
  if (length > LONGEST_LATIN) return -Infinity
  BEST.fill(0, 1, length + 1)
  BEST[0] = 1
  for (let from = 0; from < length; from += 1) {
    const share = BEST[from]!
    if (share === 0) continue
    for (let to = from + 1; to <= length && to - from <= LONGEST_CODED; to += 1) {
      const read = share * model.anySyllable('given', codeBetween(latin, start + from, start + to)).share
      if (read > BEST[to]!) BEST[to] = read
    }
  }
  return Math.log(BEST[length]!) / Math.max(SHORT, length)
}

/** True for letters that may well be a Korean given name: sounds of Korean, and no more than three syllables. */
export function isKorean(model: SpellingModel, latin: LatinName, start: number, end: number): boolean {
  if (vowelsIn(latin, start, end) > MOST_SYLLABLES) return false
  const least = Math.exp(LEAST_KOREAN * Math.max(SHORT, end - start))
  return shareByBreaks(model, latin, start, end) >= least || koreanSound(model, latin, start, end) >= LEAST_KOREAN
}

/** P of the reading whose syllables end where the letters break: seldom less than the likeliest, and soon found. */
function shareByBreaks(model: SpellingModel, latin: LatinName, start: number, end: number): number {
  let share = 1
  for (let from = start; from < end; ) {
    let to = from + 1
    while (to < end && ((latin.breaks >>> to) & 1) === 0) to += 1
    if (to - from > LONGEST_CODED) return 0
    share *= model.anySyllable('given', codeBetween(latin, from, to)).share
    from = to
  }
  return share
}

/** {@link isKorean} of one word. */
export function isKoreanWord(model: SpellingModel, latin: LatinName, index: number): boolean {
  return isKorean(model, latin, latin.words[index]!, latin.words[index + 1] ?? latin.length)
}

/** How many vowels letters have; those side by side are one, a glide before a vowel begins another. */
function vowelsIn(latin: LatinName, start: number, end: number): number {
  let count = 0
  let inVowel = false
  for (let at = start; at < end; at += 1) {
    const letter = codeBetween(latin, at, at + 1)
    const glide = isGlide(letter) && at + 1 < end && isVowel(codeBetween(latin, at + 1, at + 2))
    const vowel = !glide && isVowel(letter)
    if (vowel && !inVowel) count += 1
    inVowel = vowel
  }
  return count
}

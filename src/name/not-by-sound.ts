import { chineseSurnameReadings, isPinyin } from './chinese-surnames.ts'
import type { HangulName } from './hangul-name.ts'
import { koreanSound, LEAST_KOREAN } from './korean-sound.ts'
import { type LatinName, LONGEST_LATIN, wordsOf } from './latin-name.ts'
import { codeOf, LONGEST_CODED } from './letter-code.ts'
import type { SpellingModel } from './spelling-model.ts'

/** P of a surname's spelling under which it is another surname. */
const LEAST_SURNAME = 0.002
/** P of letters as any Korean surname under which they are hardly one. */
const LEAST_KOREAN_SURNAME = 0.003

/**
 * True when the surnames agree and the rest of the Latin name is no Korean given name, but a name from elsewhere
 * (`David Cho`), initials (`Jay Y. Lee`) or pinyin (`Xi Jinping`, 습근평): then sound says nothing about the person.
 */
export function isNotBySound(
  model: SpellingModel,
  forenames: ReadonlySet<string>,
  divisions: readonly HangulName[],
  latin: LatinName,
): boolean {
  const words = wordsOf(latin)
  if (words.length < 2 || latin.codes.length > LONGEST_LATIN) return false
  const [first, last] = [words[0]!, words[words.length - 1]!]
  return divisions.some(({ surname }) => {
    if (chineseSurnameReadings(first).includes(surname) && words.every(isPinyin))
      return isChineseName(model, latin) || !words.slice(1).every(isKorean)
    if (spells(model, surname, last) && isForeign(words.slice(0, -1))) return true
    return spells(model, surname, first) && isForeign(words.slice(1))
  })

  function isForeign(rest: readonly string[]): boolean {
    return (
      rest.some((word) => word.length === 1 && !isKorean(word)) || forenames.has(rest[0]!) || !isKorean(rest.join(''))
    )
  }

  function isKorean(word: string): boolean {
    return koreanSound(model, word) >= LEAST_KOREAN
  }
}

/** True for a Chinese surname that is hardly a Korean one, before pinyin: `Wang Wei`, `Li Na`. */
export function isChineseName(model: SpellingModel, latin: LatinName): boolean {
  const [first = '', ...rest] = wordsOf(latin)
  if (chineseSurnameReadings(first) === '' || !rest.every(isPinyin)) return false
  return model.readings('surname', codeOf(first)).share < LEAST_KOREAN_SURNAME
}

function spells(model: SpellingModel, surname: string, letters: string): boolean {
  if (surname.length !== 1 || letters.length > LONGEST_CODED) return false
  const shares = model.speller('surname', surname.charCodeAt(0)).shares(codeOf(letters))
  return shares.reduce((sum, share, style) => sum + share * model.styles[style]!, 0) >= LEAST_SURNAME
}

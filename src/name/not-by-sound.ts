import { chineseSurnameReadings, isPinyin } from './chinese-surnames.ts'
import { isForeignForename } from './foreign-names.ts'
import type { HangulName } from './hangul-name.ts'
import { isKorean, isKoreanWord } from './korean-sound.ts'
import { codeBetween, type LatinName, LONGEST_LATIN, wordsOf } from './latin-name.ts'
import { LONGEST_CODED } from './letter-code.ts'
import type { SpellingModel } from './spelling-model.ts'

/** P of a surname's spelling under which it is another surname. */
const LEAST_SURNAME = 0.002
/** P of letters as any Korean surname under which they are hardly one. */
const LEAST_KOREAN_SURNAME = 0.003

/**
 * True when the surnames agree and the rest of the Latin name is no Korean given name, but a name from elsewhere
 * (`David Cho`), initials (`Jay Y. Lee`) or pinyin (`Xi Jinping`, 습근평): then sound says nothing about the person.
 */
export function isNotBySound(model: SpellingModel, divisions: readonly HangulName[], latin: LatinName): boolean {
  const { words, length } = latin
  if (words.length < 2 || length > LONGEST_LATIN) return false
  const [second, last] = [words[1]!, words[words.length - 1]!]
  const chinese = chineseSurnameReadings(latin)
  for (const { surname } of divisions) {
    if (chinese.includes(surname) && wordsOf(latin).every(isPinyin)) {
      if (isChineseName(model, latin) || !words.every((_, index) => index === 0 || isKoreanWord(model, latin, index)))
        return true
      continue
    }
    if (spells(model, surname, latin, last, length) && isForeign(model, latin, 0, words.length - 1)) return true
    if (spells(model, surname, latin, 0, second) && isForeign(model, latin, 1, words.length)) return true
  }
  return false
}

/** True for words that are no Korean given name: initials, forenames from elsewhere, what does not sound like one. */
function isForeign(model: SpellingModel, latin: LatinName, first: number, last: number): boolean {
  const { words, length } = latin
  const start = words[first]!
  for (let index = first; index < last; index += 1)
    if (endOfWord(latin, index) - words[index]! === 1 && !isKoreanWord(model, latin, index)) return true
  return (
    !isKorean(model, latin, start, words[last] ?? length) || isForeignForename(latin, start, endOfWord(latin, first))
  )
}

function endOfWord({ words, length }: LatinName, index: number): number {
  return words[index + 1] ?? length
}

/** True for a Chinese surname that is hardly a Korean one, before pinyin: `Wang Wei`, `Li Na`. */
export function isChineseName(model: SpellingModel, latin: LatinName): boolean {
  if (chineseSurnameReadings(latin) === '' || !wordsOf(latin).slice(1).every(isPinyin)) return false
  return model.anySyllable('surname', codeBetween(latin, 0, endOfWord(latin, 0))).share < LEAST_KOREAN_SURNAME
}

function spells(model: SpellingModel, surname: string, latin: LatinName, start: number, end: number): boolean {
  if (surname.length !== 1 || end - start > LONGEST_CODED) return false
  const shares = model.shares(model.speller('surname', surname.charCodeAt(0)), codeBetween(latin, start, end))
  let sum = 0
  for (let style = 0; style < shares.length; style += 1) sum += shares[style]! * model.styles[style]!
  return sum >= LEAST_SURNAME
}

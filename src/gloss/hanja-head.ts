import { readSyllable } from '../name/syllable.ts'
import { goesOn, isBareNoun } from './bare-noun.ts'
import { hanjaFits, hanjaReadings } from './hanja-reading.ts'
import type { Word } from './left-context.ts'

/** A head for Hanja: its start, whether the Hanja are read as the Korean says (`korean`), and how sure that is. */
export interface HanjaHead {
  readonly start: number
  readonly end: number
  readonly lang: 'ko-Hani' | 'zh' | 'ja'
  readonly confidence: 'high' | 'medium' | 'low'
}

/** Onsets (Unicode order ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ) that a Sino-Korean onset can have in the Mandarin reading. */
const MANDARIN: readonly string[] =
  'ㄱㅈㅋㅊㅅㅎㅇ ㄱㅆ ㄴㄹㅇ ㄷㅌㅈㅊ ㄷ ㄹㄴㅇ ㅁㅇㅂ ㅂㅍㅎ ㅂ ㅅㅆㅊㅈㅉ ㅆㅅㅈㅉㅊ ㅇㄹㅁㄴㅎㄱㅅ ㅈㅉㅊㄷㅅㅆ ㅈ ㅊㅈㅅㅉㅆㅌ ㅋㄱㅎ ㅌㄷㅈㅊㅉ ㅍㅂ ㅎㅅㅋㄱㅇ'.split(
    ' ',
  )
const ONSETS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3
const RIME = 588
/** Hanja that end Japanese and Chinese place names, with how Korean writes them there. */
const PLACE_ENDINGS: ReadonlyMap<string, string> = new Map([
  ['縣', '현'],
  ['県', '현'],
  ['市', '시'],
  ['省', '성'],
  ['區', '구'],
  ['区', '구'],
  ['道', '도'],
  ['島', '섬'],
  ['山', '산'],
  ['江', '강'],
])

/**
 * The words before a bracket of Hanja that the Hanja write: as many syllables as Hanja when they are read the Korean
 * way, else whole words, two for what looks like a Japanese personal name.
 */
export function hanjaHead(words: readonly Word[], part: string): HanjaHead | undefined {
  const signs = [...part].filter((sign) => /[\p{L}\p{N}]/u.test(sign))
  const syllables = tail(words, signs.length)
  if (syllables === undefined) return foreignHead(words, signs)
  let fits = 0
  let differs = 0
  signs.forEach((sign, index) => {
    const { text } = syllables[index]!
    const verdict = /\p{Script=Han}/u.test(sign) ? hanjaFits(sign, text) : sign === text ? 'fits' : 'differs'
    if (verdict === 'fits') fits++
    else if (verdict === 'differs') differs++
  })
  const start = syllables[0]!.at
  const end = words[words.length - 1]!.end
  if (differs === 0 && fits > 0) return { start, end, lang: 'ko-Hani', confidence: 'high' }
  if (differs * 4 <= signs.length && fits > differs) return { start, end, lang: 'ko-Hani', confidence: 'medium' }
  return foreignHead(words, signs)
}

/** The last `count` letters before the bracket with their offsets, in text order. */
function tail(words: readonly Word[], count: number): { text: string; at: number }[] | undefined {
  const found: { text: string; at: number }[] = []
  for (let index = words.length - 1; index >= 0 && found.length < count; index--) {
    const word = words[index]!
    if (word.after === ',') break
    for (let at = word.end - 1; at >= word.start && found.length < count; at--) {
      const text = word.text.charAt(at - word.start)
      if (/[\p{L}\p{N}]/u.test(text)) found.unshift({ text, at })
    }
  }
  return found.length === count ? found : undefined
}

function foreignHead(words: readonly Word[], signs: readonly string[]): HanjaHead | undefined {
  const last = words[words.length - 1]
  if (last === undefined || !/^[\p{Script=Hangul}\p{N}]+$/u.test(last.text)) return undefined
  const end = last.end
  const length = last.text.length
  const pair = words.slice(-2)
  const japaneseName = signs.length >= 3 && pair.length === 2 && pair.every((word) => isKana(word.text))
  if (!japaneseName && isMandarin(last.text, signs)) return { start: last.start, end, lang: 'zh', confidence: 'high' }
  const before = words[words.length - 2]
  if (before !== undefined && before.after === ' ' && isMandarin(before.text + last.text, signs)) {
    return { start: before.start, end, lang: 'zh', confidence: 'high' }
  }
  const place = PLACE_ENDINGS.get(signs[signs.length - 1]!)
  if (place !== undefined && last.text.endsWith(place))
    return { start: last.start, end, lang: 'ja', confidence: 'high' }
  const japanese = before !== undefined && isKana(before.text) && isKana(last.text) && length < signs.length * 1.6
  const twoWords =
    signs.length >= 3 &&
    before?.after === ' ' &&
    /^\p{Script=Hangul}{1,5}$/u.test(before.text) &&
    (japanese || isBareNoun(before.text)) &&
    length <= signs.length * 2
  const index = words.length - (twoWords ? 2 : 1)
  const alone = !goesOn(words, index)
  const confidence = alone && (twoWords || length >= signs.length) ? 'high' : length >= signs.length ? 'medium' : 'low'
  return { start: words[index]!.start, end, lang: 'ja', confidence }
}

/** Whether Hangul can write Japanese: its vowels, and no coda but ㄴ and ㅅ. */
function isKana(hangul: string): boolean {
  const syllables = [...hangul].map((syllable) => readSyllable(syllable))
  return syllables.every(
    (each) =>
      each !== undefined && 'ㅏㅐㅑㅔㅖㅗㅘㅛㅜㅠㅡㅣ'.includes(each.vowel) && ['', 'ㄴ', 'ㅅ'].includes(each.coda),
  )
}

/** Whether Hangul with one or two syllables a sign can be the Mandarin reading: the onsets agree with the Korean ones. */
function isMandarin(hangul: string, signs: readonly string[]): boolean {
  if (hangul.length < signs.length || hangul.length > signs.length + 2) return false
  let fits = 0
  let at = 0
  signs.forEach((sign, index) => {
    if (mandarinOnset(sign, hangul.charAt(at))) fits++
    at++
    // 小 is 샤오, 良 can be 량: a second syllable of the same sign has no onset.
    const spare = hangul.length - at > signs.length - index - 1
    if (spare && onsetOf(hangul.charAt(at)) === 'ㅇ') at++
  })
  if (at !== hangul.length) return false
  return fits === signs.length || (signs.length >= 4 && fits >= signs.length - 1)
}

function mandarinOnset(sign: string, syllable: string): boolean {
  const onset = onsetOf(syllable)
  const readings = [...hanjaReadings(sign)]
  if (readings.length === 0) return true
  return readings.some((reading) => MANDARIN[ONSETS.indexOf(onsetOf(reading))]?.includes(onset) ?? false)
}

function onsetOf(syllable: string): string {
  const code = syllable.charCodeAt(0)
  return code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE
    ? ONSETS.charAt(Math.floor((code - FIRST_SYLLABLE) / RIME))
    : ''
}

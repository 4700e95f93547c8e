import { isSyllable } from '../text/hangul.ts'

/** The first Hangul syllable of Unicode. */
export const FIRST_SYLLABLE = 0xac00
const VOWELS = 21
const CODAS = 28
/** The onsets, vowels and codas of Hangul syllables in the order of Unicode; the first coda is none. */
export const ONSETS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
export const VOWEL_JAMO = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
export const CODA_JAMO = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'

/** Onset, vowel and coda of a syllable as compatibility jamo; `coda` is empty where there is none. */
export interface Syllable {
  readonly onset: string
  readonly vowel: string
  readonly coda: string
}

/** Takes a Hangul syllable apart by arithmetic (Unicode 3.12); undefined for anything else. */
export function readSyllable(syllable: string): Syllable | undefined {
  const unit = syllable.charCodeAt(0)
  if (!isSyllable(unit)) return undefined
  const index = unit - FIRST_SYLLABLE
  return {
    onset: ONSETS[Math.floor(index / (VOWELS * CODAS))]!,
    vowel: VOWEL_JAMO[Math.floor(index / CODAS) % VOWELS]!,
    coda: CODA_JAMO[index % CODAS]!.trim(),
  }
}

/** Puts a syllable together; the inverse of {@link readSyllable}. */
export function writeSyllable({ onset, vowel, coda }: Syllable): string {
  return String.fromCharCode(FIRST_SYLLABLE + onsetIndex(onset) + rimeIndex(vowel, coda))
}

/** What an onset adds to the number of its syllable among all (Unicode 3.12). */
export function onsetIndex(onset: string): number {
  return ONSETS.indexOf(onset) * VOWELS * CODAS
}

/** What vowel and coda add to it. */
export function rimeIndex(vowel: string, coda: string): number {
  return VOWEL_JAMO.indexOf(vowel) * CODAS + (coda === '' ? 0 : CODA_JAMO.indexOf(coda))
}

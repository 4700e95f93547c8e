import { isSyllable } from '../text/hangul.ts'

const FIRST = 0xac00
const VOWELS = 21
const CODAS = 28
const ONSETS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const VOWEL_JAMO = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
const CODA_JAMO = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'

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
  const index = unit - FIRST
  return {
    onset: ONSETS[Math.floor(index / (VOWELS * CODAS))]!,
    vowel: VOWEL_JAMO[Math.floor(index / CODAS) % VOWELS]!,
    coda: CODA_JAMO[index % CODAS]!.trim(),
  }
}

/** Puts a syllable together; the inverse of {@link readSyllable}. */
export function writeSyllable({ onset, vowel, coda }: Syllable): string {
  const lead = ONSETS.indexOf(onset) * VOWELS + VOWEL_JAMO.indexOf(vowel)
  return String.fromCharCode(FIRST + lead * CODAS + (coda === '' ? 0 : CODA_JAMO.indexOf(coda)))
}

import { BITS, codeOf, LETTER, letterCode, lettersOfCode } from './letter-code.ts'

/** The letters of one spelled syllable, split where its sounds meet. */
export interface SpelledSyllable {
  readonly onset: string
  readonly vowel: string
  readonly coda: string
}

/** The same as codes of letters; `rime` is vowel and coda together. */
export interface SplitCode {
  readonly onset: number
  readonly vowel: number
  readonly coda: number
  readonly rime: number
}

let vowels = 0
for (const letter of 'aeiouyŏŭw') vowels |= 1 << letterCode(letter)
const H = letterCode('h')
const W = letterCode('w')
const Y = letterCode('y')
const WH = codeOf('wh')

/**
 * Splits the Latin spelling of one Korean syllable: consonants, then vowels with the `h` that lengthens them
 * (`ah` in `Ahn`) and `y`, `w` as their glide, then consonants. `wh` at the start is
 * the consonant of `hw` and its glide (`Whan`).
 */
export function splitCode(code: number): SplitCode {
  let top = 0
  while (code >>> top > 0) top += BITS
  let onsetEnd = top
  while (onsetEnd > 0 && !isVowel(letterBefore(code, onsetEnd))) onsetEnd -= BITS
  let vowelEnd = onsetEnd
  while (
    vowelEnd > 0 &&
    (isVowel(letterBefore(code, vowelEnd)) || (vowelEnd < onsetEnd && letterBefore(code, vowelEnd) === H))
  )
    vowelEnd -= BITS
  const coda = code & ((1 << vowelEnd) - 1)
  if (onsetEnd === top && top > BITS && code >>> (top - 2 * BITS) === WH) {
    const rest = code & ((1 << (top - 2 * BITS)) - 1)
    const rime = (W << (top - 2 * BITS)) | rest
    return { onset: WH, vowel: rime >>> vowelEnd, coda, rime }
  }
  const rime = code & ((1 << onsetEnd) - 1)
  return { onset: code >>> onsetEnd, vowel: rime >>> vowelEnd, coda, rime }
}

/** {@link splitCode} of up to six letters, as letters. */
export function splitSpelling(letters: string): SpelledSyllable {
  const { onset, vowel, coda } = splitCode(codeOf(letters))
  return { onset: lettersOfCode(onset), vowel: lettersOfCode(vowel), coda: lettersOfCode(coda) }
}

/** True for the code of a letter of vowels: `a`, and `y` and `w`, which begin many. */
export function isVowel(letter: number): boolean {
  return ((vowels >>> letter) & 1) === 1
}

/** True for the codes of `y` and `w`. */
export function isGlide(letter: number): boolean {
  return letter === Y || letter === W
}

/** The letter whose highest bit is the one below `end`. */
function letterBefore(code: number, end: number): number {
  return (code >>> (end - BITS)) & LETTER
}

import Hangul from 'hangul-js'

const LONGEST_NAME = 64

/**
 * Onset, vowel and coda of every syllable of a name as compatibility jamo, by hangul-js.
 * For names and terms only: longer input than 64 code units is cut (hangul-js is quadratic).
 */
export function jamoOf(name: string): string[][] {
  return Hangul.disassemble(name.normalize('NFC').slice(0, LONGEST_NAME), true)
}

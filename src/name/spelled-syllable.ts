/** The letters of one spelled syllable, split where its sounds meet. */
export interface SpelledSyllable {
  readonly onset: string
  readonly vowel: string
  readonly coda: string
}

/**
 * Splits the Latin spelling of one Korean syllable: consonants, then vowels with the `h` that lengthens them
 * (`ah` in `Ahn`) and `y`, `w` as their glide, then consonants. `wh` at the start is
 * the consonant of `hw` and its glide (`Whan`).
 */
export function splitSpelling(letters: string): SpelledSyllable {
  let onsetEnd = 0
  while (onsetEnd < letters.length && !isVowel(letters, onsetEnd)) onsetEnd += 1
  let vowelEnd = onsetEnd
  while (
    vowelEnd < letters.length &&
    (isVowel(letters, vowelEnd) || (letters[vowelEnd] === 'h' && vowelEnd > onsetEnd))
  )
    vowelEnd += 1
  const coda = letters.slice(vowelEnd)
  if (onsetEnd === 0 && letters.startsWith('wh')) return { onset: 'wh', vowel: `w${letters.slice(2, vowelEnd)}`, coda }
  return { onset: letters.slice(0, onsetEnd), vowel: letters.slice(onsetEnd, vowelEnd), coda }
}

function isVowel(letters: string, at: number): boolean {
  return 'aeiouyŏŭw'.includes(letters[at]!)
}

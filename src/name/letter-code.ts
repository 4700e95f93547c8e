/** Bits of one letter, and all of them set. */
export const BITS = 5
export const LETTER: number = (1 << BITS) - 1

const FIRST = 'a'.charCodeAt(0) - 1
const MARKED = ['ŏ', 'ŭ', "'"]
const FIRST_MARKED = 27

/** Longest run of letters that has a code: thirty bits. */
export const LONGEST_CODED = 6

/** Code of one letter: a–z are 1–26, then `ŏ`, `ŭ` and the apostrophe. */
export function letterCode(letter: string): number {
  const code = letter.charCodeAt(0) - FIRST
  return code > 0 && code < FIRST_MARKED ? code : FIRST_MARKED + MARKED.indexOf(letter)
}

/** Code of a run of letters, one letter longer than `before`: what tables are keyed by in place of strings. */
export function extendCode(before: number, letter: number): number {
  return (before << BITS) | letter
}

/** Code of up to six letters. */
export function codeOf(letters: string): number {
  let code = 0
  for (const letter of letters) code = extendCode(code, letterCode(letter))
  return code
}

/** The letters of a code. */
export function lettersOfCode(code: number): string {
  let letters = ''
  for (let rest = code; rest > 0; rest >>>= BITS) {
    const letter = rest & LETTER
    letters = (letter < FIRST_MARKED ? String.fromCharCode(FIRST + letter) : MARKED[letter - FIRST_MARKED]!) + letters
  }
  return letters
}

/** How many letters a code has. */
export function lengthOfCode(code: number): number {
  return Math.ceil((32 - Math.clz32(code)) / BITS)
}

/** Code of the letters of two codes. */
export function joinCodes(first: number, second: number): number {
  return (first << (BITS * lengthOfCode(second))) | second
}

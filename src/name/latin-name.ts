/** A Latin name taken apart: its letters in lower case, and where it breaks. */
export interface LatinName {
  /** Lower-case letters a–z, `ŏ`, `ŭ` and the apostrophe `'`; every other mark is folded away. */
  readonly letters: string
  /** UTF-16 offset in the text of each of the letters. */
  readonly origins: readonly number[]
  /** Bit `i` is set where a word begins, or a hyphen or capital divides, before letter `i`; only the first 31 letters. */
  readonly breaks: number
  /** Start of each word in `letters`, in order. */
  readonly words: readonly number[]
  /** True when a comma stands after the first word: `Yeom, Han Woong`. */
  readonly comma: boolean
}

/** Longest name that is compared syllable by syllable, in letters. */
export const LONGEST_LATIN = 30

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a',
  "'": "'",
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʻ: "'",
  '`': "'",
  '´': "'",
}
const HYPHENS = /[-\u2010-\u2015\u2212]/
const SEPARATORS = /[\s,.]/
const BREVE = '\u0306'
const CARON = '\u030c'

/** Letters of one character without accents; the breve of McCune–Reischauer (also typed as a caron) stays. */
export function foldLetter(character: string): string {
  const [base = '', mark] = character.toLowerCase().normalize('NFD')
  if (mark === BREVE || mark === CARON) {
    if (base === 'o') return 'ŏ'
    if (base === 'u') return 'ŭ'
  }
  return base >= 'a' && base <= 'z' ? base : (LETTERS[base] ?? '')
}

/** Takes a Latin name apart; never throws. What is no letter separates words or is dropped. */
export function readLatinName(text: string): LatinName {
  let letters = ''
  let breaks = 0
  let inWord = false
  let afterLower = false
  let comma = false
  const words: number[] = []
  const origins: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!
    const folded = foldLetter(character)
    if (folded === '' || (folded === "'" && !inWord)) {
      if (character === BREVE || character === CARON) letters = withBreve(letters)
      else if (HYPHENS.test(character)) breaks |= bit(letters.length)
      else if (SEPARATORS.test(character)) {
        if (character === ',' && words.length === 1) comma = true
        inWord = false
      }
      continue
    }
    const upper = character !== character.toLowerCase()
    if (!inWord) words.push(letters.length)
    if (!inWord || (upper && afterLower)) breaks |= bit(letters.length)
    inWord = true
    afterLower = !upper
    letters += folded
    for (let added = 0; added < folded.length; added += 1) origins.push(at)
  }
  return { letters, origins, breaks, words, comma }
}

function withBreve(letters: string): string {
  const last = letters[letters.length - 1]
  return last === 'o' || last === 'u' ? letters.slice(0, -1) + (last === 'o' ? 'ŏ' : 'ŭ') : letters
}

function bit(position: number): number {
  return position > LONGEST_LATIN ? 0 : 1 << position
}

import { letterCode } from './letter-code.ts'

/** A Latin name taken apart: its letters in lower case, and where it breaks. */
export interface LatinName {
  /** Lower-case letters a–z, `ŏ`, `ŭ` and the apostrophe `'`; every other mark is folded away. */
  readonly letters: string
  /** The same, as codes of `letterCode`. */
  readonly codes: readonly number[]
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
  if (character >= 'a' && character <= 'z') return character
  if (character >= 'A' && character <= 'Z') return character.toLowerCase()
  if (character === ' ' || character === '-') return ''
  const [base = '', mark] = character.toLowerCase().normalize('NFD')
  if (mark === BREVE || mark === CARON) {
    if (base === 'o') return 'ŏ'
    if (base === 'u') return 'ŭ'
  }
  return base >= 'a' && base <= 'z' ? base : (LETTERS[base] ?? '')
}

/** Takes a Latin name apart; never throws. What is no letter separates words or is dropped. */
export function readLatinName(text: string): LatinName {
  const codes: number[] = []
  const words: number[] = []
  const origins: number[] = []
  let letters = ''
  let breaks = 0
  let inWord = false
  let afterLower = false
  let comma = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!
    const folded = foldLetter(character)
    if (folded === '' || (folded === "'" && !inWord)) {
      if (character === BREVE || character === CARON) letters = withBreve(letters, codes)
      else if (HYPHENS.test(character)) breaks |= bit(codes.length)
      else if (SEPARATORS.test(character)) {
        if (character === ',' && words.length === 1) comma = true
        inWord = false
      }
      continue
    }
    const upper = folded !== character && character !== character.toLowerCase()
    if (!inWord) words.push(codes.length)
    if (!inWord || (upper && afterLower)) breaks |= bit(codes.length)
    inWord = true
    afterLower = !upper
    letters += folded
    for (const letter of folded) {
      codes.push(letterCode(letter))
      origins.push(at)
    }
  }
  return { letters, codes, origins, breaks, words, comma }
}

/** The words of a name. */
export function wordsOf({ letters, words }: LatinName): string[] {
  return words.map((start, index) => letters.slice(start, words[index + 1]))
}

function withBreve(letters: string, codes: number[]): string {
  const marked = { o: 'ŏ', u: 'ŭ' }[letters.at(-1) ?? '']
  if (marked === undefined) return letters
  codes[codes.length - 1] = letterCode(marked)
  return letters.slice(0, -1) + marked
}

function bit(position: number): number {
  return position > LONGEST_LATIN ? 0 : 1 << position
}

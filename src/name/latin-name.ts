import { BITS, LETTER, LONGEST_CODED, letterCode, lettersOfCode } from './letter-code.ts'

/** A Latin name taken apart: its letters, whatever their case, and where it breaks. */
export interface LatinName {
  /** How many letters: a–z, `ŏ`, `ŭ` and the apostrophe `'`; every other mark is folded away. */
  readonly length: number
  /** Code of the last six of the letters up to each, one more than there are letters. */
  readonly tails: readonly number[]
  /** UTF-16 offset in the text of each of the letters. */
  readonly origins: readonly number[]
  /** Bit `i` is set where a word begins, or a hyphen or capital divides, before letter `i`; only the first 31 letters. */
  readonly breaks: number
  /** Where each word starts, in order. */
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
const LONGEST_MASK = (1 << (BITS * LONGEST_CODED)) - 1
const ALPHABET = 26
const FIRST_SMALL = 'a'.charCodeAt(0)
const FIRST_CAPITAL = 'A'.charCodeAt(0)
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
  const tails = [0]
  const words: number[] = []
  const origins: number[] = []
  let breaks = 0
  let inWord = false
  let afterLower = false
  let comma = false
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const small = unit >= FIRST_SMALL && unit < FIRST_SMALL + ALPHABET
    const capital = unit >= FIRST_CAPITAL && unit < FIRST_CAPITAL + ALPHABET
    const folded = small || capital ? '' : foldLetter(text[at]!)
    if (!small && !capital && (folded === '' || (folded === "'" && !inWord))) {
      const character = text[at]!
      if (character === BREVE || character === CARON) addBreve(tails)
      else if (HYPHENS.test(character)) breaks |= bit(origins.length)
      else if (SEPARATORS.test(character)) {
        if (character === ',' && words.length === 1) comma = true
        inWord = false
      }
      continue
    }
    const upper = capital || (!small && text[at] !== text[at]!.toLowerCase())
    if (!inWord) words.push(origins.length)
    if (!inWord || (upper && afterLower)) breaks |= bit(origins.length)
    inWord = true
    afterLower = !upper
    if (folded === '') add(tails, origins, unit - (small ? FIRST_SMALL : FIRST_CAPITAL) + 1, at)
    else for (const letter of folded) add(tails, origins, letterCode(letter), at)
  }
  return { length: origins.length, tails, origins, breaks, words, comma }
}

function add(tails: number[], origins: number[], letter: number, origin: number): void {
  tails.push(((tails[tails.length - 1]! << BITS) | letter) & LONGEST_MASK)
  origins.push(origin)
}

/** Code of the letters from `start` to before `end`, at most six. */
export function codeBetween({ tails }: LatinName, start: number, end: number): number {
  return tails[end]! & ((1 << (BITS * (end - start))) - 1)
}

/** The letters from `start` to before `end`. */
export function lettersBetween({ tails, length }: LatinName, start: number = 0, end: number = length): string {
  let letters = ''
  for (let at = start; at < end; at += 1) letters += lettersOfCode(tails[at + 1]! & LETTER)
  return letters
}

/** The words of a name. */
export function wordsOf(name: LatinName): string[] {
  return name.words.map((start, index) => lettersBetween(name, start, name.words[index + 1]))
}

function addBreve(tails: number[]): void {
  const last = tails[tails.length - 1]!
  const marked = { o: 'ŏ', u: 'ŭ' }[lettersOfCode(last & LETTER)]
  if (marked !== undefined) tails[tails.length - 1] = (last & ~LETTER) | letterCode(marked)
}

function bit(position: number): number {
  return position > LONGEST_LATIN ? 0 : 1 << position
}

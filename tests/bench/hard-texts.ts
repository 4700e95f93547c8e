import korea from '../../src/dictionaries/korea.ts'
import { compileDictionary } from '../../src/dictionary/compile.ts'
import type { Dictionary } from '../../src/dictionary/dictionary.ts'
import { generateText } from './corpus/generate.ts'

/** A text that is hard to read, as long as it is wanted, and the dictionary it is read with. */
export interface HardText {
  readonly name: string
  readonly dictionary: Dictionary
  readonly text: (units: number) => string
}

const names = [...korea.entries].flatMap(({ terms }) => terms.map(({ text }) => text))
const repeated =
  (piece: string) =>
  (units: number): string =>
    piece.repeat(Math.ceil(units / piece.length)).slice(0, units)

/** Terms that are each a beginning of the next: every place of a text of that letter begins all of them. */
const nested = compileDictionary(
  Array.from({ length: 60 }, (_, number) => ({
    id: `org.n${number}`,
    kind: 'organization' as const,
    terms: [{ text: `${'가 '.repeat(number + 1)}가`, lang: 'ko' as const }],
  })),
)

/** News, and what may make reading cost more than the length of a text. */
export const HARD_TEXTS: readonly HardText[] = [
  { name: 'news', dictionary: korea, text: (units) => generateText(units, names, 5).slice(0, units) },
  { name: 'nested prefixes', dictionary: nested, text: repeated('가 ') },
  { name: 'brackets after names', dictionary: korea, text: repeated('한국인터넷진흥원(KISA) ') },
  { name: 'brackets in brackets', dictionary: korea, text: repeated('(') },
  { name: 'brackets opened and closed', dictionary: korea, text: (units) => nestedBrackets(units) },
  { name: 'Hangul without a space', dictionary: korea, text: repeated('과학기술정보통신부장관류제명이재명') },
  { name: 'one name', dictionary: korea, text: repeated('이재명 ') },
  { name: 'unknown names', dictionary: korea, text: repeated('Kim Jae-hyun met Park Ji-min and Lee Do-yoon. ') },
  { name: 'quotes never closed', dictionary: korea, text: repeated('“그는 말했다 ') },
  { name: 'capitals', dictionary: korea, text: repeated('Ministry of Science and ICT of the ') },
  { name: 'marks on one letter', dictionary: korea, text: (units) => `a${'\u0301'.repeat(units - 1)}` },
]

function nestedBrackets(units: number): string {
  const half = units >> 1
  return `${'가('.repeat(half >> 1)}${')'.repeat(half)}`
}

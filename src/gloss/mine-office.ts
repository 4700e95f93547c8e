import type { Span } from '../text/span.ts'
import { isBareNoun } from './bare-noun.ts'
import { clauseWords } from './left-context.ts'

/** Public offices and posts that make a person a public one, as they stand beside a name. */
const OFFICES =
  '대통령 국무총리 총리 부총리 장관 차관 의원 위원장 청장 처장 시장 도지사 지사 군수 구청장 교육감 대사 의장 총재 대법관 재판관 ' +
  '검찰총장 총장 대변인 수석 비서관 보좌관 사무총장 주석 국가주석 총통 외교부장 총서기 회장 부회장 사장 대표 최고경영자 창업자 이사장 원장 감독 ' +
  'president minister premier chancellor senator rep sen gov mayor ambassador chairman chair secretary commissioner governor ceo'
const OFFICE_WORDS: ReadonlySet<string> = new Set(OFFICES.split(' '))
/** What the office of a body ends in (외교부장관, 경찰청장 …), after the body's own ending. */
const OF_BODY = /[부처청원회시도군구당국사단행](?:장관|차관|위원장|의원|총재|대변인|이사장|대표|사장|회장)$/
/** How many words an office may stand away, with nothing but nouns between. */
const BESIDE = 4
const REACH = 60

/**
 * The words of public offices that stand with a name: right before it (이재명 대통령의 … is another person's), or
 * right after its bracket, each with nothing but nouns between. `gloss` runs from the head to after the bracket.
 */
export function officesBeside(text: string, gloss: Span): string[] {
  const before = officeIn(clauseWords(text, gloss.start).reverse(), false)
  const rest = text.slice(gloss.end, gloss.end + REACH)
  // A particle at the bracket ends what is said of the name: 홍길동(洪吉童)이 시장을.
  const gap = /^,? /.exec(rest)
  const after = gap === null ? undefined : officeIn(rest.slice(gap[0].length).split(/\s+/), true)
  return [before, after].filter((office) => office !== undefined)
}

function officeIn(words: readonly string[], mayEnd: boolean): string | undefined {
  for (const word of words.slice(0, BESIDE)) {
    const plain = word.replace(/[,.;:!?"'”’]+$/, '')
    const office = officeOf(plain, mayEnd)
    if (office !== undefined) return office
    if (plain !== word || !isBareNoun(plain)) return undefined
  }
  return undefined
}

/** The office that a word is, or is with particles after it. */
function officeOf(word: string, mayEnd: boolean): string | undefined {
  const shortest = mayEnd ? Math.max(2, word.length - 2) : word.length
  for (let end = word.length; end >= shortest; end--) {
    const office = word.slice(0, end).replace(/^제?\d+/, '')
    if (OFFICE_WORDS.has(office.toLowerCase()) || OF_BODY.test(office)) return word.slice(0, end)
  }
  return undefined
}

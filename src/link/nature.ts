import type { Found } from '../mention/find.ts'
import { sentenceAt } from '../text/sentence.ts'
import type { Scene } from './scene.ts'

/** What grows or lies where the ordinary word names a plant or a land: Apple trees, Amazon rainforest. */
const ENGLISH =
  / (?:trees?|pies?|orchards?|growers?|juice|cider|blossoms?|seeds?|beans?|harvests?|rainforests?|basin|river|jungle)(?![A-Za-z-])/y
/** The same in Korean, apart or not: 카카오 열매. */
const KOREAN = / ?(?:열매|나무|묘목|씨앗|닙스|재배|함량|열대우림|우림|밀림|정글|유역|원주민)/y
const KOREAN_NOUN = new RegExp(KOREAN.source.slice(' ?'.length), 'g')
const LONGEST_WORD = 20

/** The words of a folded text that stand for a plant or a land in it; in English those among its forms. */
export function grownIn(text: string, found: readonly Found[]): ReadonlySet<string> {
  const grown = new Set<string>()
  for (const { folded } of found) {
    const form = text.slice(folded.start, folded.end)
    if (standsBefore(ENGLISH, text, folded.end) && /^[A-Z][a-z]+$/.test(form)) grown.add(form)
  }
  // a form that is grown together with the noun is none
  for (const { index } of text.matchAll(KOREAN_NOUN)) {
    const word = /(?<![A-Za-z가-힣])([가-힣]+) ?$/.exec(text.slice(Math.max(0, index - LONGEST_WORD), index))
    if (word !== null) grown.add(word[1]!)
  }
  return grown
}

/**
 * True for a name that stands for a plant or a land: before what grows there, and elsewhere in a text that has it so, but
 * for a capital within a sentence, which only a name has (the trees of Apple).
 */
export function isGrown({ grown, text, sentences }: Scene, start: number, end: number): boolean {
  if (!grown.has(text.slice(start, end))) return false
  const opens = text.slice(sentences[sentenceAt(sentences, start)]!.start, start).trim() === ''
  if (opens || /[가-힣]/.test(text[start]!)) return true
  return standsBefore(ENGLISH, text, end) || standsBefore(KOREAN, text, end)
}

function standsBefore(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}

import { sentenceAt } from '../text/sentence.ts'
import type { Scene } from './scene.ts'

/** What grows or lies where the ordinary word names a plant or a land: 카카오 열매, Apple trees, Amazon rainforest. */
const AFTER =
  / (?:trees?|pies?|orchards?|growers?|juice|cider|blossoms?|seeds?|beans?|harvests?|rainforests?|basin|river|jungle)(?![A-Za-z-])| ?(?:열매|나무|묘목|씨앗|닙스|재배|함량|열대우림|우림|밀림|정글|유역|원주민)/
const WORD = new RegExp(`(?<![A-Za-z가-힣])([A-Z][a-z]+|[가-힣]+)(?:${AFTER.source})`, 'g')

/** The words of a folded text that stand for a plant or a land in it. */
export function grownIn(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(WORD), (match) => match[1]!))
}

/**
 * True for a name that stands for a plant or a land: before what grows there, and elsewhere in a text that has it so, but
 * for a capital within a sentence, which only a name has (the trees of Apple).
 */
export function isGrown({ grown, text, sentences }: Scene, start: number, end: number): boolean {
  if (!grown.has(text.slice(start, end))) return false
  const opens = text.slice(sentences[sentenceAt(sentences, start)]!.start, start).trim() === ''
  if (opens || /[가-힣]/.test(text[start]!)) return true
  return AFTER.exec(text.slice(end, end + 16))?.index === 0
}

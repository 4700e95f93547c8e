import { answer, isCapital, proved } from './english-answer.ts'
import type { Head } from './head.ts'
import type { Word } from './left-context.ts'

const MOST_WORDS = 7
const SYLLABLES_A_WORD = 2
/** Words that a term in small letters does not go back over. */
const STOPS: ReadonlySet<string> = new Set(
  (
    'the a an of in on at for and or but by from with to as is are was were be been being has have had do does did will would can could may ' +
    'called named known so-called like such this that these those its his her their our it they he she we you i not no more most some any each ' +
    'uses used use using via per into over under than about between among through during including'
  ).split(' '),
)

/** Words inside a term: supply and demand, freedom of speech. */
const JOINERS = /^(?:of|and)$/

/** A term in small letters: the words that the Hangul answers to, and as many more as it has syllables left for. */
export function plainHead(words: readonly Word[], part: string): Head {
  let best = words.length - 1
  for (let index = words.length - 1; index >= Math.max(0, words.length - MOST_WORDS); index--) {
    const { text, after } = words[index]!
    if (index < words.length - 1 && (after === ',' || (STOPS.has(text.toLowerCase()) && !JOINERS.test(text)))) break
    if (JOINERS.test(text)) continue
    if (answer([words[index]!], part) > 0) best = index
  }
  let spare = Math.floor(((1 - answer(words.slice(best), part)) * part.replace(/\s/g, '').length) / SYLLABLES_A_WORD)
  for (; spare > 0 && best > 0 && best < words.length; spare--) {
    const before = words[best - 1]!
    if (before.after === ',' || STOPS.has(before.text.toLowerCase()) || isCapital(before.text)) break
    best--
  }
  return proved(words.slice(best), part)
}

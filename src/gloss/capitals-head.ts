import { answer, isCapital, proved } from './english-answer.ts'
import type { Head } from './head.ts'
import { leadsIn } from './leading-words.ts'
import type { Word } from './left-context.ts'
import { gapBefore, startsTitle } from './name-gap.ts'
import { looksLikePerson } from './person.ts'

const CONNECTORS: ReadonlySet<string> = new Set(
  'of and the for & on in to de la du von van der al y at from by'.split(' '),
)
const NATIONALITY = /^(?:Korean|Japanese|Chinese|American|British|French|German|U\.S\.|Seoul-based|[A-Z][a-z]+-based)$/
/** Share of the Hangul from which on a name says all of it. */
const COMPLETE = 0.99

/** The capitalised words before a bracket that the Hangul in it names: from the right, over gaps for which it speaks. */
export function capitalsHead(words: readonly Word[], part: string): Head {
  const first = runStart(words)
  let index = words.length - 1
  while (index > first) {
    const { gap, before } = gapBefore(words, index)
    if (before < first || !isCapital(words[before]!.text)) break
    if (gap !== 'close' && !speaksFor(words, before, index, gap, part)) break
    index = before
  }
  const own = words.slice(withoutNationality(words, index, part))
  if (looksLikePerson(part) && answer(own, part) === 0) return proved(lastCapitals(words), part)
  return proved(own, part)
}

function runStart(words: readonly Word[]): number {
  let start = words.length - 1
  for (let at = start - 1; at >= 0; at--) {
    const { text } = words[at]!
    if (isCapital(text)) start = at
    else if (!CONNECTORS.has(text)) break
  }
  return start
}

/** Whether what stands before a gap belongs to the name: the Hangul says it, or the name is a title that goes on. */
function speaksFor(words: readonly Word[], before: number, index: number, gap: 'list' | 'open', part: string): boolean {
  const right = answer(words.slice(index), part)
  const from = stretchStart(words, before)
  if (startsTitle(words, from, before)) return gap === 'list' || right < COMPLETE
  if (gap === 'open' && before === 0) return false
  // Decision to Leave (헤어질 결심): where the last words say nothing of the Hangul, they need not be all of the name.
  if (gap === 'open' && right === 0) return isJoined(words, before, index)
  const gains = answer(words.slice(from), part) > right
  const answers = answer([words[before]!], part, 'meaning') > 0
  if (gap === 'open') return gains && answer([words[before]!], part) > 0
  // Small and Medium Business Administration, but Seoul City and Yonsei University
  const single = from === before && words[before]!.after !== ','
  return gains || (single && (answers || right < COMPLETE))
}

/** Whether only small words that titles have inside stand between two words (to, in the), and the left one is no role. */
function isJoined(words: readonly Word[], before: number, index: number): boolean {
  const between = words.slice(before + 1, index)
  const joins = between.length > 0 && between.every(({ text, after }) => CONNECTORS.has(text) && after === ' ')
  return joins && words[before]!.after === ' ' && !leadsIn(words[before]!.text) && !/['’]s?$/.test(words[before]!.text)
}

/** Where the run that a word ends begins, as far as no gap is open. */
function stretchStart(words: readonly Word[], end: number): number {
  let from = end
  while (from > 0) {
    const { gap, before } = gapBefore(words, from)
    if (gap === 'open' || !isCapital(words[before]!.text)) break
    from = before
  }
  return from
}

/** Surname and given name: the last two words, if both are in capitals. */
function lastCapitals(words: readonly Word[]): readonly Word[] {
  const pair = words.slice(-2)
  return pair.every((word) => isCapital(word.text)) && pair[0]!.after !== ',' ? pair : pair.slice(-1)
}

/** Passes a nationality if the rest says all that the Hangul does, and roles before a name. */
function withoutNationality(words: readonly Word[], from: number, part: string): number {
  let index = from
  while (index < words.length - 1) {
    const { text } = words[index]!
    const next = words[index + 1]!
    const south = /^(?:South|North)$/.test(text) && /^Korean/.test(next.text)
    const nationality = NATIONALITY.test(text) && answer(words.slice(index + 1), part) >= COMPLETE
    const told = answer(words.slice(index), part, 'meaning') > answer(words.slice(index + 1), part, 'meaning')
    if (!south && !nationality && (!leadsIn(text) || told) && isCapital(text)) break
    index += south ? 2 : 1
  }
  return Math.min(index, words.length - 1)
}

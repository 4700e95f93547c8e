import { isCapital } from './english-answer.ts'
import { leadsIn } from './leading-words.ts'
import type { Word } from './left-context.ts'

/**
 * What stands between two capitalised words of a run. `close`: one name as a rule (Science and Technology Institute, Bank
 * of Korea). `list`: a comma or an `and`, in a name or between two. `open`: a name as a rule starts behind it (researchers
 * at …, on Monday the …), unless the Hangul names what stands before it too.
 */
export type Gap = 'close' | 'list' | 'open'

const INSIDE = /^(?:of|for|de|la|du|von|van|der|al|y|&)$/
const TITLE =
  /^(?:Act|Rules?|Ministry|Department|Board|Office|Committee|Commission|Institute|Center|Centre|Agency|Association|Council|Federation|Union|University|School|Bureau|Organi[sz]ation)$/
const KEPT_POSSESSIVE =
  /^(?:People|Women|Children|Men|Workers|Prosecutors|Veterans|King|Queen|Minister|President|Citizens|Teachers|Farmers|Consumers)['’]s?$/
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Fall|Autumn|Winter)$/
const TIMES = /^(?:in|on|since|by|until|from|last|this|next|late|early|and)$/i

/** Whether one of the words from `from` to `to` begins a title that goes on over and, commas and the: Ministry of …, Act on …. */
export function startsTitle(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at <= to && isCapital(words[at]!.text); at++) {
    if (TITLE.test(words[at]!.text) && /^(?:of|on|for)$/.test(words[at + 1]?.text ?? '')) return true
  }
  return false
}

/** The gap before the word at `at`, and the index of the last capitalised word before it. */
export function gapBefore(words: readonly Word[], at: number): { readonly gap: Gap; readonly before: number } {
  let before = at - 1
  while (before > 0 && !isCapital(words[before]!.text)) before--
  const left = words[before]!
  const between = words.slice(before + 1, at).map((word) => word.text)
  return { gap: gapOf(words, before, left, between), before }
}

function gapOf(words: readonly Word[], before: number, left: Word, between: readonly string[]): Gap {
  if (isTime(words, before) || leadsIn(left.text)) return 'open'
  if (/['’]s?$/.test(left.text) && !KEPT_POSSESSIVE.test(left.text)) return 'open'
  const [first, ...more] = between
  if (first === undefined) return left.after === ',' ? 'list' : 'close'
  if (left.after === ',') return between.length === 1 && first === 'and' ? 'list' : 'open'
  if (more.length > 0)
    return /^(?:of|on|for)$/.test(first) && more.join() === 'the' && isNamed(words, before) ? 'list' : 'open'
  if (INSIDE.test(first)) return 'close'
  if (first === 'and') return 'list'
  return /^(?:on|for|in|to)$/.test(first) && TITLE.test(left.text) ? 'close' : 'open'
}

/** Whether a word has its capital for its own sake, not for the beginning of a clause. */
function isNamed(words: readonly Word[], at: number): boolean {
  return TITLE.test(words[at]!.text) || (at > 0 && !leadsIn(words[at]!.text))
}

/** A day of the week, or a month after a word that dates (In June Hanmi …). */
function isTime(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!
  return DAY.test(text) || (MONTH.test(text) && TIMES.test(words[at - 1]?.text ?? ''))
}

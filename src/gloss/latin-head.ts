import { letterComponents, lettersTaken } from './acronym-letters.ts'
import { capitalsHead } from './capitals-head.ts'
import { answer, isCapital } from './english-answer.ts'
import type { Head } from './head.ts'
import { leadsIn } from './leading-words.ts'
import type { Word } from './left-context.ts'
import { isAcronym } from './parts.ts'
import { plainHead } from './plain-head.ts'
import { soundsAlike } from './sound.ts'

const MOST_WORDS = 18
const MOST_SPOKEN = 5

/** The Latin words before a bracket that a Hangul (or Hanja) part in it writes or translates. */
export function latinHead(words: readonly Word[], part: string): Head | undefined {
  const own = withoutPossessive(latinTail(words))
  const last = own[own.length - 1]
  if (last === undefined) return undefined
  const spoken = spokenHead(own, part)
  if (spoken !== undefined && answer(own, part, 'meaning') < 1) return spoken
  const named = isCapital(last.text) ? capitalsHead(own, part) : plainHead(own, part)
  const before = own[own.length - 2]
  // An acronym may close a longer name (Ministry of Science and ICT); then the words before it answer for more.
  const closes = before !== undefined && named.start < last.start && named.confidence === 'high'
  return closes ? named : isAcronym(last.text) ? acronymsHead(last, part) : named
}

/** The Service's (금융감독원) report: the ending belongs to the sentence, but to the name in a brand of one word (Levi's). */
function withoutPossessive(words: readonly Word[]): readonly Word[] {
  const last = words[words.length - 1]
  const ending = last === undefined ? undefined : /(?:(?<=s)['’]|['’]s)$/.exec(last.text)?.[0]
  if (last === undefined || ending === undefined) return words
  const before = words[words.length - 2]
  const brand = isCapital(last.text) && (before === undefined || !isCapital(before.text))
  if (brand) return words
  const end = last.end - ending.length
  return [...words.slice(0, -1), { ...last, end, text: last.text.slice(0, -ending.length) }]
}

/** The last words that are written in Latin letters, digits or marks. */
function latinTail(words: readonly Word[]): readonly Word[] {
  let index = words.length
  while (
    index > 0 &&
    words.length - index < MOST_WORDS &&
    /^[\p{Script=Latin}\p{N}&.'’+!-]+$/u.test(words[index - 1]!.text)
  )
    index--
  return words.slice(index)
}

function spokenHead(words: readonly Word[], part: string): Head | undefined {
  const last = words[words.length - 1]!
  let best: { start: number; score: number } | undefined
  for (let index = words.length - 1; index >= Math.max(0, words.length - MOST_SPOKEN); index--) {
    if (index < words.length - 1 && words[index]!.after === ',') break
    if (leadsIn(words[index]!.text)) break
    const latin = words
      .slice(index)
      .map((word) => word.text)
      .join(' ')
      .replace(/['’]s$/, '')
    const score = soundsAlike(part, latin)
    if (score > (best?.score ?? 0)) best = { start: words[index]!.start, score }
  }
  return best === undefined ? undefined : { start: best.start, end: last.end, by: 'sound', confidence: 'high' }
}

/** LLM (대규모 언어 모델): an acronym is the whole head when the Hangul is long enough for its letters. */
function acronymsHead(last: Word, part: string): Head | undefined {
  const letters = [...last.text.toLowerCase()].filter((letter) => /[a-z]/.test(letter))
  const syllables = part.replace(/[^\p{L}\p{N}]/gu, '').length
  const taken = lettersTaken(letterComponents(part.replace(/\s/g, ''), letters), letters.length)
  if (syllables * 2 < letters.length * 3 && taken * 2 < letters.length) return undefined
  return {
    start: last.start,
    end: last.end,
    by: 'acronym',
    confidence: taken * 2 >= letters.length ? 'high' : 'medium',
  }
}

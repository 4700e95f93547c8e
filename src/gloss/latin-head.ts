import { letterComponents, lettersTaken } from './acronym-letters.ts'
import { capitalsHead } from './capitals-head.ts'
import { answer, isCapital } from './english-answer.ts'
import type { Head } from './head.ts'
import { leadsIn } from './leading-words.ts'
import type { Word } from './left-context.ts'
import { isAcronym } from './parts.ts'
import { plainHead } from './plain-head.ts'
import { isRomanised } from './romanised.ts'
import { soundsAlike } from './sound.ts'
import { translatesSpeech } from './utterance.ts'

const MOST_WORDS = 18
const MOST_SPOKEN = 5
/** Score of letters that spell the Hangul by the rules. */
const EXACT = 0.95

/** The Latin words before a bracket that a Hangul (or Hanja) part in it writes or translates. */
export function latinHead(words: readonly Word[], part: string): Head | undefined {
  const head = foundHead(words, part)
  if (head === undefined || head.by === 'sound') return head
  const first = words.findIndex((word) => word.start === head.start)
  const text = words.slice(first).map((word) => word.text)
  return translatesSpeech(text.join(' '), part) ? undefined : head
}

function foundHead(words: readonly Word[], part: string): Head | undefined {
  const own = withoutPossessive(latinTail(words), part)
  const last = own[own.length - 1]
  if (last === undefined) return undefined
  // -nim (-님): an ending stands for itself, whatever comes before it.
  if (last.text.startsWith('-') && part.startsWith('-')) {
    return { start: last.start, end: last.end, by: 'sound', confidence: 'medium' }
  }
  const spoken = spokenHead(own, part)
  if (spoken !== undefined && (spoken.exact || answer(own, part, 'meaning') < 1)) return spoken.head
  const named = namedHead(own, last, part)
  if (!isAcronym(last.text)) return named
  // An acronym may close a longer name (Ministry of Science and ICT, Samsung C&T); then the words before it answer too.
  const before = own.filter((word) => word.start >= named.start && word !== last)
  return answer(before, part) > 0 ? named : acronymsHead(last, part)
}

/** Words in capitals, with the words in small letters before them that the Hangul asks for (generative AI), or a term. */
function namedHead(own: readonly Word[], last: Word, part: string): Head {
  const named = isCapital(last.text) ? capitalsHead(own, part) : undefined
  if (named === undefined) return plainHead(own, part)
  const index = own.findIndex((word) => word.start === named.start)
  const before = own[index - 1]
  const asked = before !== undefined && !isCapital(before.text) && before.after !== ',' && !leadsIn(before.text)
  const gains = (): boolean => {
    const share = answer(own.slice(index - 1), part, 'meaning') - answer(own.slice(index), part)
    return share * part.length > 1.5
  }
  return asked && gains() ? plainHead(own, part) : named
}

/** The Service's (금융감독원) report: the ending belongs to the sentence, unless only with it the name sounds (Levi's, 리바이스). */
function withoutPossessive(words: readonly Word[], part: string): readonly Word[] {
  const last = words[words.length - 1]
  const ending = last === undefined ? undefined : /(?:(?<=s)['’]|['’]s)$/.exec(last.text)?.[0]
  if (last === undefined || ending === undefined) return words
  const end = last.end - ending.length
  const bare = { ...last, end, text: last.text.slice(0, -ending.length) }
  const brand = spokenAlike(part, last.text) > 0 && spokenAlike(part, bare.text) === 0 && !part.includes(' ')
  return brand ? words : [...words.slice(0, -1), bare]
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

/** The words that a part sounds like the most; `exact` when they spell it by the rules. */
function spokenHead(words: readonly Word[], part: string): { head: Head; exact: boolean } | undefined {
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
    const score = spokenAlike(part, latin)
    if (score > (best?.score ?? 0)) best = { start: words[index]!.start, score }
  }
  if (best === undefined) return undefined
  return { head: { start: best.start, end: last.end, by: 'sound', confidence: 'high' }, exact: best.score >= EXACT }
}

/** How much a part sounds like Latin words, as a name, as a word, or without the kind of place that it ends in (수원시, Suwon). */
function spokenAlike(part: string, latin: string): number {
  if (isRomanised(part, latin)) return 1
  const place = /^(.{2,6}?)(?:특별자치[시도]|특별시|광역시|[시군구도])$/.exec(part)?.[1]
  if (place !== undefined && isRomanised(place, latin)) return 1
  return soundsAlike(part, latin)
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

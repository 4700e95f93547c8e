import { letterComponents, lettersTaken } from './acronym-letters.ts'
import type { Head } from './head.ts'
import type { Word } from './left-context.ts'
import { isAcronym } from './parts.ts'
import { soundsAlike } from './sound.ts'
import { renderedComponents } from './translation.ts'

const MOST_WORDS = 18
const MOST_SPOKEN = 5
/** Share of the Hangul that makes a head sure if its last word answers. */
const FAIR = 0.3
const MOST_PLAIN = 7
const SYLLABLES_A_WORD = 2
const CONNECTORS: ReadonlySet<string> = new Set('of and the for & on in to de la du von van der al und y at'.split(' '))
/** Capitalised words that start a sentence or name a role, no part of a name's left edge. */
const LEADING: ReadonlySet<string> = new Set(
  (
    'the a an in on at of for and or but by from with to as when while after before since under also however although if ' +
    'both this that these those its his her their our former ex-president then late new ' +
    'president minister chairman chairwoman chairperson chair ceo cfo cto cso coo director professor prof. dr. mr. mrs. ms. rep. sen. gov. ' +
    'lawmaker actor actress singer author novelist poet director-general captain coach striker mayor governor judge justice prosecutor ' +
    'secretary spokesperson spokesman spokeswoman vice deputy prime first second senior chief executive officer editor reporter founder'
  ).split(' '),
)
const NATIONALITY =
  /^(?:South|North)$|^(?:Korean|Japanese|Chinese|American|British|French|German|U\.S\.|Seoul-based|[A-Z][a-z]+-based)$/
const COMPANY = /^(?:Co|Corp|Inc|Ltd|Group|LLC|Company|Corporation)\.?$/
const STARTS_INSTITUTION = /^(?:Ministry|Department|Office|Bank|University|Board|National|Korea)$/
const STARTS_TITLE =
  /^(?:Act|Ministry|Department|Board|Office|Committee|Commission|Institute|Center|Agency|Association|Federation|Union|Council)$/
const KEPT_POSSESSIVE =
  /^(?:People|Women|Children|Men|Workers|Prosecutors|Veterans|King|Queen|Citizens|Teachers|Farmers|Consumers)['’]s?$/
const ENGLISH_STOPS: ReadonlySet<string> = new Set(
  (
    'the a an of in on at for and or but by from with to as is are was were be been being has have had do does did will would can could may ' +
    'called named known so-called like such this that these those its his her their our it they he she we you i not no more most some any each ' +
    'uses used use using via per into over under than about between among through during including'
  ).split(' '),
)

/** The Latin words before a bracket that a Hangul (or Hanja) part in it writes or translates. */
export function latinHead(words: readonly Word[], part: string): Head | undefined {
  const own = latinTail(words)
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
    if (LEADING.has(words[index]!.text.toLowerCase())) break
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

/** The run of capitalised words, less what leads into it and what the Hangul does not ask for. */
function capitalsHead(words: readonly Word[], part: string): Head {
  let index = words.length - 1
  for (let at = index - 1; at >= 0; at--) {
    const word = words[at]!
    if (isCapital(word.text)) index = at
    else if (!CONNECTORS.has(word.text)) break
  }
  index = withoutLead(words, index, () => false)
  const full = answer(words.slice(index), part)
  // Ministry of …, Act on … go on over and.
  const wholeTitle = STARTS_TITLE.test(words[index]!.text) && /^(?:of|on|for)$/.test(words[index + 1]?.text ?? '')
  for (let cut = words.length - 1; cut > index; cut--) {
    const before = words[cut - 1]!
    if (!isCapital(words[cut]!.text) || !(before.after === ',' || CONNECTORS.has(before.text))) continue
    if (/^(?:of|for|the)$/.test(before.text) && !STARTS_INSTITUTION.test(words[cut]!.text)) continue
    const share = answer(words.slice(cut), part)
    const listed = before.text === 'and' && words.length - cut > 1
    if (listed && wholeTitle && !STARTS_INSTITUTION.test(words[cut]!.text)) continue
    const asked = !listed && answer(words.slice(index, cut), part) > 0
    if ((share >= 0.99 && !asked) || (share >= full && before.after === ',')) {
      index = cut
      break
    }
  }
  index = withoutLead(words, index, (from) => answer(words.slice(from), part) >= 0.99)
  return proved(words.slice(index), part)
}

/** Passes what leads into a name; a nationality only if the rest says all that the Hangul does. */
function withoutLead(words: readonly Word[], from: number, complete: (from: number) => boolean): number {
  let index = from
  for (let at = from; at < words.length - 1; at++) {
    const { text } = words[at]!
    if (/['’]s?$/.test(text) && !KEPT_POSSESSIVE.test(text)) index = at + 1
  }
  while (index < words.length - 1) {
    const { text } = words[index]!
    const next = words[index + 1]!
    const south = /^(?:South|North)$/.test(text) && /^Korean/.test(next.text)
    const nationality = south || (NATIONALITY.test(text) && complete(index + 1))
    if (!LEADING.has(text.toLowerCase()) && !nationality && !CONNECTORS.has(text)) break
    index += south ? 2 : 1
  }
  return index
}

/** The share of the syllables of a Hangul name that English words answer for, by meaning or, unless told not, by sound. */
function answer(words: readonly Word[], part: string, by: 'meaning' | 'both' = 'both'): number {
  const latin = words.map((word) => word.text)
  const lower = latin.map((word) => word.toLowerCase().replace(/['’]s?$/, ''))
  let covered = 0
  let all = 0
  for (const korean of part.split(/[\s·,]+/)) {
    if (korean === '') continue
    all += korean.length
    const components = renderedComponents(korean, lower)
    covered += components.reduce((sum, component) => sum + component.end - component.start, 0)
    const rest = korean.slice(0, components[0]?.start ?? korean.length)
    if (by === 'both' && rest.length >= 2 && latin.some((word) => soundsAlike(rest, word) > 0)) covered += rest.length
  }
  return all === 0 ? 0 : covered / all
}

/** A term in small letters: the words that the Hangul answers to, and as many more as it has syllables left for. */
function plainHead(words: readonly Word[], part: string): Head {
  let best = words.length - 1
  for (let index = words.length - 1; index >= Math.max(0, words.length - MOST_PLAIN); index--) {
    const { text, after } = words[index]!
    if (index < words.length - 1 && (after === ',' || (ENGLISH_STOPS.has(text.toLowerCase()) && text !== 'of'))) break
    if (text === 'of') continue
    if (answer([words[index]!], part) > 0) best = index
  }
  let spare = Math.floor(((1 - answer(words.slice(best), part)) * part.replace(/\s/g, '').length) / SYLLABLES_A_WORD)
  for (; spare > 0 && best > 0 && best < words.length; spare--) {
    const before = words[best - 1]!
    if (before.after === ',' || ENGLISH_STOPS.has(before.text.toLowerCase()) || isCapital(before.text)) break
    best--
  }
  return proved(words.slice(best), part)
}

/** The words as a head, as sure as they answer. */
function proved(words: readonly Word[], part: string): Head {
  const first = words[0]!
  const last = words[words.length - 1]!
  const share = answer(words, part)
  // A name whose last word answers nothing may only hold what the bracket names: Debian France Association (프랑스).
  const loose = share > 0 && !COMPANY.test(last.text) && answer([last], part) === 0
  const confidence = share === 0 ? 'low' : share >= FAIR && !loose ? 'high' : 'medium'
  return { start: first.start, end: last.end, by: share > 0 ? 'translation' : 'run', confidence }
}

function isCapital(text: string): boolean {
  return /^[\p{Lu}\d]/u.test(text) || /^[a-z]+[A-Z]/.test(text)
}

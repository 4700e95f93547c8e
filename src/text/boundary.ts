import { endsWord, type Found, type Particle, particleAt } from './boundary-chain.ts'
import { type LatinEnd, latinEnd, mayFollowSign } from './boundary-latin.ts'
import { SHAPES_AFTER } from './boundary-particles.ts'
import { ATTACHED, type Attached, headedByJang } from './boundary-words.ts'
import { codaOf, isSyllable } from './hangul.ts'
import { codaOfWord } from './reading.ts'
import { remembering } from './remember.ts'
import { scriptAt, scriptBefore } from './script.ts'
import type { Span } from './span.ts'

/** What ends a form: nothing that could belong to its word, a particle, a copula, a title or suffix word, an English ending. */
export interface Boundary {
  readonly code: 'end' | 'particle' | 'copula' | 'title' | 'suffix' | 'possessive' | 'plural'
  /** The particle that agrees with the form: right after it, its closing quote or its bracket; none after a title. */
  readonly particle?: Particle
  /** Span of the title or suffix words (`장관`, `씨`), when they stand without a space. */
  readonly title?: Span
  /** Evidence that the form ends here: above 0 for, below 0 against. */
  readonly weight: number
}

/** What stands before a form: nothing of its word, another script (`前과기정통부`), or a hyphen within an English compound. */
export interface LeftBoundary {
  readonly code: 'start' | 'script' | 'hyphen'
  /** Evidence that the form begins here: above 0 for, below 0 against. */
  readonly weight: number
}

/** Most titles and suffix words in a row, and most closing signs. */
const MOST_IN_A_ROW = 5
/** Particles of one syllable that also end given names and common words: 김정 + 은, 이주 + 일. */
const NAME_LIKE = '은이도나만의로라인일임아야고며란랑든여지기니면'

/** Longest bracket that is looked through for a particle, in UTF-16 units. */
const LONGEST_BRACKET = 80
const CLOSING = '\'"」』》〉>'
const HEAD: Attached = { code: 'title', weight: 2, least: 2 }
const END: Boundary = { code: 'end', weight: 2 }

/** Syllables of a form that is no accident. */
const SURE_LENGTH = 4
/** Shapes that after the wrong coda end no other word, so that two syllables before them are no accident: 구윤철는, 서울으로. */
const NO_OTHER_WORD = /^(?:[는를]|으로(?:는|도|만|의|부터|서|써)?)$/
/** Those that end another word after two syllables (이주은, 서울이), but hardly after three: 환경부은, 국방부이. */
const RARELY_ANOTHER = /^[은이을]$/
/** Particles that after the wrong coda are rather another word: 삼성가, 을지로, 어린이. */
const AMBIGUOUS_SLIPS = '이가과와로'
const FIRST_SYLLABLE = 0xac00
/** One for each syllable that begins a particle, a title or a suffix word: what begins with another goes on. */
const MAY_FOLLOW = new Uint8Array(0xd7a4 - FIRST_SYLLABLE)
for (const unit of [...SHAPES_AFTER.particle.next.keys(), ...ATTACHED.next.keys(), '장'.charCodeAt(0)]) {
  if (isSyllable(unit)) MAY_FOLLOW[unit - FIRST_SYLLABLE] = 1
}

const START: LeftBoundary = { code: 'start', weight: 2 }
const SCRIPT_CHANGE: LeftBoundary = { code: 'script', weight: 0 }
const HYPHEN: LeftBoundary = { code: 'hyphen', weight: -1 }

/**
 * Decides whether the form at `start` to `end` of a FOLDED text ends there, and what follows it; undefined when its word
 * goes on (정원 in 정원협회, Je in Je-myung). A particle that does not agree is reported, with a weight that falls as the form gets shorter.
 * `reading` is how a form is read whose last character does not say so (KISA: 키사). Looks at a bounded stretch only.
 */
export function boundAfter(text: string, start: number, end: number, reading?: string): Boundary | undefined {
  const unit = text.charCodeAt(end)
  if (isSyllable(unit) && MAY_FOLLOW[unit - FIRST_SYLLABLE] === 0) return undefined
  const script = scriptAt(text, end)
  if (script === 'space') return END
  if (script === 'hangul' || script === 'hanja') {
    return afterHangul({ text, start, end, coda: codaAt(text, start, end, reading) })
  }
  const last = scriptBefore(text, end)
  if (last === 'latin' || last === 'digit') {
    const ending = latinEnd(text, end, last)
    return ending && closed(text, start, end, ending, reading)
  }
  if (script !== 'punctuation' && script !== 'symbol') return undefined
  if (text[end] === '-' && scriptAt(text, end + 1) === 'digit') return undefined
  return closed(text, start, end, { code: 'end', weight: 2 }, reading)
}

/**
 * Decides whether a form may begin at `start` of a FOLDED text: at a word start or where the script changes. Undefined
 * inside a word, and for a number or a Latin word that is part of a longer one.
 */
export function boundBefore(text: string, start: number): LeftBoundary | undefined {
  const before = scriptBefore(text, start)
  if (before === 'space') return START
  const first = scriptAt(text, start)
  if (before === 'punctuation' || before === 'symbol') {
    if ((first === 'latin' || first === 'digit') && !mayFollowSign(text, start)) return undefined
    if (first === 'hangul' && endsBefore(text, start)) return undefined
    return text[start - 1] === '-' && scriptBefore(text, start - 1) !== 'space' ? HYPHEN : START
  }
  if (before === first || before === 'mark' || first === 'mark') return undefined
  if (before === 'digit' && first === 'latin') return undefined
  if (before === 'latin' && first === 'digit') return undefined
  return SCRIPT_CHANGE
}

/** True for a particle after the closing quote or bracket of its word, which is no name: ‘미래’이란. */
function endsBefore(text: string, start: number): boolean {
  const sign = text[start - 1]!
  const closes = sign === ')' || (CLOSING.includes(sign) && scriptBefore(text, start - 1) !== 'space')
  return closes && start > 1 && particleAt(text, start, -1) !== undefined
}

/** True when the evidence of both sides together speaks for the form: their weights add up to more than 0. */
export function isBounded(before: LeftBoundary, after: Boundary): boolean {
  return before.weight + after.weight > 0
}

interface Form {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly coda: number
}

/** Codas of Latin and numeric forms: reading one takes longer than all the rest. */
const codaOfForm = remembering(4096, codaOfWord)

function codaAt(text: string, start: number, end: number, reading: string | undefined): number {
  const unit = reading === undefined ? text.charCodeAt(end - 1) : reading.charCodeAt(reading.length - 1)
  if (isSyllable(unit)) return codaOf(unit)
  return codaOfForm(reading ?? text.slice(start, end))
}

/** Looks through closing quotes and one bracket for the particle, which agrees with the word before them. */
function closed(text: string, start: number, end: number, ending: LatinEnd, reading: string | undefined): Boundary {
  const { code, weight } = ending
  if (code !== 'end') return { code, weight }
  const at = afterClosing(text, afterBracket(text, afterClosing(text, end)))
  if (at === end || !isSyllable(text.charCodeAt(at))) return weight === END.weight ? END : { code, weight }
  const found = particleAt(text, at, codaAt(text, start, end, reading))
  return found === undefined ? { code, weight } : { code, weight, particle: found.particle }
}

function afterClosing(text: string, from: number): number {
  let at = from
  while (at - from < MOST_IN_A_ROW && at < text.length && CLOSING.includes(text[at]!)) at++
  return at
}

function afterBracket(text: string, from: number): number {
  if (text[from] !== '(') return from
  const close = text.slice(from, from + LONGEST_BRACKET).indexOf(')')
  return close < 0 ? from : from + close + 1
}

function afterHangul(form: Form): Boundary | undefined {
  const { text, start, end, coda } = form
  const found = particleAt(text, end, coda)
  if (found?.particle.agrees)
    return { code: found.shape.code, particle: found.particle, weight: weigh(text, found, end - start) }
  const attached = attachedAt(form, end, 0)
  if (attached !== undefined) return attached
  return found && { code: found.shape.code, particle: found.particle, weight: weighSlip(form, found.particle.span) }
}

/** A lone syllable that also ends names says less after a form of two syllables. */
function weigh(text: string, { shape, particle }: Found, length: number): number {
  const { start, end } = particle.span
  return length <= 2 && end - start === 1 && NAME_LIKE.includes(text[start]!) ? shape.weight - 1 : shape.weight
}

/**
 * A wrong shape after a long form or Latin letters is a slip of the pen; after a short one it is rather another word,
 * unless no word ends so.
 */
function weighSlip({ text, start, end }: Form, particle: Span): number {
  const shape = text.slice(particle.start, particle.end)
  const least = NO_OTHER_WORD.test(shape) ? 2 : RARELY_ANOTHER.test(shape) ? 3 : SURE_LENGTH
  const sure = end - start >= least || !isSyllable(text.charCodeAt(end - 1))
  const ambiguous = shape.length === 1 && AMBIGUOUS_SLIPS.includes(shape)
  return (sure ? 0 : -2) - (ambiguous ? 1 : 0)
}

/** Titles and suffix words at `at`, each of which may be followed by another, by a particle, or by the end of the word. */
function attachedAt(form: Form, at: number, depth: number): Boundary | undefined {
  const { text, end } = form
  if (depth === MOST_IN_A_ROW) return undefined
  let best: Boundary | undefined
  if (at === end && text[at] === '장' && headedByJang(text.charCodeAt(at - 1))) best = attach(form, at + 1, HEAD, depth)
  let node = ATTACHED
  for (let after = at; after < text.length; ) {
    const next = node.next.get(text.charCodeAt(after++))
    if (next === undefined) break
    node = next
    const word = node.value?.find(({ least }) => depth > 0 || end - form.start >= least)
    // 방통위원장 is the head of 방통위, not a 원장.
    if (word === undefined || (at === end && text[at] === '원' && text[at - 1] === '위')) continue
    best = attach(form, after, word, depth) ?? best
  }
  return best
}

function attach(form: Form, at: number, { code, weight }: Attached, depth: number): Boundary | undefined {
  const { text, end } = form
  const done = endsWord(text, at) || particleAt(text, at, codaOf(text.charCodeAt(at - 1)))?.particle.agrees === true
  if (done) return { code, weight, title: { start: end, end: at } }
  const further = attachedAt(form, at, depth + 1)
  return further && { ...further, code, weight }
}

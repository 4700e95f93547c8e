import type { Span } from '../text/span.ts'
import type { Bracket } from './brackets.ts'

/** A word left of a bracket. `after` is what stands between it and the next word or the bracket. */
export interface Word extends Span {
  readonly text: string
  readonly after: '' | ' ' | ',' | '·'
}

/**
 * What a bracket can refer to: the clause before it. `end` is where a head must end, `words` are the last words of
 * the clause in text order, `quoted` what stands in quotes right before the bracket.
 */
export interface LeftContext extends Span {
  readonly words: readonly Word[]
  readonly quoted?: Span
}

const REACH = 160
const LONGEST_QUOTE = 80
const CLOSERS = '"\'’”」』》〉`´'
const OPENERS = '"\'‘“「『《〈`´'
const STOPS = '\n\t\r!?。…:;；：()（）[]［］{}【】〔〕|→←↑↓~∼〜=<>^※■□▲△▼▽◆◇●○◎▶►▷☞•★☆✔✓※＊*，、'
const CLOSED = ')]）］}」』》〉”’"\''
const MIDDLE_DOTS = '·∙・ㆍ‧/'
const ABBREVIATION =
  /(?:^|[\s.(])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Co|Corp|Inc|Ltd|Jr|Sr|Gen|Col|Lt|Sgt|Capt|Gov|Sen|Rep|Rev|Hon|No|vs|Bros|Univ|Dept|Inst)$/

/** The clause before a bracket; `earlier` maps the end of every bracket before it to that bracket. */
export function leftContext(text: string, bracket: Bracket, earlier: ReadonlyMap<number, Bracket>): LeftContext {
  const end = edgeBefore(text, bracket.span.start, earlier)
  const quoted = quotedBefore(text, end)
  const edge = quoted === undefined ? end : quoted.start - 1
  const start = withoutParticle(text, clauseStart(text, edge), edge)
  const words = wordsOf(text, { start, end: quoted === undefined ? end : quoted.start - 1 })
  return quoted === undefined ? { start, end, words } : { start, end, words, quoted }
}

/** The words of the clause that ends at `end`, as text. */
export function clauseWords(text: string, end: number): string[] {
  const edge = text.charAt(end - 1) === ' ' ? end - 1 : end
  return wordsOf(text, { start: withoutParticle(text, clauseStart(text, edge), edge), end: edge }).map(
    (word) => word.text,
  )
}

/** Passes spaces and the brackets that stand directly before: the second bracket of `류제명(柳濟明)(52)` shares the head. */
function edgeBefore(text: string, bracketStart: number, earlier: ReadonlyMap<number, Bracket>): number {
  let end = bracketStart
  for (;;) {
    while (text.charAt(end - 1) === ' ' || text.charAt(end - 1) === '\u00a0') end--
    const before = earlier.get(end)
    if (before === undefined || before.class === 'title') return end
    end = before.span.start
  }
}

function quotedBefore(text: string, end: number): Span | undefined {
  const closer = text.charAt(end - 1)
  const index = CLOSERS.indexOf(closer)
  if (end === 0 || index < 0) return undefined
  const opener = OPENERS.charAt(index)
  for (let at = end - 2; at >= 0 && at >= end - LONGEST_QUOTE; at--) {
    const sign = text.charAt(at)
    if (sign === '\n') return undefined
    if (sign !== opener) continue
    const inWord = closer === "'" && at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))
    if (inWord) continue
    return trimmedQuote(text, { start: at + 1, end: end - 1 })
  }
  return undefined
}

function trimmedQuote(text: string, span: Span): Span | undefined {
  let { start, end } = span
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return start < end ? { start, end } : undefined
}

function clauseStart(text: string, end: number): number {
  const limit = Math.max(0, end - REACH)
  for (let at = end - 1; at >= limit; at--) {
    const sign = text.charAt(at)
    if (STOPS.includes(sign)) return at + 1
    if (sign === '.' && isSentenceEnd(text, at)) return at + 1
    if (sign === ',' && !isCommaInName(text, at)) return at + 1
    if ('"‘“「『《〈”」』》〉'.includes(sign)) return at + 1
    if ((sign === "'" || sign === '’') && !isApostrophe(text, at)) return at + 1
    if (sign >= '\ud800' && sign <= '\udfff') return at + 1
    if (sign === '—' || (sign === '–' && text.charAt(at + 1) === ' ')) return at + 1
    if (sign === '-' && text.charAt(at + 1) === ' ' && (at === 0 || /\s/.test(text.charAt(at - 1)))) return at + 1
  }
  return limit
}

/** Passes the particle of the name that an earlier bracket or quote belongs to: `마오쩌둥(毛澤東)과 덩샤오핑`. */
function withoutParticle(text: string, start: number, end: number): number {
  if (start === 0 || !CLOSED.includes(text.charAt(start - 1))) return start
  let at = start
  while (at < end && /\p{Script=Hangul}/u.test(text.charAt(at))) at++
  return text.charAt(at) === ' ' ? at : start
}

function isApostrophe(text: string, at: number): boolean {
  return /\p{Script=Latin}/u.test(text.charAt(at - 1)) && /[\p{Script=Latin}\s]/u.test(text.charAt(at + 1))
}

function isSentenceEnd(text: string, at: number): boolean {
  const next = text.charAt(at + 1)
  if (next !== ' ' && next !== '\n' && next !== '"' && next !== '”')
    return /\p{Script=Hangul}/u.test(text.charAt(at - 1))
  const before = text.slice(Math.max(0, at - 6), at)
  return !ABBREVIATION.test(before) && !/\.[A-Z]$/.test(before)
}

/** A comma that a Latin name may go on after: Trade, Industry and Energy. Evidence decides, see `Word.after`. */
function isCommaInName(text: string, at: number): boolean {
  return /[A-Z\d]/.test(text.charAt(text.charAt(at + 1) === ' ' ? at + 2 : at + 1))
}

function wordsOf(text: string, span: Span): Word[] {
  const words: Word[] = []
  let start = span.start
  const push = (end: number, after: Word['after']): void => {
    if (end > start) words.push({ start, end, text: text.slice(start, end), after })
  }
  for (let at = span.start; at < span.end; at++) {
    const sign = text.charAt(at)
    if (sign === ' ' || sign === '\u00a0') push(at, ' ')
    else if (sign === ',') push(at, ',')
    else if (MIDDLE_DOTS.includes(sign)) push(at, '·')
    else continue
    start = at + 1
  }
  push(span.end, '')
  return words
}

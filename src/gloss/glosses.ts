import type { Lang } from '../model/entry.ts'
import { type Span, spanAt } from '../text/span.ts'
import { acronymHead } from './acronym-head.ts'
import { type Bracket, parseBrackets } from './brackets.ts'
import { hanjaHead } from './hanja-head.ts'
import type { Head, HeadBy } from './head.ts'
import { latinHead } from './latin-head.ts'
import { type LeftContext, leftContext, type Word } from './left-context.ts'
import { isAcronym, type Part, partsOf } from './parts.ts'
import { phraseHead } from './phrase-head.ts'
import { scriptOf } from './script.ts'
import { contractedHead, initialsHead } from './short-form.ts'
import type { Sound } from './sound.ts'

/** A form found in the text and the entries it may mean. */
export interface Found extends Span {
  readonly entries: readonly string[]
}

/** One name in a bracket, at its own offsets. */
export interface GlossPart extends Span {
  readonly text: string
  readonly lang: Lang
}

/** A bracket that gives another form of the name before it; `span` is from the head to after the bracket. */
export interface RawGloss {
  readonly span: Span
  readonly bracket: Span
  readonly head: Span & { readonly text: string }
  readonly parts: readonly GlossPart[]
  /** `same`: it repeats the head. `abbreviation`: all parts are short forms of it. `script`: another writing of it. */
  readonly kind: 'script' | 'abbreviation' | 'same'
  readonly confidence: 'high' | 'medium' | 'low'
  readonly by: HeadBy
}

/** Options of `readGlosses`. */
export interface GlossOptions {
  /** How Hangul and Latin are compared by sound. */
  readonly sound?: Sound
  /** The brackets of the text, if they are known already. */
  readonly brackets?: readonly Bracket[]
}

/**
 * The glosses of a text in document order: head, parts and what told where the head starts.
 * `mentions` are dictionary hits, sorted and disjoint; without any, quotes, Hanja readings, sound, translation and
 * letters decide. Offsets are UTF-16, half-open, into `text`, which the caller has folded (NFC).
 */
export function readGlosses(text: string, mentions: readonly Found[], options: GlossOptions = {}): RawGloss[] {
  const sound = options.sound ?? (() => 0)
  const glosses: RawGloss[] = []
  const earlier = new Map<number, Bracket>()
  for (const bracket of options.brackets ?? parseBrackets(text)) {
    if (bracket.class === 'gloss-candidate') {
      const gloss = glossAt(text, bracket, earlier, mentions, sound)
      if (gloss !== undefined) glosses.push(gloss)
    }
    earlier.set(bracket.span.end, bracket)
  }
  return glosses
}

/** A head and the parts of the bracket that are other forms of it. */
interface Reading {
  readonly head: Head
  readonly parts: readonly GlossPart[]
}

function glossAt(
  text: string,
  bracket: Bracket,
  earlier: ReadonlyMap<number, Bracket>,
  mentions: readonly Found[],
  sound: Sound,
): RawGloss | undefined {
  const context = leftContext(text, bracket, earlier)
  if (context.end <= context.start) return undefined
  const names = partsOf(text, bracket.inner).filter((part) => part.note === undefined)
  const reading = repeated(text, context, names) ?? read(text, context, names, mentions, sound)
  if (reading === undefined || reading.parts.length === 0) return undefined
  const { head, parts } = reading
  const written = text.slice(head.start, head.end)
  return {
    span: { start: head.start, end: bracket.span.end },
    bracket: bracket.span,
    head: { start: head.start, end: head.end, text: written },
    parts,
    kind: kindOf(written, parts),
    confidence: head.confidence,
    by: head.by,
  }
}

function kindOf(head: string, parts: readonly GlossPart[]): RawGloss['kind'] {
  if (parts.every((part) => plain(part.text) === plain(head))) return 'same'
  const short = (part: GlossPart): boolean => isAcronym(part.text) || scriptOf(part.text) === scriptOf(head)
  return parts.every(short) && !isAcronym(head) ? 'abbreviation' : 'script'
}

function plain(text: string): string {
  return text.replace(/[\s-]/g, '').toLowerCase()
}

/** `Jason Kwon (Jason Kwon)`: the bracket repeats what stands right before it. */
function repeated(text: string, context: LeftContext, names: readonly Part[]): Reading | undefined {
  const first = names[0]
  if (first === undefined) return undefined
  const end = context.quoted?.end ?? context.end
  const start = end - first.text.length
  if (start < context.start && context.quoted === undefined) return undefined
  if (start < 0 || text.slice(start, end).toLowerCase() !== first.text.toLowerCase()) return undefined
  if (start > 0 && /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) return undefined
  return { head: { start, end, by: 'run', confidence: 'high' }, parts: [asPart(first)] }
}

function read(
  text: string,
  context: LeftContext,
  names: readonly Part[],
  mentions: readonly Found[],
  sound: Sound,
): Reading | undefined {
  const known = knownHead(context, mentions)
  const given = known ?? quotedHead(text, context)
  const script = scriptOf(text.slice(context.end - 1 - (context.quoted === undefined ? 0 : 1), context.end))
  const lastWord =
    given === undefined ? context.words[context.words.length - 1]?.text : text.slice(given.start, given.end)
  if (lastWord === undefined) return undefined
  const headScript = script === 'none' ? scriptOf(lastWord) : scriptOf(lastWord) === 'hangul' ? 'hangul' : script
  const words = given === undefined ? context.words : [wordAt(text, given)]
  const kept: GlossPart[] = []
  let best: Head | undefined
  for (const part of names) {
    const found = headFor(words, part, headScript, sound, given !== undefined)
    if (found === undefined) continue
    kept.push({ ...asPart(part), lang: found.lang ?? part.lang })
    if (best === undefined || RANK[found.head.confidence] > RANK[best.confidence]) best = found.head
  }
  if (best === undefined) return undefined
  return { head: given ?? best, parts: kept }
}

const RANK: Readonly<Record<Head['confidence'], number>> = { low: 0, medium: 1, high: 2 }

/** The head that one part asks for; undefined when it is no other form of what stands before. */
function headFor(
  words: readonly Word[],
  part: Part,
  headScript: string,
  sound: Sound,
  given: boolean,
): { readonly head: Head; readonly lang?: Lang } | undefined {
  if (headScript === 'hangul') {
    if (part.script === 'hangul') return wrap(sameScriptHead(words, part, sound))
    if (part.script === 'han' || part.script === 'kana') {
      const found = hanjaHead(words, part.text)
      if (found === undefined) return wrap(given ? wholeHead(words) : undefined)
      const head: Head = { start: found.start, end: found.end, by: 'hanja', confidence: found.confidence }
      return part.lang === 'ko-Hani' ? { head, lang: found.lang } : { head }
    }
    if (part.script === 'latin' && isAcronym(part.text))
      return wrap(acronymHead(words, part.text, sound) ?? (given ? wholeHead(words) : undefined))
    return wrap(phraseHead(words, part.text, sound) ?? (given ? wholeHead(words) : undefined))
  }
  if (headScript === 'latin') {
    if (part.script === 'latin') {
      const found = isAcronym(part.text) ? initialsHead(words, part.text) : undefined
      return wrap(found ?? (given && isAcronym(part.text) ? wholeHead(words) : undefined))
    }
    return wrap(latinHead(words, part.text, sound) ?? (given ? wholeHead(words) : undefined))
  }
  if (headScript === 'han' && part.script === 'hangul') return wrap(wholeHead(words))
  return undefined
}

function wrap(head: Head | undefined): { readonly head: Head } | undefined {
  return head === undefined ? undefined : { head }
}

function sameScriptHead(words: readonly Word[], part: Part, sound: Sound): Head | undefined {
  if (/[A-Za-z]/.test(part.text)) {
    const found = phraseHead(words.slice(-1), part.text, sound)
    return found?.by === 'sound' ? found : undefined
  }
  const found = contractedHead(words, part.text)
  return found ?? (part.alias ? wholeHead(words.slice(-1)) : undefined)
}

function wholeHead(words: readonly Word[]): Head | undefined {
  const first = words[0]
  return first === undefined
    ? undefined
    : { start: first.start, end: words[words.length - 1]!.end, by: 'run', confidence: 'medium' }
}

function knownHead(context: LeftContext, mentions: readonly Found[]): Head | undefined {
  const end = context.quoted?.end ?? context.end
  const found = spanAt(mentions, { start: end - 1, end })
  if (found === undefined || found.end !== end) return undefined
  return { start: found.start, end, by: 'dictionary', confidence: 'high' }
}

function quotedHead(text: string, context: LeftContext): Head | undefined {
  const quoted = context.quoted
  if (quoted === undefined || /[.?!다요]$/.test(text.slice(quoted.start, quoted.end))) return undefined
  return { ...quoted, by: 'quote', confidence: 'high' }
}

function wordAt(text: string, span: Span): Word {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end), after: '' }
}

function asPart(part: Part): GlossPart {
  return { start: part.start, end: part.end, text: part.text, lang: part.lang }
}

import type { Lang } from '../model/entry.ts'
import { type Span, spanAt } from '../text/span.ts'
import { isNation } from './bare-noun.ts'
import { type Bracket, parseBrackets } from './brackets.ts'
import { marksPrefix } from './hanja-prefix.ts'
import type { Head, HeadBy } from './head.ts'
import { type LeftContext, leftContext, type Word } from './left-context.ts'
import { scriptOfName } from './name-script.ts'
import { headScript, type PartHead, partHead } from './part-head.ts'
import { isAcronym, type Part, partsOf } from './parts.ts'
import { looksLikePerson } from './person.ts'
import { isRomanised } from './romanised.ts'
import { soundsAlike } from './sound.ts'
import { isSentenceCase, isTitle, translatesSpeech } from './utterance.ts'

/** A form found in the text and the entries it may mean. */
export interface Found extends Span {
  readonly entries: readonly string[]
  /** Whether one of them is a person. */
  readonly person?: boolean
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

/**
 * The glosses of a text in document order: head, parts and what told where the head starts.
 * `mentions` are dictionary hits, sorted and disjoint; without any, quotes, Hanja readings, sound,
 * translation and letters decide. Offsets are UTF-16, half-open, into `text`, which the caller has folded (NFC).
 */
export function readGlosses(text: string, mentions: readonly Found[]): RawGloss[] {
  const glosses: RawGloss[] = []
  const earlier = new Map<number, Bracket>()
  for (const bracket of parseBrackets(text)) {
    if (bracket.class === 'gloss-candidate' || bracket.class === 'citation') {
      const gloss = glossAt(text, bracket, earlier, mentions)
      if (gloss !== undefined) glosses.push(gloss)
    } else if (bracket.class === 'remark') {
      const gloss = knownPair(text, bracket, mentions)
      if (gloss !== undefined) glosses.push(gloss)
    }
    earlier.set(bracket.span.end, bracket)
  }
  return glosses
}

/** 한국철도공사(코레일): Hangul after Hangul tells nothing by itself, but the dictionary has it as a shorter name. */
function knownPair(text: string, { span, inner }: Bracket, mentions: readonly Found[]): RawGloss | undefined {
  const part = spanAt(mentions, inner)
  if (part === undefined || part.start !== inner.start || part.end !== inner.end) return undefined
  const head = spanAt(mentions, { start: span.start - 1, end: span.start })
  if (head === undefined || head.end !== span.start || !sharesEntry(head, part)) return undefined
  if (part.end - part.start >= head.end - head.start) return undefined
  const written = text.slice(part.start, part.end)
  return {
    span: { start: head.start, end: span.end },
    bracket: span,
    head: { start: head.start, end: head.end, text: text.slice(head.start, head.end) },
    parts: [{ start: part.start, end: part.end, text: written, lang: 'ko' }],
    kind: 'abbreviation',
    confidence: 'high',
    by: 'dictionary',
  }
}

function sharesEntry(one: Found, other: Found): boolean {
  return one.entries.some((entry) => other.entries.includes(entry))
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
): RawGloss | undefined {
  const context = leftContext(text, bracket, earlier)
  if (context.end <= context.start) return undefined
  const names = withoutReadings(partsOf(text, bracket.inner).filter((part) => part.note === undefined))
  const reading = repeated(text, context, names) ?? read(text, context, names, mentions)
  if (reading === undefined) return undefined
  // 반두라(Bandura, 1997): a citation names its head only if it sounds like it.
  if (bracket.class === 'citation' && reading.head.by !== 'sound') return undefined
  const { head, parts } = reading
  if (marksPrefix(text, head, parts[0]!.text, bracket.span.end)) return undefined
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

/** Filial piety (효, hyo): letters that write the Hangul beside them are how it is read, no further name. */
function withoutReadings(names: readonly Part[]): readonly Part[] {
  const hangul = names.filter((part) => part.script === 'hangul')
  if (hangul.length === 0 || hangul.length === names.length) return names
  const isReading = (part: Part): boolean =>
    part.script === 'latin' && !isAcronym(part.text) && hangul.some((other) => isRomanised(other.text, part.text))
  return names.filter((part) => !isReading(part))
}

function kindOf(head: string, parts: readonly GlossPart[]): RawGloss['kind'] {
  if (parts.every((part) => plain(part.text) === plain(head))) return 'same'
  const short = (part: GlossPart): boolean => isAcronym(part.text) || scriptOfName(part.text) === scriptOfName(head)
  return parts.every(short) && !isAcronym(head) ? 'abbreviation' : 'script'
}

function plain(text: string): string {
  return text.replace(/[\s-]/g, '').toLowerCase()
}

/** `Jason Kwon (Jason Kwon)`: the bracket repeats what stands right before it. */
function repeated(text: string, context: LeftContext, names: readonly Part[]): Reading | undefined {
  const first = names[0]
  if (first === undefined || first.alias) return undefined
  const end = context.quoted?.end ?? context.end
  const start = end - first.text.length
  if (start < (context.quoted?.start ?? context.start)) return undefined
  if (text.slice(start, end).toLowerCase() !== first.text.toLowerCase()) return undefined
  if (start > 0 && /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) return undefined
  return { head: { start, end, by: 'run', confidence: 'high' }, parts: [asPart(first)] }
}

function read(
  text: string,
  context: LeftContext,
  names: readonly Part[],
  mentions: readonly Found[],
): Reading | undefined {
  const known = knownHead(text, context, names, mentions)
  const given = known?.head ?? quotedHead(text, context, names)
  const person = known?.found.person ?? (given !== undefined && looksLikePerson(text.slice(given.start, given.end)))
  const words = given === undefined ? context.words : [wordAt(text, given)]
  const kept: GlossPart[] = []
  let best: Head | undefined
  for (const part of names) {
    if (given?.by === 'quote' && part.script === 'hangul' && isSpeech(text.slice(given.start, given.end), part.text))
      continue
    const found =
      known !== undefined && isKnownPart(text, known.found, part, mentions)
        ? { head: known.head }
        : (partHead(words, part) ?? (given === undefined ? undefined : givenHead(given, words[0]!, part, person)))
    if (found === undefined) {
      // Andromeda Galaxy, M31: what only letters say is believed beside a name that is proved.
      if (best?.confidence === 'high' && isAcronym(part.text) && best.by !== 'acronym') kept.push(asPart(part))
      continue
    }
    kept.push({ ...asPart(part), lang: found.lang ?? part.lang })
    if (best === undefined || (strength(found.head) > strength(best) && !isShortOf(found.head, best))) best = found.head
  }
  if (best === undefined) return undefined
  if (given !== undefined) {
    const unproved = best.confidence === 'low' && kept.every((part) => isAcronym(part.text))
    return { head: unproved ? { ...given, confidence: 'medium' } : given, parts: kept }
  }
  const list = isList(names) || (names.length > 1 && kept[0]!.start !== names[0]!.start)
  // Olympus BX51 · Windows 11 · Keysight, USA: a make after the word for the thing.
  const make = kept.length < names.length || kept.every((part) => part.lang === 'en' && /[\dα-ω]/.test(part.text))
  return best.by === 'run' && (list || make) ? undefined : { head: best, parts: kept }
}

/** The acronym after a phrase tells nothing of the head that the phrase has not told. */
function isShortOf(head: Head, told: Head): boolean {
  return head.by === 'acronym' && told.by === 'translation' && told.start < head.start
}

/** A quotation in English that Hangul translates: a sentence, no title. */
function isSpeech(quoted: string, part: string): boolean {
  if (headScript(quoted) !== 'latin') return false
  return translatesSpeech(quoted, part) || (isSentenceCase(quoted) && soundsAlike(part, quoted) === 0)
}

/** Of two heads equally sure, the one that more than letters speaks for. */
function strength({ by, confidence }: Head): number {
  return RANK[confidence] + (by === 'acronym' || by === 'run' ? 0 : 0.5)
}

const RANK: Readonly<Record<Head['confidence'], number>> = { low: 0, medium: 1, high: 2 }

/** What is quoted or known needs no proof of its extent: any name in another script is a form of it. */
function givenHead(given: Head, word: Word, part: Part, person: boolean): PartHead | undefined {
  const script = headScript(word.text)
  if (isNation(part.text)) return undefined
  if (part.script === script) {
    return part.alias || (given.by === 'dictionary' && isAcronym(part.text)) ? { head: given } : undefined
  }
  return script === 'hangul' && isAcronym(part.text) && person ? undefined : { head: given }
}

/** Several names in one script that nothing ties to the head are examples of it, no other forms. */
function isList(names: readonly Part[]): boolean {
  return names.length > 1 && names.every((part) => part.script === names[0]!.script)
}

/** A dictionary hit right before a bracket, and the head it makes. */
interface KnownHead {
  readonly head: Head
  readonly found: Found
}

/**
 * A dictionary hit right before the bracket, unless a longer name ends there too: of 생성형 인공지능 (Generative AI) the
 * dictionary may know the last word only, of Korean Council (정의기억연대) another council.
 */
function knownHead(
  text: string,
  context: LeftContext,
  names: readonly Part[],
  mentions: readonly Found[],
): KnownHead | undefined {
  const end = context.quoted?.end ?? context.end
  const found = spanAt(mentions, { start: end - 1, end })
  if (found === undefined || found.end !== end) return undefined
  const last = context.words[context.words.length - 1]
  const known: KnownHead = { found, head: { start: found.start, end, by: 'dictionary', confidence: 'high' } }
  if (last === undefined) return known
  const script = headScript(last.text)
  const longer = names.some((part) => {
    if (part.script !== (script === 'hangul' ? 'latin' : 'hangul')) return false
    if (isKnownPart(text, found, part, mentions)) return false
    const head = partHead(context.words, part)?.head
    if (head === undefined || head.start >= found.start || head.end !== end) return false
    if (head.confidence === 'high') return true
    const named = spanAt(mentions, part)
    return script === 'latin' && (named === undefined || !sharesEntry(found, named))
  })
  return longer ? undefined : known
}

/** True for a part that the dictionary knows as another form of a head in another script: neither asks for a proof. */
function isKnownPart(text: string, head: Found, part: Part, mentions: readonly Found[]): boolean {
  const named = spanAt(mentions, part)
  if (named?.start !== part.start || named.end !== part.end || !sharesEntry(head, named)) return false
  // what Hanja write (德川家康) is told by how they are read
  if (part.script !== 'latin' && part.script !== 'hangul') return false
  return headScript(text.slice(head.start, head.end)) !== part.script
}

/** What is quoted before a bracket; a sentence only if what renders it is written as a title (‘작별하지 않는다’). */
function quotedHead(text: string, context: LeftContext, names: readonly Part[]): Head | undefined {
  const quoted = context.quoted
  if (quoted === undefined) return undefined
  if (!/[.?!다요]$/.test(text.slice(quoted.start, quoted.end))) return { ...quoted, by: 'quote', confidence: 'high' }
  return names.some((part) => isTitle(part.text)) ? { ...quoted, by: 'quote', confidence: 'medium' } : undefined
}

function wordAt(text: string, span: Span): Word {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end), after: '' }
}

function asPart(part: Part): GlossPart {
  return { start: part.start, end: part.end, text: part.text, lang: part.lang }
}

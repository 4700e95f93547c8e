import { sentenceAt, sentencesOf } from '../text/sentence.ts'
import type { Span } from '../text/span.ts'
import { addDocument, type DocumentSketch } from './document-sketch.ts'
import type { GlossPart, RawGloss } from './glosses.ts'
import { clauseWords } from './left-context.ts'
import { officesBeside } from './mine-office.ts'

/** What was seen of one part after one last word of a head. Counts are of different sentences. */
export interface TallyRow {
  readonly part: string
  readonly lang: string
  readonly kind: RawGloss['kind']
  count: number
  readonly documents: DocumentSketch
  high: number
  /** The heads that were read, and every run of words that stood before the bracket. */
  readonly heads: Map<string, number>
  readonly phrases: Map<string, number>
  readonly spellings: Map<string, number>
  readonly offices: Map<string, number>
  readonly examples: string[]
  readonly sentences: Set<string>
}

/** Counts over a corpus in bounded memory; `dropped` is how many rows were given up for lack of room. */
export interface GlossTally {
  readonly rows: Map<string, TallyRow>
  readonly limit: number
  documents: number
  dropped: number
}

const MOST_WORDS = 6
const MOST_PHRASES = 96
const MOST_SENTENCES = 64
const MOST_EXAMPLES = 3
const LONGEST_EXAMPLE = 240
const HANGUL = /\p{Script=Hangul}/u

/** An empty tally that keeps at most `limit` pairs of a part and a last word. */
export function createTally(limit = 50_000): GlossTally {
  return { rows: new Map(), limit, documents: 0, dropped: 0 }
}

/**
 * Counts the glosses of one more document, or of the next piece of the one before when `continued`. The glosses are
 * those of `text`.
 */
export function tallyText(tally: GlossTally, text: string, glosses: readonly RawGloss[], continued = false): void {
  if (!continued) tally.documents++
  const sentences = glosses.length === 0 ? [] : sentencesOf(text)
  for (const gloss of glosses) {
    if (gloss.kind === 'same') continue
    const sentence = sentences[sentenceAt(sentences, gloss.head.start)]!
    for (const part of gloss.parts) {
      if (HANGUL.test(gloss.head.text) || HANGUL.test(part.text)) count(tally, text, gloss, part, sentence)
    }
  }
  if (tally.rows.size > tally.limit) makeRoom(tally)
}

function count(tally: GlossTally, text: string, gloss: RawGloss, part: GlossPart, sentence: Span): void {
  const words = clauseWords(text, gloss.head.end).slice(-MOST_WORDS)
  const last = /\S+$/.exec(gloss.head.text)![0]
  const key = `${foldName(part.text)}\n${foldName(last)}`
  const row = tally.rows.get(key) ?? newRow(part, gloss.kind)
  tally.rows.set(key, row)
  const written = clip(text, sentence, gloss.span)
  // Agencies' copies of one sentence are one witness.
  if (row.sentences.has(written)) return
  if (row.sentences.size < MOST_SENTENCES) row.sentences.add(written)
  row.count++
  addDocument(row.documents, tally.documents)
  if (gloss.confidence === 'high') row.high++
  add(row.heads, gloss.head.text)
  add(row.spellings, part.text)
  if (row.examples.length < MOST_EXAMPLES) row.examples.push(written)
  for (let size = 1; size <= words.length; size++) {
    const phrase = words.slice(-size).join(' ')
    if (row.phrases.size < MOST_PHRASES || row.phrases.has(phrase)) add(row.phrases, phrase)
  }
  for (const office of officesBeside(text, gloss.span)) add(row.offices, office)
}

function newRow(part: GlossPart, kind: RawGloss['kind']): TallyRow {
  return {
    part: part.text,
    lang: part.lang,
    kind,
    count: 0,
    documents: [],
    high: 0,
    heads: new Map(),
    phrases: new Map(),
    spellings: new Map(),
    offices: new Map(),
    examples: [],
    sentences: new Set(),
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** The sentence around a gloss, its ends cut where it is long. */
function clip(text: string, sentence: Span, gloss: Span): string {
  const spare = Math.max(0, Math.floor((LONGEST_EXAMPLE - (gloss.end - gloss.start)) / 2))
  const start = Math.max(sentence.start, gloss.start - spare)
  const end = Math.max(gloss.end, Math.min(sentence.end, gloss.end + spare))
  return text.slice(start, end).trim()
}

/** A name without what spellings differ in: case, spaces, hyphens, dots. */
export function foldName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·.‐-―’'-]/g, '')
}

/** Gives up the rows with the fewest uses, oldest first, until a quarter of the room is free. */
function makeRoom(tally: GlossTally): void {
  const wanted = Math.floor(tally.limit * 0.75)
  const byUse = [...tally.rows].sort(([, a], [, b]) => a.count - b.count)
  for (const [key] of byUse.slice(0, tally.rows.size - wanted)) tally.rows.delete(key)
  tally.dropped += byUse.length - tally.rows.size
}

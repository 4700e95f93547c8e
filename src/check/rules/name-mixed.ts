import type { Diagnostic } from '../../edit/diagnostic.ts'
import type { Document } from '../../link/document.ts'
import { isLocal } from '../../link/local.ts'
import { compareNames } from '../../name/compare.ts'
import { hangulNames } from '../../name/hangul-names.ts'
import { readingStarts } from '../../name/reading-starts.ts'
import { remembering } from '../../text/remember.ts'
import { type Span, spanAt } from '../../text/span.ts'
import type { Rule } from '../rule.ts'

interface Spelling {
  readonly span: Span
  readonly text: string
}

const MOST = 200
const READINGS = 2
/** How a name may be read to begin, as numbers. An editor asks for the same names at every keystroke. */
const startsOf = remembering(2 * MOST, (latin) => Int32Array.from(readingStarts(latin), numberOf))

/**
 * One person in several spellings: a person this document introduces, or names nobody introduces that sound alike
 * (Jo Jeong-sik, Cho Jung-sik). Reported with the first spelling as an offer, never mended.
 */
export const nameMixed: Rule = ({ document }) => {
  const groups = new Map<string, Spelling[]>()
  const add = (key: string, spelling: Spelling): void => {
    groups.set(key, [...(groups.get(key) ?? []), spelling])
  }
  for (const mention of document.mentions) {
    if (
      mention.sense !== undefined &&
      isLocal(mention.sense.entry) &&
      mention.via === 'term' &&
      mention.sense.term.lang === 'en'
    ) {
      add(mention.sense.entry.id, mention)
    }
  }
  const introduced = introducedBy(document)
  const others: Spelling[] = []
  for (const spelling of strangers(
    document.text,
    document.mentions.map((mention) => mention.span),
  )) {
    const own = introduced.find(({ hangul }) => compareNames(hangul, spelling.text).verdict !== 'mismatch')
    if (own === undefined) others.push(spelling)
    else add(own.id, spelling)
  }
  for (const spelling of thoseAlike(others)) {
    for (const reading of hangulNames(spelling.text, { limit: READINGS })) add(reading.text, spelling)
  }
  const said = new Set<string>()
  return [...groups.values()].flatMap((spellings) => remarksOn(spellings, said))
}

/** The people whom the glosses of this document introduce. */
function introducedBy({ mentions }: Document): { id: string; hangul: string }[] {
  const people = new Map<string, string>()
  for (const { sense } of mentions) {
    if (sense === undefined || !isLocal(sense.entry)) continue
    const hangul = sense.entry.terms.find((term) => term.lang === 'ko')?.text
    if (hangul !== undefined) people.set(sense.entry.id, hangul)
  }
  return [...people].map(([id, hangul]) => ({ id, hangul }))
}

/** Names in the shape of Korean ones that the dictionary does not hold: `Jo Jeong-sik`. */
function strangers(text: string, taken: readonly Span[]): Spelling[] {
  const found: Spelling[] = []
  for (const match of text.matchAll(/\b[A-Z][a-z]{1,6} [A-Z][a-z]{1,6}-[A-Za-z][a-z]{1,6}\b/g)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (spanAt(taken, span) === undefined) found.push({ span, text: match[0] })
    if (found.length === MOST) break
  }
  return found
}

/** Of some spellings those that may sound like another of them; to ask all for their readings would take long. */
function thoseAlike(spellings: readonly Spelling[]): Spelling[] {
  const texts = [...new Set(spellings.map(({ text }) => text))]
  const letters = texts.map(lettersOf)
  if (new Set(letters).size < 2) return []
  const starts = texts.map(startsOf)
  // sorted, those that share a start stand side by side; a table of all starts costs several times as much
  const claims = new Float64Array(starts.reduce((sum, { length }) => sum + length, 0))
  let filled = 0
  starts.forEach((own, number) => {
    for (const start of own) claims[filled++] = start * MOST + number
  })
  claims.sort()
  const alike = new Set<string>()
  for (let next = 1; next < claims.length; next++) {
    const [one, other] = [claims[next - 1]!, claims[next]!]
    if (Math.floor(one / MOST) !== Math.floor(other / MOST)) continue
    const [mine, yours] = [letters[one % MOST]!, letters[other % MOST]!]
    if (mine !== yours) alike.add(mine).add(yours)
  }
  return spellings.filter(({ text }) => alike.has(lettersOf(text)))
}

const FIRST_SYLLABLE = 0xac00
const SYLLABLES = 11172

/** Two syllables as one number, small enough to be told from another at once. */
function numberOf(start: string): number {
  return (start.charCodeAt(0) - FIRST_SYLLABLE) * SYLLABLES + start.charCodeAt(1) - FIRST_SYLLABLE
}

function remarksOn(spellings: readonly Spelling[], said: Set<string>): Diagnostic[] {
  const [first, ...rest] = spellings
  return rest.flatMap(({ span, text }) => {
    if (lettersOf(text) === lettersOf(first!.text) || said.has(text)) return []
    said.add(text)
    const edits = [{ span, text: first!.text }]
    return [
      {
        code: 'name-mixed',
        span,
        params: { found: text, first: first!.text },
        severity: 'warning' as const,
        edits,
        safe: false,
      },
    ]
  })
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '')
}

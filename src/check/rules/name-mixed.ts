import type { Diagnostic } from '../../edit/diagnostic.ts'
import type { Document } from '../../link/document.ts'
import { isLocal } from '../../link/local.ts'
import { compareNames } from '../../name/compare.ts'
import { hangulNames } from '../../name/hangul-names.ts'
import { type Span, spanAt } from '../../text/span.ts'
import { lettersOf, MOST_NAMES, namesAlike } from '../names-alike.ts'
import type { Rule } from '../rule.ts'

interface Spelling {
  readonly span: Span
  readonly text: string
}

const READINGS = 2

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
  const alike = new Set(namesAlike([...new Set(others.map(({ text }) => text))]))
  for (const spelling of others) {
    if (!alike.has(spelling.text)) continue
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
    if (found.length === MOST_NAMES) break
  }
  return found
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

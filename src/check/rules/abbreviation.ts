import type { Diagnostic } from '../../edit/diagnostic.ts'
import type { Gloss } from '../../gloss/gloss.ts'
import { typeOf } from '../../model/designation.ts'
import type { Sense, Term } from '../../model/entry.ts'
import { scopeAt } from '../../render/scope.ts'
import { type Span, spanAt } from '../../text/span.ts'
import type { Reading, Rule } from '../rule.ts'
import { removalOf } from './gloss-redundant.ts'

/** An acronym that a bracket defines: `Korea Internet & Security Agency (KISA)`. */
interface Definition {
  readonly text: string
  readonly span: Span
  readonly gloss: Gloss
}

/**
 * Abbreviations and their definitions: `abbreviation-undefined` (the expansion stands in the text, no bracket joins
 * the two), `abbreviation-late` (used before its bracket), `abbreviation-unused` (introduced, never used again),
 * `abbreviation-meanings` (defined for two things), `abbreviation-repeated` (defined again in one scope, for what the
 * dictionary does not know: `gloss-repeated` has the rest), `abbreviation-forbidden` (the house has no such brackets).
 */
export const abbreviation: Rule = (reading) => {
  const definitions = definitionsOf(reading)
  const uses = usesOf(reading, definitions)
  return [
    ...undefinedOnes(reading, definitions),
    ...firstOnes(definitions).flatMap((definition) => usageRemarks(definition, uses.get(definition.text) ?? [])),
    ...meaningRemarks(definitions),
    ...repeatedOnes(reading, definitions),
    ...(reading.policy.abbreviations === 'forbidden'
      ? definitions.map((definition) => forbidden(reading, definition))
      : []),
  ]
}

function definitionsOf({ document, policy }: Reading): Definition[] {
  return document.glosses.flatMap((gloss) => {
    const exempt = gloss.sense?.entry.gloss === 'never' || gloss.verdict === 'conflict' || gloss.verdict === 'redundant'
    if (exempt || scopeAt(document, gloss.span, policy) === undefined) return []
    const part = gloss.parts.find((given) => /^[A-Z][A-Z0-9&-]{1,11}$/.test(given.text))
    return part === undefined ? [] : [{ text: part.text, span: { start: part.start, end: part.end }, gloss }]
  })
}

/** The first definition of each acronym; what stands before a second one is used rightly. */
function firstOnes(definitions: readonly Definition[]): Definition[] {
  return [...new Map([...definitions].reverse().map((definition) => [definition.text, definition])).values()].reverse()
}

/** Where each defined acronym stands in prose outside brackets of glosses: offsets, ascending. */
function usesOf({ document, policy }: Reading, definitions: readonly Definition[]): Map<string, number[]> {
  const uses = new Map(definitions.map(({ text }): [string, number[]] => [text, []]))
  if (uses.size === 0) return uses
  const brackets = document.glosses.map((gloss) => gloss.bracket)
  for (const match of document.text.matchAll(/[A-Z][A-Z0-9&-]{1,11}(?![A-Za-z0-9])/g)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const places = uses.get(match[0])
    if (places === undefined || /[A-Za-z0-9]/.test(document.text[span.start - 1] ?? ' ')) continue
    if (spanAt(brackets, span) !== undefined || spanAt(document.opaque, span) !== undefined) continue
    if (scopeAt(document, span, policy) !== undefined) places.push(span.start)
  }
  return uses
}

function undefinedOnes({ document, policy }: Reading, definitions: readonly Definition[]): Diagnostic[] {
  const short = document.mentions.filter(({ sense, via }) => sense !== undefined && via !== 'later' && isOpen(sense))
  if (short.length === 0) return []
  const brackets = document.glosses.map((gloss) => gloss.bracket)
  const named = new Set(short.map(({ sense }) => sense!.entry.id))
  const inProse = document.mentions.filter(
    (mention) =>
      mention.sense !== undefined &&
      mention.via !== 'later' &&
      named.has(mention.sense.entry.id) &&
      spanAt(brackets, mention.span) === undefined &&
      scopeAt(document, mention.span, policy) !== undefined,
  )
  const spelled = new Map(
    inProse
      .filter(({ sense }) => isSpelledOut(sense!.term))
      .reverse()
      .map((mention) => [mention.sense!.entry.id, mention]),
  )
  const defined = new Set(definitions.map(({ gloss }) => gloss.sense?.entry.id))
  const said = new Set<string>()
  return inProse.flatMap((mention) => {
    const { entry } = mention.sense!
    const expansion = spelled.get(entry.id)
    if (!isOpen(mention.sense!) || expansion === undefined || said.has(entry.id) || defined.has(entry.id)) return []
    said.add(entry.id)
    return [
      remark(
        'abbreviation-undefined',
        mention.span,
        { abbreviation: mention.text, expansion: expansion.text },
        entry.id,
      ),
    ]
  })
}

/** An abbreviation that asks for its expansion. */
function isOpen({ entry, term }: Sense): boolean {
  return typeOf(term) === 'abbreviation' && entry.gloss !== 'never' && /^[A-Z0-9&-]+$/.test(term.text)
}

/** A full name, or another way to write it: `Fair Trade Commission`. */
function isSpelledOut(term: Term): boolean {
  return typeOf(term) === 'full' || (typeOf(term) === 'variant' && /[ 가-힣]/.test(term.text))
}

function usageRemarks({ text, span, gloss }: Definition, uses: readonly number[]): Diagnostic[] {
  const params = { abbreviation: text, expansion: gloss.head.text }
  const entry = gloss.sense?.entry.id
  if (uses.length === 0) return [remark('abbreviation-unused', span, params, entry)]
  const [first] = uses
  return first! < span.start
    ? [remark('abbreviation-late', { start: first!, end: first! + text.length }, params, entry)]
    : []
}

function meaningRemarks(definitions: readonly Definition[]): Diagnostic[] {
  const first = new Map<string, Definition>()
  return definitions.flatMap((definition) => {
    const earlier = first.get(definition.text)
    if (earlier === undefined) first.set(definition.text, definition)
    const same = earlier === undefined || sameThing(earlier.gloss, definition.gloss)
    if (same) return []
    const params = { abbreviation: definition.text, first: earlier.gloss.head.text, second: definition.gloss.head.text }
    return [remark('abbreviation-meanings', definition.span, params, definition.gloss.sense?.entry.id, 'warning')]
  })
}

function repeatedOnes({ document, policy }: Reading, definitions: readonly Definition[]): Diagnostic[] {
  const seen = new Set<string>()
  return definitions.flatMap(({ text, gloss }) => {
    const place = [scopeAt(document, gloss.span, policy), gloss.head.text.toLowerCase(), text].join(' ')
    const again = seen.has(place)
    seen.add(place)
    if (!again || gloss.sense !== undefined) return []
    const params = { abbreviation: text, expansion: gloss.head.text }
    const edits = [removalOf(document.text, gloss)]
    return [{ ...remark('abbreviation-repeated', gloss.span, params, undefined), edits }]
  })
}

function sameThing(a: Gloss, b: Gloss): boolean {
  if (a.sense !== undefined && b.sense !== undefined) return a.sense.entry === b.sense.entry
  return (
    a.head.text.toLowerCase() === b.head.text.toLowerCase() ||
    /[가-힣]/.test(a.head.text) !== /[가-힣]/.test(b.head.text)
  )
}

function forbidden({ document }: Reading, { text, gloss }: Definition): Diagnostic {
  const params = { abbreviation: text, expansion: gloss.head.text }
  const edits = [removalOf(document.text, gloss)]
  return { ...remark('abbreviation-forbidden', gloss.bracket, params, gloss.sense?.entry.id), edits }
}

function remark(
  code: string,
  span: Span,
  params: Diagnostic['params'],
  entry: string | undefined,
  severity: Diagnostic['severity'] = 'information',
): Diagnostic {
  return { code, span, params, severity, edits: [], safe: false, ...(entry === undefined ? {} : { entry }) }
}

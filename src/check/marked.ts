import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Diagnostic } from '../edit/diagnostic.ts'
import type { Edit } from '../edit/edit.ts'
import { type Encode, placeEdit } from '../edit/place.ts'
import type { Written } from '../render/annotate.ts'
import { type Prose, sourceSpan } from '../text/markup/prose.ts'
import { contains, overlaps, type Span, spanAt } from '../text/span.ts'
import { type CheckOptions, check } from './check.ts'

/** A marked-up document as the core sees it: its prose, and how its source codes what is written into it. */
export interface MarkedText {
  readonly prose: Prose
  readonly encode: Encode
}

/** What a verb does to a document: edits and diagnostics in offsets of the source. */
export type MarkedResult = Pick<Written, 'edits' | 'diagnostics'>

/** `normalize`, `annotate` or `strip`. */
export type Verb = (text: string, dictionary: Dictionary, options: CheckOptions) => Written

const TRIES = 4

/**
 * `check` for a marked-up document: diagnostics in offsets of its source. An offer that would change markup, or what is
 * not to be written, is left out of its diagnostic.
 *
 * @throws PyogiError `option-invalid` or `profile-unknown`
 */
export function checkMarked(marked: MarkedText, dictionary: Dictionary, options: CheckOptions = {}): Diagnostic[] {
  const { text, within } = marked.prose
  return placeDiagnostics(marked, check(text, dictionary, { ...options, within }))
}

/**
 * A verb (`normalize`, `annotate`, `strip`) for a marked-up document. A name that cannot be written where it stands,
 * because markup parts it in the wrong places, is left alone with all that goes with it.
 *
 * @throws PyogiError `option-invalid` or `profile-unknown`
 */
export function writeMarked(
  verb: Verb,
  marked: MarkedText,
  dictionary: Dictionary,
  options: CheckOptions = {},
): MarkedResult {
  const { prose, encode } = marked
  let within = prose.within
  const first = verb(prose.text, dictionary, { ...options, within })
  let edits = first.edits
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const refused = edits.filter((edit) => placeEdit(prose, edit, encode) === undefined)
    if (refused.length === 0) break
    within = without(
      within,
      refused.map((edit) => around(edit, first)),
    )
    edits = verb(prose.text, dictionary, { ...options, within }).edits
  }
  return {
    edits: edits.flatMap((edit) => placeEdit(prose, edit, encode) ?? []),
    diagnostics: placeDiagnostics(marked, first.diagnostics),
  }
}

/** Diagnostics of a document's prose in offsets of its source. */
export function placeDiagnostics({ prose, encode }: MarkedText, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.flatMap((remark) => {
    const prosaic = spanAt(prose.within, remark.span)
    if (prosaic === undefined && remark.span.start > 0) return []
    const span = sourceSpan(prose, remark.span)
    const edits = placedAll(prose, remark.edits, encode)
    return [edits === undefined ? { ...remark, span, edits: [], safe: false } : { ...remark, span, edits }]
  })
}

function placedAll(prose: Prose, edits: readonly Edit[], encode: Encode): Edit[] | undefined {
  const all: Edit[] = []
  for (const edit of edits) {
    const some = placeEdit(prose, edit, encode)
    if (some === undefined) return undefined
    all.push(...some)
  }
  return all
}

/** The span of an edit with the name it belongs to. */
function around({ span }: Edit, { mentions }: Written): Span {
  const wide = { start: Math.max(0, span.start - 1), end: span.end + 1 }
  const mention = mentions.find((found) => overlaps(found.span, wide))
  if (mention === undefined) return span
  return { start: Math.min(span.start, mention.span.start), end: Math.max(span.end, mention.span.end) }
}

function without(spans: readonly Span[], removed: readonly Span[]): Span[] {
  let left = [...spans]
  for (const hole of removed) {
    left = left.flatMap((span) => {
      if (!overlaps(span, hole) || contains(hole, span)) return contains(hole, span) ? [] : [span]
      return [
        { start: span.start, end: Math.max(span.start, hole.start) },
        { start: Math.min(span.end, hole.end), end: span.end },
      ].filter(({ start, end }) => start < end)
    })
  }
  return left
}

import type { Dictionary } from '../dictionary/dictionary.ts'
import { applyEdits, byPlace } from '../edit/apply.ts'
import { composeEdits } from '../edit/compose.ts'
import type { Diagnostic } from '../edit/diagnostic.ts'
import type { Edit } from '../edit/edit.ts'
import type { Document } from '../link/document.ts'
import { readDocument } from '../link/read.ts'
import type { Written } from '../render/annotate.ts'
import { type CheckOptions, checkDocument, mendingRemarks } from './check.ts'

const ROUNDS = 4

/**
 * Makes the names of a text read one way: the safe edits of `check`, which hold what `annotate` inserts, until
 * nothing changes. The edits and diagnostics are against the text it was given.
 *
 * @throws PyogiError `option-invalid` or `profile-unknown`
 * @example
 * ```ts
 * import { normalize } from 'pyogi'
 * import korea from 'pyogi/dictionaries/korea'
 * normalize('Ryu Je-myeong of the Ministry of Science and ICT met Jason Kwon (Jason Kwon).', korea).text
 * // => 'Ryu Je-myung (류제명) of the Ministry of Science and ICT met Jason Kwon.'
 * ```
 */
export function normalize(text: string, dictionary: Dictionary, options: CheckOptions = {}): Written {
  const first = readDocument(text, dictionary, options)
  const fixed = { ...options, lang: first.lang }
  const found = checkDocument(first, fixed)
  const { edits, settled } = settle(first, found, fixed)
  const diagnostics = settled ? found : [...found, unsettledRemark(text)]
  return { text: applyEdits(text, edits), edits, mentions: first.mentions, diagnostics }
}

/**
 * The text that {@link normalize} writes, without its remarks.
 *
 * @throws PyogiError as {@link normalize}
 */
export function normalizedText(text: string, dictionary: Dictionary, options: CheckOptions = {}): string {
  const first = readDocument(text, dictionary, options)
  const fixed = { ...options, lang: first.lang }
  return applyEdits(text, settle(first, mendingRemarks(first, fixed), fixed).edits)
}

/** Applies safe edits until there are none, and says whether it came so far. */
function settle(
  { text, dictionary }: Document,
  found: readonly Diagnostic[],
  options: CheckOptions,
): { readonly edits: Edit[]; readonly settled: boolean } {
  let edits: Edit[] = []
  let safe = safeEdits(found)
  for (let round = 0; round < ROUNDS && safe.length > 0; round++) {
    edits = composeEdits(text, edits, safe)
    const within = options.within === undefined ? {} : { within: moveSpans(options.within, edits) }
    const document = readDocument(applyEdits(text, edits), dictionary, { ...options, ...within })
    safe = safeEdits(mendingRemarks(document, options))
  }
  return { edits, settled: safe.length === 0 }
}

/** The edits of the safe diagnostics; of those that touch the earlier stands, the other waits for the next round. */
function safeEdits(diagnostics: readonly Diagnostic[]): Edit[] {
  const kept: Edit[] = []
  let last = -1
  for (const edits of diagnostics
    .flatMap(({ safe, edits }) => (safe && edits.length > 0 ? [[...edits].sort(byPlace)] : []))
    .sort(byFirst)) {
    if (edits[0]!.span.start <= last) continue
    kept.push(...edits)
    last = edits[edits.length - 1]!.span.end
  }
  return kept
}

function byFirst(a: readonly Edit[], b: readonly Edit[]): number {
  return byPlace(a[0]!, b[0]!)
}

function moveSpans(
  spans: readonly { start: number; end: number }[],
  edits: readonly Edit[],
): { start: number; end: number }[] {
  return spans.map(({ start, end }) => ({ start: moved(start, edits, false), end: moved(end, edits, true) }))
}

function moved(offset: number, edits: readonly Edit[], after: boolean): number {
  let shift = 0
  for (const edit of edits) {
    if (edit.span.end > offset || (edit.span.end === offset && !after && edit.span.start === edit.span.end)) continue
    shift += edit.text.length - (edit.span.end - edit.span.start)
  }
  return offset + shift
}

function unsettledRemark(text: string): Diagnostic {
  return {
    code: 'unsettled',
    span: { start: 0, end: text.length },
    params: { rounds: ROUNDS },
    severity: 'warning',
    edits: [],
    safe: false,
  }
}

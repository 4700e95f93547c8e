import type { CheckOptions } from '../check/check.ts'
import { check } from '../check/check.ts'
import { checkMarked, writeMarked } from '../check/marked.ts'
import { type Markup, markedText } from '../check/markup.ts'
import type { normalize } from '../check/normalize.ts'
import type { Dictionary } from '../dictionary/dictionary.ts'
import { applyEdits } from '../edit/apply.ts'
import type { Written } from '../render/annotate.ts'

/** What a file's name says of its markup. */
export function markupOf(file: string): Markup {
  if (/\.(?:md|markdown|mkd)$/i.test(file)) return 'markdown'
  return /\.x?html?$/i.test(file) ? 'html' : 'plain'
}

/** Runs a verb, or `check` when there is none, on a text of any markup; spans and edits are of the text given. */
export function runVerb(
  verb: typeof normalize | undefined,
  markup: Markup,
  text: string,
  dictionary: Dictionary,
  options: CheckOptions,
): Pick<Written, 'text' | 'edits' | 'diagnostics'> {
  const marked = markup === 'plain' ? undefined : markedText(markup, text)
  if (verb === undefined) {
    const diagnostics =
      marked === undefined ? check(text, dictionary, options) : checkMarked(marked, dictionary, options)
    return { text, edits: [], diagnostics }
  }
  if (marked === undefined) return verb(text, dictionary, options)
  const { edits, diagnostics } = writeMarked(verb, marked, dictionary, options)
  return { text: applyEdits(text, edits), edits, diagnostics }
}

import type { CheckOptions } from '../check/check.ts'
import { check } from '../check/check.ts'
import { checkMarked, type MarkedText, writeMarked } from '../check/marked.ts'
import type { normalize } from '../check/normalize.ts'
import type { Dictionary } from '../dictionary/dictionary.ts'
import { applyEdits } from '../edit/apply.ts'
import type { Written } from '../render/annotate.ts'
import { encodeHtml, encodeMarkdown } from '../text/markup/encode.ts'
import { readHtml } from '../text/markup/html.ts'
import { readMarkdown } from '../text/markup/markdown.ts'

/** How a file is marked up. */
export type Markup = 'plain' | 'markdown' | 'html'

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
  const marked = markedText(markup, text)
  if (verb === undefined) {
    const diagnostics =
      marked === undefined ? check(text, dictionary, options) : checkMarked(marked, dictionary, options)
    return { text, edits: [], diagnostics }
  }
  if (marked === undefined) return verb(text, dictionary, options)
  const { edits, diagnostics } = writeMarked(verb, marked, dictionary, options)
  return { text: applyEdits(text, edits), edits, diagnostics }
}

function markedText(markup: Markup, text: string): MarkedText | undefined {
  if (markup === 'markdown') return { prose: readMarkdown(text), encode: encodeMarkdown }
  return markup === 'html' ? { prose: readHtml(text), encode: encodeHtml } : undefined
}

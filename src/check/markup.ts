import type { Dictionary } from '../dictionary/dictionary.ts'
import { applyEdits } from '../edit/apply.ts'
import type { Written } from '../render/annotate.ts'
import { encodeHtml, encodeMarkdown } from '../text/markup/encode.ts'
import { readHtml } from '../text/markup/html.ts'
import { readMarkdown } from '../text/markup/markdown.ts'
import { proseBuilder } from '../text/markup/prose.ts'
import { type CheckOptions, check } from './check.ts'
import { checkMarked, type MarkedText, type Verb, writeMarked } from './marked.ts'

/** The ways a text can be marked up. */
export const MARKUPS = ['plain', 'markdown', 'html'] as const

/** How a text is marked up. */
export type Markup = (typeof MARKUPS)[number]

/** A text of any markup as the core sees it. */
export function markedText(markup: Markup, text: string): MarkedText {
  if (markup === 'markdown') return { prose: readMarkdown(text), encode: encodeMarkdown }
  if (markup === 'html') return { prose: readHtml(text), encode: encodeHtml }
  const builder = proseBuilder()
  builder.copy(text, 0)
  return { prose: builder.build(), encode: (written) => written }
}

/** Runs a verb, or `check` when there is none, on a text of any markup; spans and edits are of the text given. */
export function runVerb(
  verb: Verb | undefined,
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

import { encodeHtml, encodeMarkdown } from '../text/markup/encode.ts'
import { readHtml } from '../text/markup/html.ts'
import { readMarkdown } from '../text/markup/markdown.ts'
import { proseBuilder } from '../text/markup/prose.ts'
import type { MarkedText } from './marked.ts'

/** How a text is marked up. */
export type Markup = 'plain' | 'markdown' | 'html'

/** A text of any markup as the core sees it. */
export function markedText(markup: Markup, text: string): MarkedText {
  if (markup === 'markdown') return { prose: readMarkdown(text), encode: encodeMarkdown }
  if (markup === 'html') return { prose: readHtml(text), encode: encodeHtml }
  const builder = proseBuilder()
  builder.copy(text, 0)
  return { prose: builder.build(), encode: (written) => written }
}

import { surroundings } from './elements.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import { definitionsIn, normalLabel } from './markdown-definitions.ts'
import { addInlines } from './markdown-inlines.ts'
import { type Prose, proseBuilder } from './prose.ts'

/**
 * The prose of a Markdown document (CommonMark 0.31 with GFM tables, strikethrough and footnotes; front matter), by
 * source offsets: running text with escapes and character references decoded and without marks of emphasis; no code,
 * HTML, link destinations, pictures. The text of links is read and not writable.
 */
export function readMarkdown(source: string): Prose {
  const builder = proseBuilder()
  const around = surroundings(builder)
  const blocks = markdownBlocks(source)
  const { leaves, labels } = definitionsIn(source, blocks.leaves)
  for (const note of blocks.notes) labels.add(normalLabel(note.slice(1, -2)))
  for (const { mark, cells, directive } of leaves) {
    if (directive !== undefined) builder.directive(source.slice(directive.start, directive.end), directive.start)
    builder.block(mark)
    for (const cell of cells) {
      addInlines(builder, around, cell, labels)
      if (mark === '| ') builder.make(' | ')
    }
    builder.end()
  }
  return builder.build()
}

import { isKept, type Surroundings } from './elements.ts'
import { addFlow } from './flow.ts'
import type { Joined } from './joined.ts'
import { matchEmphasis } from './markdown-emphasis.ts'
import { scanInlines } from './markdown-scan.ts'
import type { ProseBuilder } from './prose.ts'
import { tagAt } from './tag.ts'

/** Reads the inline markup of a leaf and adds its text. */
export function addInlines(
  builder: ProseBuilder,
  around: Surroundings,
  leaf: Joined,
  labels: ReadonlySet<string>,
): void {
  const { raw, sourceAt } = leaf
  const tokens = scanInlines(raw, labels)
  const markers = matchEmphasis(raw, tokens)
  let from = 0
  let links = 0
  let images = 0
  const text = (end: number): void => {
    if (end > from && around.isProse && images === 0) {
      const writable = around.isWritable && links === 0
      const start = from
      addFlow(builder, raw.slice(start, end), (offset) => sourceAt(start + offset), {
        references: true,
        escapes: true,
        writable,
      })
    }
    from = end
  }
  for (const token of [...tokens.filter(({ kind }) => kind !== 'run'), ...markers].sort((a, b) => a.start - b.start)) {
    if (token.start < from) continue
    text(token.start)
    from = token.end
    if (token.kind === 'skip') {
      if (images === 0 && around.isProse) builder.skip()
    } else if (token.kind === 'break') {
      if (around.isProse) builder.make('\n')
    } else if (token.kind === 'close') builder.close(sourceAt(token.end - 1) + 1)
    else if (token.kind === 'link-open') links++
    else if (token.kind === 'link-close') links--
    else if (token.kind === 'image-open') {
      if (images++ === 0 && around.isProse) builder.skip()
    } else if (token.kind === 'image-close') images--
    else if (token.kind === 'tag') {
      const tag = tagAt(raw, token.start)
      if (tag?.closing) around.close(tag.name, sourceAt(token.end - 1) + 1)
      else if (tag !== undefined) around.open(tag.name, isKept(tag.attributes))
    }
  }
  text(raw.length)
}

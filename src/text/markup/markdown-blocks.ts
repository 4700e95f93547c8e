import { linesOf } from '../lines.ts'
import type { Span } from '../span.ts'
import { type Cursor, cursorAt } from './markdown-cursor.ts'
import { closesFence, endsHtmlBlock } from './markdown-lines.ts'
import { startsOf } from './markdown-starts.ts'
import { type Blocks, type Container, closeOpen } from './markdown-state.ts'

/** The paragraphs, headings and table rows of a Markdown document in order (CommonMark 0.31, 3 to 5; GFM 4.10). */
export function markdownBlocks(source: string): Pick<Blocks, 'leaves' | 'notes'> {
  const blocks: Blocks = { source, leaves: [], containers: [], open: undefined, mark: '', notes: new Set() }
  const lines = linesOf(source)
  for (const line of lines.slice(frontMatterLines(source, lines))) readLine(blocks, line)
  closeOpen(blocks)
  return blocks
}

function readLine(blocks: Blocks, line: Span): void {
  const cursor = cursorAt(blocks.source, line)
  const depth = enterContainers(blocks.containers, cursor)
  const inside = depth === blocks.containers.length
  if (inside && continueOpen(blocks, cursor)) return
  const lazy = blocks.open?.kind === 'paragraph'
  const leave = (): void => {
    closeOpen(blocks)
    blocks.containers.length = depth
    blocks.mark = ''
  }
  if (!inside && !lazy) leave()
  const begun = startsOf(blocks, cursor, { inside, leave })
  if (begun === 'done') return
  if (cursor.rest === '') {
    if (begun === 'none') leave()
    return
  }
  for (const container of blocks.containers) if (container.kind === 'item') container.empty = false
  const text = { start: cursor.at, end: line.end }
  if (blocks.open?.kind === 'paragraph') blocks.open.lines.push(text)
  else if (blocks.open?.kind === 'table') blocks.leaves.push({ kind: 'row', mark: '| ', lines: [text] })
  else {
    blocks.open = { kind: 'paragraph', lines: [text], mark: blocks.mark }
    blocks.mark = ''
  }
}

/** Passes the markers of the containers that go on in this line; says how many do. */
function enterContainers(containers: readonly Container[], cursor: Cursor): number {
  for (const [depth, container] of containers.entries()) {
    if (container.kind === 'quote') {
      if (cursor.indent > 3 || cursor.rest[0] !== '>') return depth
      cursor.take(1)
      cursor.pass(1)
    } else if (cursor.rest === '') {
      if (container.empty) return depth
    } else if (cursor.indent < container.indent) return depth
    else cursor.pass(container.indent)
  }
  return containers.length
}

/** True when the line goes on with code or HTML. */
function continueOpen(blocks: Blocks, cursor: Cursor): boolean {
  const { open } = blocks
  if (open?.kind === 'fence') {
    if (cursor.indent < 4 && closesFence(cursor.rest, open)) closeOpen(blocks)
    return true
  }
  if (open?.kind === 'html') {
    if (endsHtmlBlock(cursor.rest, open.end)) closeOpen(blocks)
    return true
  }
  if (open?.kind !== 'code') return false
  if (cursor.indent >= 4 || cursor.rest === '') return true
  closeOpen(blocks)
  return false
}

/** How many lines the front matter takes (`---` or `+++` on the first line to the next such line). */
function frontMatterLines(source: string, lines: readonly Span[]): number {
  const first = source.slice(lines[0]!.start, lines[0]!.end).trimEnd().replace('\ufeff', '')
  if (first !== '---' && first !== '+++') return 0
  const end = lines.findIndex((line, number) => number > 0 && source.slice(line.start, line.end).trimEnd() === first)
  return end + 1
}

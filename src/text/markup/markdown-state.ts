import type { Span } from '../span.ts'
import { cellsOf } from './markdown-lines.ts'

/** A paragraph, heading, table row or comment to pyogi, before its inline markup is read. */
export interface Leaf {
  readonly kind: 'text' | 'row' | 'directive'
  /** The mark plain text has for its kind: `# `, `- `, `| `. */
  readonly mark: string
  readonly lines: readonly Span[]
}

/** A block that may hold others: a quote, or a list item or footnote with the columns its content is indented by. */
export type Container = { readonly kind: 'quote' } | { readonly kind: 'item'; readonly indent: number; empty: boolean }

/** The block that the next line may go on with. */
export type OpenBlock =
  | { readonly kind: 'paragraph'; readonly lines: Span[]; readonly mark: string }
  | { readonly kind: 'table' }
  | { readonly kind: 'code' }
  | { readonly kind: 'fence'; readonly mark: string; readonly size: number }
  | { readonly kind: 'html'; readonly end: string }

/** What stands open while the lines of a document are read. */
export interface Blocks {
  readonly source: string
  readonly leaves: Leaf[]
  readonly containers: Container[]
  open: OpenBlock | undefined
  /** The marks of the footnotes so far, `[^label]:`. */
  readonly notes: Set<string>
  /** The mark of a list item whose first text is still to come. */
  mark: string
}

/** Ends the open block; a paragraph becomes a leaf. */
export function closeOpen(blocks: Blocks): void {
  const { open } = blocks
  if (open?.kind === 'paragraph') blocks.leaves.push({ kind: 'text', mark: open.mark, lines: open.lines })
  blocks.open = undefined
}

/** The cells of a table row as spans of the source. */
export function rowCells(source: string, line: Span): Span[] {
  return cellsOf(source.slice(line.start, line.end)).map(({ start, end }) => ({
    start: line.start + start,
    end: line.start + end,
  }))
}

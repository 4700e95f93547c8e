import { isDirective } from './directive.ts'
import type { Cursor } from './markdown-cursor.ts'
import {
  delimiterWidth,
  endsHtmlBlock,
  fenceOf,
  headingOf,
  htmlBlockOf,
  isRule,
  markerOf,
  noteMark,
  underlineLevel,
} from './markdown-lines.ts'
import { type Blocks, closeOpen, rowCells } from './markdown-state.ts'

/** What is known when a line is asked what it begins. */
export interface Standing {
  /** All open containers go on in this line. */
  readonly inside: boolean
  /** Closes the open block and the containers that do not go on. */
  readonly leave: () => void
}

/** Opens the blocks that a line begins; `done` when nothing of the line is left to read, `none` when it begins none. */
export function startsOf(blocks: Blocks, cursor: Cursor, { inside, leave }: Standing): 'done' | 'some' | 'none' {
  let fresh = false
  const begin = (): void => {
    if (fresh) closeOpen(blocks)
    else leave()
    fresh = true
  }
  while (cursor.rest !== '') {
    const underText = !fresh && blocks.open?.kind === 'paragraph'
    if (cursor.indent >= 4) {
      if (underText) return 'none'
      begin()
      blocks.open = { kind: 'code' }
      return 'done'
    }
    if (cursor.rest[0] === '>') {
      begin()
      cursor.take(1)
      cursor.pass(1)
      blocks.containers.push({ kind: 'quote' })
      continue
    }
    const note = noteMark(cursor.rest)
    if (note !== undefined) {
      begin()
      cursor.take(note.length)
      blocks.notes.add(note)
      blocks.containers.push({ kind: 'item', indent: 4, empty: false })
      continue
    }
    if (startsHere(blocks, cursor, begin, underText, underText && inside)) return 'done'
    const marker = markerOf(cursor.rest)
    if (marker === undefined || (underText && inside && !marker.interrupts)) break
    begin()
    enterItem(blocks, cursor, marker.width)
  }
  return fresh ? 'some' : 'none'
}

function enterItem(blocks: Blocks, cursor: Cursor, width: number): void {
  const { indent } = cursor
  cursor.take(width)
  const empty = cursor.rest === ''
  const padding = empty || cursor.indent > 4 ? 1 : cursor.indent
  cursor.pass(padding)
  blocks.containers.push({ kind: 'item', indent: indent + width + padding, empty })
  blocks.mark = '- '
}

/** Reads a line that is or begins a block without others in it. */
function startsHere(
  blocks: Blocks,
  cursor: Cursor,
  begin: () => void,
  underText: boolean,
  inParagraph: boolean,
): boolean {
  const { rest, at } = cursor
  const heading = headingOf(rest)
  if (heading !== undefined) {
    begin()
    const lines = [{ start: at + heading.start, end: at + heading.end }]
    blocks.leaves.push({ kind: 'text', mark: `${'#'.repeat(heading.level)} `, lines })
    return true
  }
  const fence = fenceOf(rest)
  if (fence !== undefined) {
    begin()
    blocks.open = { kind: 'fence', ...fence }
    return true
  }
  const end = htmlBlockOf(rest, underText)
  if (end !== undefined) {
    begin()
    if (isDirective(blocks.source, at))
      blocks.leaves.push({ kind: 'directive', mark: '', lines: [{ start: at, end: at + rest.length }] })
    if (!endsHtmlBlock(end === '-->' ? rest.slice(4) : rest, end)) blocks.open = { kind: 'html', end }
    return true
  }
  if (inParagraph && (underlines(blocks, rest) || beginsTable(blocks, rest))) return true
  if (!isRule(rest)) return false
  begin()
  return true
}

/** A setext underline makes a heading of the paragraph above it. */
function underlines(blocks: Blocks, rest: string): boolean {
  const level = underlineLevel(rest)
  if (level === 0 || blocks.open?.kind !== 'paragraph') return false
  blocks.leaves.push({ kind: 'text', mark: `${'#'.repeat(level)} `, lines: blocks.open.lines })
  blocks.open = undefined
  return true
}

/** A delimiter row makes a table row of the line above it. */
function beginsTable(blocks: Blocks, rest: string): boolean {
  if (blocks.open?.kind !== 'paragraph') return false
  const header = blocks.open.lines[blocks.open.lines.length - 1]!
  const width = delimiterWidth(rest)
  if (width === 0 || rowCells(blocks.source, header).length !== width) return false
  blocks.open.lines.pop()
  if (blocks.open.lines.length > 0) closeOpen(blocks)
  blocks.leaves.push({ kind: 'row', mark: '| ', lines: [header] })
  blocks.open = { kind: 'table' }
  return true
}

import type { Mark, Node } from 'prosemirror-model'
import type { MarkedText } from '../check/marked.ts'
import { type ProseBuilder, proseBuilder } from '../text/markup/prose.ts'

/** What plain text has for nodes by their names in the schemas of ProseMirror and Tiptap, in small letters without `_`. */
const MARKS: Readonly<Record<string, string>> = {
  listitem: '- ',
  taskitem: '- ',
  caption: '▲ ',
  figcaption: '▲ ',
}

/**
 * The prose of a ProseMirror document, by its positions. Marks take no room there, so that a name split over marks stands
 * in one piece. Code and atoms are left out; the text of links is read and not writable.
 */
export function readProsemirror(document: Node): MarkedText {
  const builder = proseBuilder()
  addContent(builder, document, 0, false)
  return { prose: builder.build(), encode: (text) => text }
}

function addContent(builder: ProseBuilder, parent: Node, start: number, inRow: boolean): void {
  parent.forEach((node, offset) => {
    if (node.isInline) addInline(builder, node, start + offset)
    else if (!node.isAtom && node.type.spec.code !== true) addBlock(builder, node, start + offset, inRow)
  })
}

/** A row of a table is one line, with the blocks of its cells beside each other. */
function addBlock(builder: ProseBuilder, node: Node, at: number, inRow: boolean): void {
  const isRow = inRow || nameOf(node) === 'tablerow'
  if (!inRow) builder.block(isRow ? '| ' : markOf(node))
  addContent(builder, node, at + 1, isRow)
  if (!inRow) builder.end()
  else if (node.isTextblock) builder.make(' | ')
}

function addInline(builder: ProseBuilder, node: Node, at: number): void {
  if (node.isText && node.marks.some(isCode)) builder.skip()
  else if (node.isText) builder.copy(node.text ?? '', at, !node.marks.some(isLink))
  else if (node.type.spec.linebreakReplacement === true || nameOf(node) === 'hardbreak') builder.make('\n')
  else if (node.isAtom) builder.skip()
  else addContent(builder, node, at + 1, false)
}

function isCode({ type }: Mark): boolean {
  return type.spec.code === true || type.name === 'code'
}

function isLink({ type, attrs }: Mark): boolean {
  return type.name === 'link' || 'href' in attrs
}

function markOf(node: Node): string {
  if (nameOf(node) === 'heading') return `${'#'.repeat(Number(node.attrs.level) || 1)} `
  return MARKS[nameOf(node)] ?? ''
}

function nameOf({ type }: Node): string {
  return type.name.replaceAll('_', '').toLowerCase()
}

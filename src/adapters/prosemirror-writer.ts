import type { Mark, Node } from 'prosemirror-model'
import type { Transaction } from 'prosemirror-state'
import { byPlace } from '../edit/apply.ts'
import type { Edit } from '../edit/edit.ts'
import { moveEdits } from '../edit/join.ts'
import { withoutSameEnds, wordEdits } from '../edit/place.ts'

/**
 * Writes edits, in positions of the document as it stands, into a transaction. Text keeps the marks of what it replaces;
 * where they change within it, word by word. What is inserted gets the marks that stand on both sides.
 */
export function writeEdits(transaction: Transaction, edits: readonly Edit[]): Transaction {
  const { doc } = transaction
  const parts = edits.flatMap((edit) => byMarks(doc, edit)).sort(byPlace)
  for (const { span, text } of parts.reverse()) {
    const { start, end } = span
    if (text === '') transaction.delete(start, end)
    else transaction.replaceWith(start, end, doc.type.schema.text(text, sharedMarks(nodesAt(doc, start, end))))
  }
  return transaction
}

/** The edit, or more and smaller ones that do the same, where marks change within its span. */
function byMarks(doc: Node, edit: Edit): Edit[] {
  const { start, end } = edit.span
  if (edit.text === '' || isEven(doc, edit)) return [edit]
  const standing = doc.textBetween(start, end)
  const inner = { span: { start: 0, end: end - start }, text: edit.text }
  const least = withoutSameEnds(standing, inner)
  if (least === undefined) return []
  if (isEven(doc, moveEdits([least], start)[0]!)) return moveEdits([least], start)
  const words = wordEdits(standing, inner)?.flatMap((word) => withoutSameEnds(standing, word) ?? [])
  return moveEdits(words ?? [least], start)
}

function isEven(doc: Node, { span }: Edit): boolean {
  return nodesAt(doc, span.start, span.end).length === 1
}

/** The inline nodes that share a place with a range; those on both sides of an empty one. */
function nodesAt(doc: Node, start: number, end: number): Node[] {
  if (start === end) {
    const { nodeBefore, nodeAfter } = doc.resolve(start)
    return [nodeBefore, nodeAfter].filter((node): node is Node => node !== null)
  }
  const nodes: Node[] = []
  doc.nodesBetween(start, end, (node) => {
    if (node.isInline) nodes.push(node)
  })
  return nodes
}

function sharedMarks(nodes: readonly Node[]): readonly Mark[] {
  const [first, ...others] = nodes
  return (first?.marks ?? []).filter((mark) => others.every(({ marks }) => mark.isInSet(marks)))
}

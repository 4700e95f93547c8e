import { byPlace } from '../edit/apply.ts'
import type { Edit } from '../edit/edit.ts'
import { isDirective } from '../text/markup/directive.ts'
import { isKept, surroundings } from '../text/markup/elements.ts'
import { addFlow } from '../text/markup/flow.ts'
import { type Prose, proseBuilder } from '../text/markup/prose.ts'
import { tagAt } from '../text/markup/tag.ts'
import { elementOf, RAW_TYPES, type TreeNode } from './tree-node.ts'

/** Where a text node, or the place after an element, stands in the source of a {@link TreeProse}. */
export interface TreePlace {
  readonly start: number
  readonly node: TreeNode
}

/**
 * The prose of a tree. Its source are the values of the text nodes one after the other, one unit apart; the place after
 * an element takes a unit too, so that text can be inserted between what the element holds and what follows it.
 */
export interface TreeProse {
  readonly prose: Prose
  /** In the order of `start`. */
  readonly places: TreePlace[]
  readonly parents: Map<TreeNode, TreeNode>
}

/** Reads a tree, mdast or hast: running text; no code, raw HTML, pictures. Links and titles of works are not writable. */
export function readTree(root: TreeNode): TreeProse {
  const builder = proseBuilder()
  const around = surroundings(builder)
  const places: TreePlace[] = []
  const parents = new Map<TreeNode, TreeNode>()
  let end = 0
  const place = (node: TreeNode, length: number): number => {
    const start = end
    places.push({ start, node })
    end += length + 1
    return start
  }
  const readText = (node: TreeNode, value: string): void => {
    const start = place(node, value.length)
    if (around.isProse) addFlow(builder, value, (offset) => start + offset, { writable: around.isWritable })
  }
  const readRaw = (node: TreeNode, raw: string): void => {
    const tag = tagAt(raw, 0)
    if (isDirective(raw, 0)) builder.directive(raw, place(node, raw.length))
    else if (tag?.end !== raw.length) return
    else if (tag.closing) around.close(tag.name, place(node, 0))
    else around.open(tag.name, isKept(tag.attributes))
  }
  const read = (node: TreeNode): void => {
    const { type, value = '' } = node
    if (type === 'text') readText(node, value)
    else if (type === 'comment') readRaw(node, `<!--${value}-->`)
    else if (RAW_TYPES.has(type)) readRaw(node, value)
    else readParent(node)
  }
  const readParent = (node: TreeNode): void => {
    const element = elementOf(node)
    if (element !== undefined) around.open(element, isKept(attributesOf(node)))
    for (const child of node.children ?? []) {
      parents.set(child, node)
      read(child)
    }
    if (element !== undefined) around.close(element, place(node, 0))
  }
  read(root)
  return { prose: builder.build(), places, parents }
}

/** The attributes of a node of hast that say whether it is to be written, as tags have them. */
function attributesOf({ properties = {} }: TreeNode): Map<string, string> {
  return new Map([
    ['translate', String(properties.translate ?? '')],
    ['class', [properties.className ?? []].flat().join(' ')],
  ])
}

/** The place an offset of the source belongs to. */
export function placeAt({ places }: TreeProse, offset: number): TreePlace | undefined {
  let low = 0
  let high = places.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (places[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return places[low]
}

/** The nodes around a node, from the inside. */
export function nodesAround({ parents }: Pick<TreeProse, 'parents'>, node: TreeNode): TreeNode[] {
  const around: TreeNode[] = []
  for (let here = parents.get(node); here !== undefined; here = parents.get(here)) around.push(here)
  return around
}

/** Applies edits of the source to the tree: to the values of its text nodes, and after elements as text. */
export function writeTree(tree: TreeProse, edits: readonly Edit[]): void {
  for (const { span, text } of [...edits].sort(byPlace).reverse()) {
    const { node, start } = placeAt(tree, span.start)!
    if (node.type === 'text') {
      const value = node.value ?? ''
      node.value = value.slice(0, span.start - start) + text + value.slice(span.end - start)
    } else insertAfter(node, text, tree.parents.get(node)?.children)
  }
}

function insertAfter(node: TreeNode, text: string, siblings: TreeNode[] = []): void {
  const at = siblings.indexOf(node) + 1
  const next = siblings[at]
  if (next?.type === 'text') next.value = text + next.value
  else siblings.splice(at, 0, { type: 'text', value: text })
}

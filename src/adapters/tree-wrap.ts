import type { Span } from '../text/span.ts'
import type { TreeNode } from './tree-node.ts'
import { nodesAround, placeAt, type TreeProse } from './tree-prose.ts'

/**
 * Puts what stands at a span of a tree's source into an element, the whole of its nodes and none but them. Returns
 * false, with nothing moved, where an element begins or ends within the span and not with it.
 */
export function wrapSpan(tree: TreeProse, span: Span, element: TreeNode): boolean {
  const first = nodeAt(tree, span.start, 'start')
  const last = nodeAt(tree, span.end, 'end')
  if (first === undefined || last === undefined) return false
  const range = rangeOf(tree, first, last)
  if (range === undefined) return false
  const { parent, from, to } = range
  const siblings = parent.children!
  const at = siblings.indexOf(from)
  const inner = siblings.slice(at, siblings.indexOf(to) + 1)
  siblings.splice(at, inner.length, element)
  element.children = inner
  for (const child of inner) tree.parents.set(child, element)
  tree.parents.set(element, parent)
  return true
}

/** The text node that begins (or ends) at an offset; the one that stands there is parted. */
function nodeAt(tree: TreeProse, offset: number, side: 'start' | 'end'): TreeNode | undefined {
  const place = placeAt(tree, side === 'start' ? offset : offset - 1)
  if (place?.node.type !== 'text') return undefined
  const { node, start } = place
  const value = node.value ?? ''
  const at = offset - start
  if (at <= 0 || at >= value.length) return node
  const rest: TreeNode = { type: 'text', value: value.slice(at) }
  const parent = tree.parents.get(node)!
  parent.children!.splice(parent.children!.indexOf(node) + 1, 0, rest)
  node.value = value.slice(0, at)
  node.position = undefined
  tree.parents.set(rest, parent)
  tree.places.splice(tree.places.indexOf(place) + 1, 0, { start: offset, node: rest })
  return side === 'start' ? rest : node
}

/** The siblings that hold two nodes at their outer edges. */
function rangeOf(
  tree: TreeProse,
  first: TreeNode,
  last: TreeNode,
): { parent: TreeNode; from: TreeNode; to: TreeNode } | undefined {
  const around = new Set(nodesAround(tree, first))
  const parent = nodesAround(tree, last).find((node) => around.has(node))
  if (parent === undefined) return undefined
  const from = lifted(tree, first, parent, 0)
  const to = lifted(tree, last, parent, -1)
  return from === undefined || to === undefined ? undefined : { parent, from, to }
}

/** The child of a node that begins (0) or ends (-1) with what lies in it. */
function lifted({ parents }: TreeProse, node: TreeNode, parent: TreeNode, edge: 0 | -1): TreeNode | undefined {
  let here = node
  for (;;) {
    const above = parents.get(here)!
    if (above === parent) return here
    if (above.children?.at(edge) !== here) return undefined
    here = above
  }
}

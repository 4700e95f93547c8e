import { locator } from '../text/locate.ts'
import { decodedOffsets } from '../text/markup/decoded.ts'
import type { Span } from '../text/span.ts'
import type { TreeNode, TreePoint, TreePosition } from './tree-node.ts'
import { nodesAround, placeAt, type TreeProse } from './tree-prose.ts'

/**
 * Finds where spans of a tree's source stand in the file that the tree was parsed from. A text node that does not say
 * what its place in the file says is taken as a whole; one without a place has that of what it stands in.
 */
export function treePointer(tree: TreeProse, file: string): (span: Span) => TreePosition | undefined {
  const locate = locator(file)
  const known = new Map<TreeNode, readonly number[] | undefined>()
  const offsetsOf = (node: TreeNode): readonly number[] | undefined => {
    if (known.has(node)) return known.get(node)
    const from = node.position?.start.offset
    const raw = from === undefined ? undefined : file.slice(from, node.position!.end.offset)
    const offsets =
      raw === undefined ? undefined : decodedOffsets(raw, node.value ?? '')?.map((offset) => from! + offset)
    known.set(node, offsets)
    return offsets
  }
  const point = (offset: number, side: 'start' | 'end'): TreePoint | undefined => {
    const place = placeAt(tree, offset)
    if (place === undefined) return undefined
    const exact = place.node.type === 'text' ? offsetsOf(place.node)?.[offset - place.start] : undefined
    if (exact !== undefined) return { ...locate(exact), offset: exact }
    return [place.node, ...nodesAround(tree, place.node)].find(({ position }) => position)?.position?.[side]
  }
  return (span) => {
    const [start, end] = [point(span.start, 'start'), point(span.end, 'end')]
    return start === undefined || end === undefined ? undefined : { start, end }
  }
}

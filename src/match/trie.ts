import { END, type Sequences } from './sequences.ts'

/**
 * The keys as a tree whose edges are codes, cut where only one key is left. Nodes are numbered so that a parent comes
 * before its children; node 0 is the root. An edge `END` leads to a node that stands for a key ending at its parent.
 */
export interface Trie {
  readonly nodeCount: number
  readonly parent: Int32Array
  /** Code of the edge that leads to the node. */
  readonly code: Uint16Array
  readonly childCount: Int32Array
  /** First child and next sibling, by rising code; 0 where there is none. */
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
  /** Of a leaf: its key; how many units of it lead to the leaf (an `END` edge is none). -1 and 0 otherwise. */
  readonly key: Int32Array
  readonly depth: Int32Array
}

/** Builds the tree of sorted, different keys. */
export function growTrie(sequences: Sequences, order: Int32Array): Trie {
  const { codes, starts } = sequences
  const shared = sharedPrefixes(sequences, order)
  let nodeCount = 1
  for (let rank = 0; rank < order.length; rank++) nodeCount += leafDepth(shared, rank) - shared[rank]!
  const parent = new Int32Array(nodeCount)
  const code = new Uint16Array(nodeCount)
  const childCount = new Int32Array(nodeCount)
  const firstChild = new Int32Array(nodeCount)
  const nextSibling = new Int32Array(nodeCount)
  const lastChild = new Int32Array(nodeCount)
  const key = new Int32Array(nodeCount).fill(-1)
  const depth = new Int32Array(nodeCount)
  const path = [0]
  for (let rank = 0, node = 1; rank < order.length; rank++) {
    const owner = order[rank]!
    const length = starts[owner + 1]! - starts[owner]!
    const to = leafDepth(shared, rank)
    for (let at = shared[rank]!; at < to; at++, node++) {
      const from = path[at]!
      parent[node] = from
      code[node] = at < length ? codes[starts[owner]! + at]! : END
      if (childCount[from]!++ === 0) firstChild[from] = node
      else nextSibling[lastChild[from]!] = node
      lastChild[from] = node
      path[at + 1] = node
    }
    key[node - 1] = owner
    depth[node - 1] = Math.min(to, length)
  }
  return { nodeCount, parent, code, childCount, firstChild, nextSibling, key, depth }
}

/** For each rank how many codes its key shares with the key before it; one entry more, 0, at the end. */
export function sharedPrefixes({ codes, starts }: Sequences, order: Int32Array): Int32Array {
  const shared = new Int32Array(order.length + 1)
  for (let rank = 1; rank < order.length; rank++) {
    const a = starts[order[rank - 1]!]!
    const b = starts[order[rank]!]!
    const most = Math.min(starts[order[rank - 1]! + 1]! - a, starts[order[rank]! + 1]! - b)
    let length = 0
    while (length < most && codes[a + length] === codes[b + length]) length++
    shared[rank] = length
  }
  return shared
}

/** Edges from the root to the leaf of a key: one more than it shares with either neighbour. */
function leafDepth(shared: Int32Array, rank: number): number {
  return Math.max(shared[rank]!, shared[rank + 1]!) + 1
}

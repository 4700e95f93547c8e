import { END, type Sequences } from './sequences.ts'
import type { Trie } from './trie.ts'

/**
 * A trie in two arrays (Aoe 1989). Cell `c` is two numbers. `cells[2 * c + 1]` is the cell of its parent, -1 when free.
 * `cells[2 * c]` of an inner node is `base * 2 + (a key ends here ? 1 : 0)`: its child by code `x` is cell `base + x` if
 * that cell names it as parent. Of a leaf it is negative, the complement of `key * 2`, or of `tail * 2 + 1` where units
 * of the key are left: at `tails[tail]` stand the key's low and high half, the codes of these units and `END`.
 */
export interface DoubleArray {
  readonly cells: Int32Array
  readonly tails: Uint16Array
}

/** Packs a trie: nodes with many children are placed first, so that those with one child fill the gaps. */
export function packTrie(trie: Trie, sequences: Sequences): DoubleArray {
  const bases = placeNodes(trie, sequences.codeCount)
  const cellOf = new Int32Array(trie.nodeCount)
  let last = 0
  for (let node = 1; node < trie.nodeCount; node++) {
    cellOf[node] = bases[trie.parent[node]!]! + trie.code[node]!
    last = Math.max(last, bases[trie.parent[node]!]!)
  }
  const cells = new Int32Array(2 * (last + sequences.codeCount)).fill(-1)
  const tails: number[] = []
  for (let node = 0; node < trie.nodeCount; node++) {
    const cell = 2 * cellOf[node]!
    cells[cell + 1] = node === 0 ? -1 : cellOf[trie.parent[node]!]!
    if (trie.key[node]! >= 0) cells[cell] = ~leafValue(trie, sequences, node, tails)
    else cells[cell] = 2 * bases[node]! + (trie.code[trie.firstChild[node]!] === END ? 1 : 0)
  }
  return { cells, tails: Uint16Array.from(tails) }
}

function leafValue(trie: Trie, { codes, starts }: Sequences, node: number, tails: number[]): number {
  const key = trie.key[node]!
  const from = starts[key]! + trie.depth[node]!
  const to = starts[key + 1]!
  if (from === to) return 2 * key
  const tail = tails.length
  tails.push(key & 0xffff, key >>> 16)
  for (let at = from; at < to; at++) tails.push(codes[at]!)
  tails.push(END)
  return 2 * tail + 1
}

/** For each inner node a base such that no two nodes claim one cell; cell 0 is the root's. */
function placeNodes(trie: Trie, codeCount: number): Int32Array {
  const { nodeCount, childCount, firstChild, nextSibling, code } = trie
  const bases = new Int32Array(nodeCount)
  let free: Int32Array = new Int32Array((nodeCount >> 4) + (codeCount >> 4) + 4).fill(-1)
  free[0] = -2
  let full = 0
  let word = 0
  let width = 0
  for (const node of byChildCount(trie)) {
    const children = new Int32Array(childCount[node]!)
    for (let child = firstChild[node]!, at = 0; child !== 0; child = nextSibling[child]!) children[at++] = code[child]!
    while (free[full] === 0) full++
    const least = Math.max(0, full - (children[0]! >> 5) - 1)
    word = children.length === width ? Math.max(word, least) : least
    width = children.length
    let fit = 0
    for (; ; word++) {
      while (word + (codeCount >> 5) + 2 >= free.length) free = grown(free)
      fit = fitting(free, word, children)
      if (fit !== 0) break
    }
    const base = 32 * word + 31 - Math.clz32(fit & -fit)
    bases[node] = base
    for (const child of children) free[(base + child) >> 5]! &= ~(1 << (base + child))
  }
  return bases
}

/** Of the 32 bases from `32 * word` on, the bits of those whose cells are free for all children. */
function fitting(free: Int32Array, word: number, children: Int32Array): number {
  let fit = -1
  for (let at = 0; at < children.length && fit !== 0; at++) {
    const from = word + (children[at]! >> 5)
    const shift = children[at]! & 31
    fit &= (free[from]! >>> shift) | ((free[from + 1]! << 1) << (31 - shift))
  }
  return fit
}

function grown(free: Int32Array): Int32Array {
  const larger = new Int32Array(2 * free.length).fill(-1)
  larger.set(free)
  return larger
}

/** Inner nodes, most children first. */
function byChildCount({ nodeCount, childCount }: Trie): Int32Array {
  const inner: number[] = []
  for (let node = 0; node < nodeCount; node++) if (childCount[node]! > 0) inner.push(node)
  return Int32Array.from(inner).sort((a, b) => childCount[b]! - childCount[a]! || a - b)
}

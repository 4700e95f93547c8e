import { agrees, type Follow, SHAPES_AFTER, type Shape } from './boundary-particles.ts'
import type { Tree } from './boundary-tree.ts'
import { codaOf } from './hangul.ts'
import { scriptAt } from './script.ts'
import type { Span } from './span.ts'

/** A particle as it stands in a text. */
export interface Particle {
  /** The whole chain: 에서는, 으로부터의. */
  readonly span: Span
  /** The chain as a pair (`은/는`, `으로부터의/로부터의`), or alone where it does not change (`에서는`). */
  readonly pair: string
  /** Whether its shape fits the coda before it. */
  readonly agrees: boolean
}

/** A particle or copula, with the first shape of its chain. */
export interface Found {
  readonly shape: Shape
  readonly particle: Particle
}

/** Longest chain of particles and endings after the first. */
const LONGEST_CHAIN = 5

/** The longest particle or copula at `at`, after this coda, whose chain ends the word; one that agrees before a slip. */
export function particleAt(text: string, at: number, coda: number): Found | undefined {
  let node = SHAPES_AFTER.particle
  let best: Shape | undefined
  let bestAt = 0
  let bestEnd = 0
  let bestAgrees = false
  for (let after = at; after < text.length; ) {
    const next = node.next.get(text.charCodeAt(after++))
    if (next === undefined) break
    node = next
    const shape = node.value
    if (shape === undefined) continue
    const fits = agrees(shape.demand, coda)
    if ((!fits && !shape.slip) || (bestAgrees && !fits)) continue
    const end = chainEnd(text, after, shape.next, LONGEST_CHAIN)
    if (end < 0) continue
    best = shape
    bestAt = after
    bestEnd = end
    bestAgrees = fits
  }
  if (best === undefined) return undefined
  const pair = pairOfChain(best.pair, text.slice(bestAt, bestEnd))
  return { shape: best, particle: { span: { start: at, end: bestEnd }, pair, agrees: bestAgrees } }
}

function pairOfChain(pair: string, tail: string): string {
  return tail === '' ? pair : pair.replace('/', `${tail}/`) + tail
}

/** Where the chain that goes on at `at` ends its word; -1 when it does not. */
function chainEnd(text: string, at: number, follow: Follow, depth: number): number {
  if (follow !== 'past' && endsWord(text, at)) return at
  if (follow === 'nothing' || depth === 0) return -1
  const coda = codaOf(text.charCodeAt(at - 1))
  let node: Tree<Shape> = SHAPES_AFTER[follow]
  for (let after = at; after < text.length; ) {
    const next = node.next.get(text.charCodeAt(after++))
    if (next === undefined) return -1
    node = next
    if (node.value === undefined || !agrees(node.value.demand, coda)) continue
    const end = chainEnd(text, after, node.value.next, depth - 1)
    if (end >= 0) return end
  }
  return -1
}

/** A word ends where Hangul does, but a street goes on with its number: 을지로3가. */
export function endsWord(text: string, at: number): boolean {
  const script = scriptAt(text, at)
  return script === 'digit' ? text[at - 1] !== '로' : script !== 'hangul'
}

/**
 * Different documents in bounded memory: the smallest hashes of their numbers, sorted (Bar-Yossef et al., "Counting
 * distinct elements in a data stream", 2002). Exact up to {@link MOST_KEPT} documents, within about a tenth beyond.
 */
export type DocumentSketch = number[]

/** How many hashes a sketch keeps. */
export const MOST_KEPT = 128
const RANGE = 2 ** 32

/** Adds a document by its number; adding it again changes nothing. */
export function addDocument(sketch: DocumentSketch, document: number): void {
  const hash = hashOf(document)
  let at = sketch.length
  while (at > 0 && sketch[at - 1]! > hash) at--
  if (at === MOST_KEPT || sketch[at - 1] === hash) return
  sketch.splice(at, 0, hash)
  if (sketch.length > MOST_KEPT) sketch.pop()
}

/** How many different documents the sketches hold together. */
export function countDocuments(sketches: readonly DocumentSketch[]): number {
  const all = [...new Set(sketches.flat())].sort((a, b) => a - b)
  if (sketches.every((sketch) => sketch.length < MOST_KEPT)) return all.length
  return Math.round((MOST_KEPT - 1) / (all[MOST_KEPT - 1]! / RANGE))
}

/** The finaliser of MurmurHash3: one to one on 32 bits, so that no two documents share a hash. */
function hashOf(document: number): number {
  let hash = document | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

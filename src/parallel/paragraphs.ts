import type { Document } from '../link/document.ts'
import type { Span } from '../text/span.ts'

/** A paragraph of the source with the one of the target that translates it; either may be missing. */
export interface ParagraphPair {
  readonly source?: Span
  readonly target?: Span
}

const MOST_CELLS = 4_000_000

/**
 * Aligns the paragraphs of two documents in order, by the entries they name: the alignment with the most shared
 * entries, position breaking ties. Documents of very many paragraphs are aligned by their share of the way.
 */
export function alignParagraphs(source: Document, target: Document): ParagraphPair[] {
  const from = source.blocks
  const to = target.blocks
  if (from.length === to.length) return from.map((span, number) => ({ source: span, target: to[number]! }))
  if (from.length * to.length > MOST_CELLS) {
    return from.map((span, number) => ({ source: span, target: to[Math.floor((number * to.length) / from.length)]! }))
  }
  return trace(from, to, scoresOf(namesOf(source), namesOf(target)))
}

function namesOf(document: Document): Set<string>[] {
  const names = document.blocks.map(() => new Set<string>())
  let block = 0
  for (const mention of document.mentions) {
    while (block < names.length - 1 && document.blocks[block]!.end <= mention.span.start) block++
    const id = mention.sense?.entry.id
    if (id !== undefined) names[block]?.add(id)
  }
  return names
}

/** Needleman–Wunsch with shared names as gain; a pair without any still beats two gaps. */
function scoresOf(from: readonly Set<string>[], to: readonly Set<string>[]): Float64Array[] {
  const rows = [new Float64Array(to.length + 1)]
  from.forEach((names, i) => {
    const above = rows[i]!
    const row = new Float64Array(to.length + 1)
    to.forEach((others, j) => {
      row[j + 1] = Math.max(above[j]! + gainOf(names, others), above[j + 1]!, row[j]!)
    })
    rows.push(row)
  })
  return rows
}

function gainOf(names: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0
  for (const name of names) if (others.has(name)) shared++
  const all = names.size + others.size - shared
  return 0.01 + (all === 0 ? 0.2 : (shared * 2) / (1 + all))
}

function trace(from: readonly Span[], to: readonly Span[], rows: readonly Float64Array[]): ParagraphPair[] {
  const pairs: ParagraphPair[] = []
  let i = from.length
  let j = to.length
  while (i > 0 || j > 0) {
    const here = rows[i]![j]!
    if (i > 0 && here === rows[i - 1]![j]!) pairs.push({ source: from[--i]! })
    else if (j > 0 && here === rows[i]![j - 1]!) pairs.push({ target: to[--j]! })
    else pairs.push({ source: from[--i]!, target: to[--j]! })
  }
  return pairs.reverse()
}

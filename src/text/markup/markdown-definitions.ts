import type { Span } from '../span.ts'
import { type Joined, joinLines, partOf } from './joined.ts'
import { destinationEnd, titleEnd } from './markdown-link.ts'
import { type Leaf, rowCells } from './markdown-state.ts'

/** A leaf whose inline markup may be read: the definitions at its start are cut off. */
export interface InlineLeaf {
  readonly mark: string
  /** One for running text, one a column for a table row; none for what is only definitions. */
  readonly cells: readonly Joined[]
  /** A comment that speaks to pyogi, with its place. */
  readonly directive?: Span
}

/** Labels may hold so many units (CommonMark 0.31, 6.3). */
export const LONGEST_LABEL = 999

/** Takes the link reference definitions (CommonMark 0.31, 4.7) out of the leaves. */
export function definitionsIn(source: string, leaves: readonly Leaf[]): { leaves: InlineLeaf[]; labels: Set<string> } {
  const labels = new Set<string>()
  const read = leaves.map(({ kind, mark, lines }): InlineLeaf => {
    if (kind === 'directive') return { mark, cells: [], directive: lines[0]! }
    if (kind === 'row') {
      return { mark, cells: rowCells(source, lines[0]!).map((cell) => joinLines(source, [cell])) }
    }
    const joined = joinLines(source, lines)
    const { raw } = joined
    let at = 0
    if (!mark.startsWith('#') || raw.includes('\n')) {
      for (let end = definitionEnd(raw, at, labels); end > at; end = definitionEnd(raw, at, labels)) at = end
    }
    if (mark === '- ' && /^\[[ xX]\][ \t\n]/.test(raw.slice(at, at + 4))) at += 3
    return { mark, cells: at >= raw.length ? [] : [partOf(joined, at, raw.length)] }
  })
  return { leaves: read, labels }
}

/** The end of the definition that begins at `at`, its label noted; `at` itself when none does. */
function definitionEnd(raw: string, at: number, labels: Set<string>): number {
  if (raw[at] !== '[' || raw[at + 1] === '^') return at
  const close = labelEnd(raw, at)
  if (close < 0 || raw[close + 1] !== ':') return at
  const label = normalLabel(raw.slice(at + 1, close))
  if (label === '') return at
  const target = afterBlanks(raw, close + 2)
  const end = destinationEnd(raw, target)
  if (end <= target) return at
  const line = lineEnd(raw, end)
  const title = afterBlanks(raw, end)
  const titled = title > end ? titleEnd(raw, title) : -1
  const after = titled > 0 ? lineEnd(raw, titled) : -1
  const stop = after >= 0 ? after : line
  if (stop < 0) return at
  labels.add(label)
  return stop
}

/** Where the label that opens at `at` closes; -1 when it does not. */
export function labelEnd(raw: string, at: number): number {
  for (let end = at + 1; end < raw.length && end - at <= LONGEST_LABEL; end++) {
    if (raw[end] === '\\') end++
    else if (raw[end] === ']') return end
    else if (raw[end] === '[') return -1
  }
  return -1
}

/** A label as labels are compared (CommonMark 0.31, 6.3). */
export function normalLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()
}

/** Passes over blanks and at most one line end. */
export function afterBlanks(raw: string, from: number): number {
  let at = from
  let line = false
  while (at < raw.length && /[ \t\n]/.test(raw[at]!)) {
    if (raw[at] === '\n') {
      if (line) break
      line = true
    }
    at++
  }
  return at
}

/** The offset after the line end, when only blanks stand before it; -1 otherwise. */
function lineEnd(raw: string, from: number): number {
  let at = from
  while (raw[at] === ' ' || raw[at] === '\t') at++
  if (at >= raw.length) return raw.length
  return raw[at] === '\n' ? at + 1 : -1
}

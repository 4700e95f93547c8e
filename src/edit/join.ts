import { applyEdits, byPlace } from './apply.ts'
import type { Edit } from './edit.ts'

/** One edit that does what edits to a text do: the stretch from the first to the last of them. */
export function joinEdits(text: string, edits: readonly Edit[]): Edit | undefined {
  const sorted = [...edits].sort(byPlace)
  if (sorted.length === 0) return undefined
  const start = sorted[0]!.span.start
  const end = Math.max(...sorted.map(({ span }) => span.end))
  return { span: { start, end }, text: applyEdits(text.slice(start, end), moveEdits(sorted, -start)) }
}

/** Edits for a text that begins so many units earlier or later. */
export function moveEdits(edits: readonly Edit[], by: number): Edit[] {
  return edits.map(({ span, text }) => ({ span: { start: span.start + by, end: span.end + by }, text }))
}

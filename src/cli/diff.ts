import { byPlace } from '../edit/apply.ts'
import type { Edit } from '../edit/edit.ts'
import { linesOf } from '../text/lines.ts'
import type { Span } from '../text/span.ts'

/** Edits as a unified diff of the lines they touch, without context. */
export function diffOf(file: string, text: string, edits: readonly Edit[]): string {
  const lines = linesOf(text)
  const hunks: string[] = []
  let next = 0
  const sorted = [...edits].sort(byPlace)
  for (let number = 0; number < lines.length && next < sorted.length; number++) {
    const first = lines[number]!
    if (sorted[next]!.span.start > first.end) continue
    let last = number
    const touched: Edit[] = []
    while (next < sorted.length && sorted[next]!.span.start <= lines[last]!.end) {
      while (sorted[next]!.span.end > lines[last]!.end && last + 1 < lines.length) last++
      touched.push(sorted[next]!)
      next++
    }
    hunks.push(hunkOf(text, number + 1, { start: first.start, end: lines[last]!.end }, touched))
    number = last
  }
  return hunks.length === 0 ? '' : `--- ${file}\n+++ ${file}\n${hunks.join('')}`
}

function hunkOf(text: string, line: number, span: Span, edits: readonly Edit[]): string {
  let written = ''
  let at = span.start
  for (const edit of edits) {
    written += text.slice(at, edit.span.start) + edit.text
    at = edit.span.end
  }
  written += text.slice(at, span.end)
  const before = text.slice(span.start, span.end).split('\n')
  const after = written.split('\n')
  const body = [...before.map((old) => `-${old}`), ...after.map((fresh) => `+${fresh}`)].join('\n')
  return `@@ -${line},${before.length} +${line},${after.length} @@\n${body}\n`
}

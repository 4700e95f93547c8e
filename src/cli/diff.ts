import { byPlace } from '../edit/apply.ts'
import type { Edit } from '../edit/edit.ts'
import type { Span } from '../text/span.ts'

/** Edits as a unified diff of the lines they touch, without context, which `patch` takes. */
export function diffOf(file: string, text: string, edits: readonly Edit[]): string {
  const lines = linesWithEnds(text)
  const hunks: string[] = []
  const sorted = [...edits].sort(byPlace)
  let next = 0
  let shift = 0
  for (let number = 0; number < lines.length && next < sorted.length; number++) {
    const isLast = number === lines.length - 1
    if (sorted[next]!.span.start >= lines[number]!.end && !isLast) continue
    let last = number
    const touched: Edit[] = []
    while (next < sorted.length && (sorted[next]!.span.start < lines[last]!.end || last === lines.length - 1)) {
      const edit = sorted[next++]!
      touched.push(edit)
      // what ends with its line's end may take the line end away
      while (edit.span.start < edit.span.end && edit.span.end >= lines[last]!.end && last + 1 < lines.length) last++
    }
    const span = { start: lines[number]!.start, end: lines[last]!.end }
    const before = text.slice(span.start, span.end)
    const after = written(text, span, touched)
    hunks.push(
      `@@ -${range(number, before)} +${range(number + shift, after)} @@\n${marked('-', before)}${marked('+', after)}`,
    )
    shift += count(after) - count(before)
    number = last
  }
  // a tab ends a name with spaces, as git has it
  const name = file.includes(' ') ? `${file}\t` : file
  return hunks.length === 0 ? '' : `--- ${name}\n+++ ${name}\n${hunks.join('')}`
}

/** The lines as `patch` counts them: a line feed ends a line and belongs to it. */
function linesWithEnds(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  while (start < text.length) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed + 1
    lines.push({ start, end })
    start = end
  }
  return lines.length === 0 ? [{ start: 0, end: 0 }] : lines
}

function written(text: string, span: Span, edits: readonly Edit[]): string {
  let after = ''
  let at = span.start
  for (const edit of edits) {
    after += text.slice(at, edit.span.start) + edit.text
    at = edit.span.end
  }
  return after + text.slice(at, span.end)
}

/** `line,count`, the line from 1; where there are no lines, that of the line before. */
function range(index: number, text: string): string {
  return `${index + (text === '' ? 0 : 1)},${count(text)}`
}

function count(text: string): number {
  return text.split('\n').length - (text === '' || text.endsWith('\n') ? 1 : 0)
}

function marked(sign: '-' | '+', text: string): string {
  return linesWithEnds(text)
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => sign + text.slice(start, end))
    .map((line) => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`))
    .join('')
}

import type { Span } from './span.ts'

/** The lines of a text without their line ends (LF, CR, CRLF, U+2028, U+2029). */
export function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const { index, 0: ending } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    lines.push({ start, end: index })
    start = index + ending.length
  }
  lines.push({ start, end: text.length })
  return lines
}

import type { Span } from './span.ts'

/** The lines of a text without their line ends (LF, CR, CRLF, U+2028, U+2029). */
export function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 0x0a && unit !== 0x0d && unit !== 0x2028 && unit !== 0x2029) continue
    lines.push({ start, end: at })
    if (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++
    start = at + 1
  }
  lines.push({ start, end: text.length })
  return lines
}

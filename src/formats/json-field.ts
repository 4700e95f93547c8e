import type { Span } from '../text/span.ts'

/**
 * Writes the value of one field of an object into the JSON text it stands in (RFC 8259), or adds the field at the end.
 * Every other character stays, so that numbers keep digits that no double holds.
 *
 * @param line a whole and valid JSON object
 * @param value the new value as JSON
 */
export function writeField(line: string, field: string, value: string): string {
  const span = fieldSpan(line, field)
  if (span !== undefined) return line.slice(0, span.start) + value + line.slice(span.end)
  const end = line.lastIndexOf('}')
  const empty = line.slice(line.indexOf('{') + 1, end).trim() === ''
  return `${line.slice(0, end)}${empty ? '' : ','}${JSON.stringify(field)}:${value}${line.slice(end)}`
}

/** Where the value of a field of the outer object stands; the last one where a field stands twice, as `JSON.parse` has it. */
function fieldSpan(line: string, field: string): Span | undefined {
  let found: Span | undefined
  let at = line.indexOf('{') + 1
  while (true) {
    const name = line.indexOf('"', at)
    if (name < 0) return found
    const nameEnd = stringEnd(line, name)
    const start = line.indexOf(':', nameEnd) + 1
    const end = valueEnd(line, start)
    if (JSON.parse(line.slice(name, nameEnd)) === field) found = trimmed(line, start, end)
    if (line[end] === '}') return found
    at = end + 1
  }
}

/** The offset of the comma or brace that ends the value. */
function valueEnd(line: string, start: number): number {
  let depth = 0
  for (let at = start; ; at++) {
    const char = line[at]
    if (char === '"') at = stringEnd(line, at) - 1
    else if (char === '{' || char === '[') depth++
    else if (depth === 0 && (char === ',' || char === '}')) return at
    else if (char === '}' || char === ']') depth--
  }
}

/** The offset after the closing quotation mark of the string that begins at `start`. */
function stringEnd(line: string, start: number): number {
  let end = line.indexOf('"', start + 1)
  while (isEscaped(line, end)) end = line.indexOf('"', end + 1)
  return end + 1
}

function isEscaped(line: string, at: number): boolean {
  let backslashes = 0
  while (line[at - 1 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 1
}

function trimmed(line: string, start: number, end: number): Span {
  const value = line.slice(start, end)
  return { start: start + value.length - value.trimStart().length, end: start + value.trimEnd().length }
}

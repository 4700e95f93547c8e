import { parseCsv } from './csv.ts'
import type { Parsed, ParseOptions } from './exchange.ts'
import { createIntake } from './intake.ts'
import { parsePairs } from './pairs.ts'
import { parseSheet } from './sheet.ts'
import { headingColumn, type SheetColumn } from './sheet-columns.ts'
import { likelyDelimiter, readTable } from './table.ts'

/**
 * Reads a table of whichever of our shapes its first row shows: our own columns, a sheet with headings (or a map), or two
 * columns without any.
 *
 * @throws PyogiError `format-invalid`, with every issue and its line and column
 *
 * @example
 * ```ts
 * import { parseTable } from 'pyogi/formats'
 * parseTable('국문,영문\n국회,National Assembly\n').entries[0]?.terms[0]?.lang // => 'ko'
 * ```
 */
export function parseTable(
  text: string,
  options: ParseOptions & { map?: ReadonlyMap<string, SheetColumn> } = {},
): Parsed {
  const head = firstRow(text)
  if (['id', 'lang', 'text'].every((name) => head.includes(name))) return parseCsv(text, options)
  const columns = head.filter((name) => options.map?.has(name.trim()) ?? headingColumn(name)?.field === 'term')
  const isPairs = options.map === undefined && columns.length === 0 && head.length <= 2
  return isPairs ? parsePairs(text, options) : parseSheet(text, options)
}

/** The first row, read on its own: its faults are told when the whole table is read. */
function firstRow(text: string): string[] {
  const end = text.search(/[\r\n]/)
  const line = text.slice(0, end === -1 ? 1 << 16 : end)
  return readTable(line, likelyDelimiter(text), createIntake()).rows[0] ?? []
}

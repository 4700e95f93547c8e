import { type CsvError, type Options, parse } from 'csv-parse/sync'
import { locator } from '../text/locate.ts'
import type { Intake, Place } from './intake.ts'

/** The rows of a CSV or TSV text (RFC 4180), and where each cell stands. */
export interface Table {
  rows: string[][]
  /** The place of a cell, counted from 0; of the row's start when it has no such cell. */
  place: (row: number, cell: number) => Place
}

/** What parts the cells of a table. */
export type Delimiter = ',' | '\t' | ';'

/** Longest row that is still taken for one, in bytes: a file without line ends is no table. */
const LONGEST_ROW = 1 << 20

/** Reads the rows of a table; faults go to the intake, rows before the first fault are kept. Empty lines are left out. */
export function readTable(source: string, delimiter: Delimiter, intake: Intake): Table {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source
  const ends = [0]
  const rows: string[][] = []
  const options: Options = {
    delimiter,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    on_record: (record: string[], context) => {
      rows.push(record)
      ends.push(context.bytes)
      return null
    },
  }
  let error: unknown
  try {
    parse(text, options)
  } catch (thrown) {
    if (!isCsvError(thrown)) throw thrown
    error = thrown
  }
  const starts = rowStarts(text, ends)
  const placeAt = locator(text)
  if (isCsvError(error)) {
    const { at, message } = faultOf(error, text, starts[rows.length]!)
    intake.fault(message, placeAt(at))
  }
  return { rows, place: (row, cell) => placeAt(cellStart(text, starts[row]!, cell, delimiter)) }
}

/**
 * The delimiter a table most likely has: of tab, comma and semicolon the first that cuts each of the first lines into as
 * many cells, at least two; else the first that occurs. Quoted cells count as one.
 */
export function likelyDelimiter(text: string): Delimiter {
  const lines = firstLines(text)
  const counted = (['\t', ',', ';'] as const).map((delimiter) => ({
    delimiter,
    counts: lines.map((line) => line.split(delimiter).length),
  }))
  const found =
    counted.find(({ counts }) => counts[0]! > 1 && counts.every((count) => count === counts[0])) ??
    counted.find(({ counts }) => counts[0]! > 1)
  return found?.delimiter ?? ','
}

/** Up to ten lines of at most 64 Ki units together, without their quoted parts. */
function firstLines(text: string): string[] {
  const [first = '', ...rest] = text
    .slice(0, 1 << 16)
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]+/)
  return [first, ...rest.slice(0, 9).filter((line, number) => line !== '' && number < rest.length - 1)]
}

/** Writes rows with CRLF line ends, cells quoted where they need it (RFC 4180). */
export function writeTable(rows: Iterable<readonly string[]>, delimiter: Delimiter): string {
  let text = ''
  for (const row of rows) text += `${row.map((cell) => quoted(cell)).join(delimiter)}\r\n`
  return text
}

function quoted(cell: string): string {
  // Whatever could be taken for the delimiter is quoted too, so that readers who guess guess right.
  const needs = /[",;\t\r\n\ufeff]/.test(cell) || cell.trim() !== cell
  return needs ? `"${cell.replaceAll('"', '""')}"` : cell
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && /CSV|QUOTE/.test(String(error.code))
}

function faultOf(error: CsvError, text: string, start: number): { at: number; message: string } {
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return { at: start, message: `expected rows of at most ${LONGEST_ROW} bytes, found a longer one` }
  }
  const fault = quoteFault(text, start)
  return error.code === 'CSV_QUOTE_NOT_CLOSED'
    ? { at: fault, message: 'expected a closing quote, found the end of the file; the quote opens here' }
    : { at: fault, message: 'expected quotes around the whole cell and doubled inside it, found a single quote' }
}

/** The first quote of the row at `start` that breaks the rules; for one that never closes, where it opens. */
function quoteFault(text: string, start: number): number {
  for (let index = start; index < text.length; index++) {
    if (text[index] !== '"') continue
    const opens = index === start || /[,;\t\r\n]/.test(text[index - 1]!)
    if (!opens) return index
    const close = closingQuote(text, index)
    if (close === -1) return index
    const after = text[close + 1]
    if (after !== undefined && !/[,;\t\r\n]/.test(after)) return close
    index = close
  }
  return start
}

/** Where the quoted cell that opens at `open` closes; -1 when it does not. */
function closingQuote(text: string, open: number): number {
  let close = text.indexOf('"', open + 1)
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  return close
}

/** Where rows begin, in UTF-16 units, by where the rows before them end in the bytes of UTF-8 (which csv-parse counts). */
function rowStarts(text: string, ends: readonly number[]): number[] {
  let bytes = 0
  let unit = 0
  return ends.map((end) => {
    while (bytes < end && unit < text.length) {
      const code = text.charCodeAt(unit++)
      // Each half of a surrogate pair counts for two of its four bytes.
      bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3
    }
    let start = unit
    while (text[start] === '\r' || text[start] === '\n') start++
    return start
  })
}

function cellStart(text: string, start: number, cell: number, delimiter: Delimiter): number {
  let left = cell
  for (let index = start; index < text.length && left > 0; index++) {
    const letter = text[index]
    if (letter === '"') {
      const close = closingQuote(text, index)
      if (close === -1) return start
      index = close
    } else if (letter === delimiter) {
      left--
      if (left === 0) return index + 1
    } else if (letter === '\n' || letter === '\r') return start
  }
  return start
}

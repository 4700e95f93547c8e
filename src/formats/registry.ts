import type { Entry } from '../model/entry.ts'
import { parseCsv, stringifyCsv } from './csv.ts'
import { parseDeepl, stringifyDeepl } from './deepl.ts'
import type { Parsed, ParseOptions, Reader, Stringified, StringifyOptions, Writer } from './exchange.ts'
import { parseGoogle, stringifyGoogle } from './google.ts'
import { jsonLinesReader, jsonLinesWriter, parseJsonLines, stringifyJsonLines } from './json-lines.ts'
import { parseOmegat, stringifyOmegat } from './omegat.ts'
import { stringifyHtml, stringifyMarkdown } from './page.ts'
import { parsePairs, stringifyPairs } from './pairs.ts'
import { stringifyPrh } from './prh.ts'
import { parseSheet, stringifySheet } from './sheet.ts'
import type { SheetColumn } from './sheet-columns.ts'
import { stringifySynonyms } from './synonyms.ts'
import { parseTable } from './table-kind.ts'
import { parseTbx, tbxReader } from './tbx-read.ts'
import { stringifyTbx, tbxWriter } from './tbx-write.ts'
import { stringifyTerminology } from './terminology.ts'
import { parseTmx, stringifyTmx } from './tmx.ts'
import { stringifyVale } from './vale.ts'
import { stringifyCspell, stringifyHarper } from './word-lists.ts'

/** A format by its name: what it can do, and which file names suggest it. */
export interface Format {
  readonly extensions: readonly string[]
  readonly parse?: (text: string, options?: ParseOptions & { map?: ReadonlyMap<string, SheetColumn> }) => Parsed
  /** For files that do not fit into memory. */
  readonly reader?: (options?: ParseOptions) => Reader<Entry>
  readonly stringify?: (entries: Iterable<Entry>, options?: StringifyOptions) => Stringified
  /** For files that do not fit into memory. */
  readonly writer?: (options?: StringifyOptions) => Writer
}

/**
 * Every format that can be asked for by name, in the order of help texts.
 *
 * @example
 * ```ts
 * import { FORMATS } from 'pyogi/formats'
 * FORMATS.get('deepl')?.stringify?.([]).text // => ''
 * ```
 */
export const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['csv', { extensions: ['.csv'], parse: parseTable, stringify: stringifyCsv }],
  [
    'tsv',
    {
      extensions: ['.tsv'],
      parse: parseTable,
      stringify: (entries, options) => stringifyCsv(entries, { ...options, delimiter: '\t' }),
    },
  ],
  ['full', { extensions: [], parse: parseCsv, stringify: stringifyCsv }],
  ['sheet', { extensions: [], parse: parseSheet, stringify: stringifySheet }],
  ['pairs', { extensions: [], parse: parsePairs, stringify: stringifyPairs }],
  ['omegat', { extensions: ['.utf8', '.tab', '.txt'], parse: parseOmegat, stringify: stringifyOmegat }],
  ['deepl', { extensions: [], parse: parseDeepl, stringify: stringifyDeepl }],
  ['google', { extensions: [], parse: parseGoogle, stringify: stringifyGoogle }],
  ['tbx', { extensions: ['.tbx'], parse: parseTbx, reader: tbxReader, stringify: stringifyTbx, writer: tbxWriter }],
  [
    'tbx-dct',
    {
      extensions: [],
      parse: parseTbx,
      reader: tbxReader,
      stringify: (entries, options) => stringifyTbx(entries, { ...options, style: 'dct' }),
      writer: (options) => tbxWriter({ ...options, style: 'dct' }),
    },
  ],
  ['tmx', { extensions: ['.tmx'], parse: parseTmx, stringify: stringifyTmx }],
  [
    'jsonl',
    {
      extensions: ['.jsonl', '.ndjson'],
      parse: parseJsonLines,
      reader: jsonLinesReader,
      stringify: stringifyJsonLines,
      writer: jsonLinesWriter,
    },
  ],
  ['markdown', { extensions: ['.md'], stringify: stringifyMarkdown }],
  ['html', { extensions: ['.html', '.htm'], stringify: stringifyHtml }],
  ['vale', { extensions: [], stringify: stringifyVale }],
  ['prh', { extensions: [], stringify: stringifyPrh }],
  ['cspell', { extensions: [], stringify: stringifyCspell }],
  ['harper', { extensions: [], stringify: stringifyHarper }],
  ['terminology', { extensions: [], stringify: stringifyTerminology }],
  ['synonyms', { extensions: [], stringify: stringifySynonyms }],
])

/**
 * The name of the format that a file name suggests, `.gz` at its end aside; `undefined` when it suggests none.
 *
 * @example
 * ```ts
 * import { formatOfFile } from 'pyogi/formats'
 * formatOfFile('terms.tbx.gz') // => 'tbx'
 * ```
 */
export function formatOfFile(file: string): string | undefined {
  const name = file.toLowerCase().replace(/\.gz$/, '')
  for (const [format, { extensions }] of FORMATS) if (extensions.some((one) => name.endsWith(one))) return format
  return undefined
}

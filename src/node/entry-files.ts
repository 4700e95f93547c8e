import type { DecodeOptions } from '../formats/decode.ts'
import type { Parsed, ParseOptions } from '../formats/exchange.ts'
import { FORMATS, type Format, formatOfFile } from '../formats/registry.ts'
import type { SheetColumn } from '../formats/sheet-columns.ts'
import { PyogiError } from '../model/error.ts'
import { parseEntries } from '../model/schema.ts'
import { readJson } from './json.ts'
import type { LocatedEntries } from './load-entries.ts'
import { readChunks } from './read-chunks.ts'
import { parseYaml, stringifyYaml } from './yaml.ts'

/** Every format of entry files by name: those of `pyogi/formats`, and our own dictionaries in YAML and JSON. */
export const FILE_FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ...FORMATS,
  [
    'yaml',
    {
      extensions: ['.yaml', '.yml'],
      parse: (text, options = {}) => ({ entries: parseYaml(text, options.file ?? '').entries, issues: [] }),
      stringify: (entries) => ({ text: stringifyYaml([...entries]), losses: [], issues: [] }),
    },
  ],
  [
    'json',
    {
      extensions: ['.json'],
      parse: (text, options = {}) => ({ entries: parseJson(text, options.file ?? '').entries, issues: [] }),
      stringify: (entries) => ({ text: `${JSON.stringify([...entries], null, 2)}\n`, losses: [], issues: [] }),
    },
  ],
])

/** How a file of entries is read. */
export interface EntryFileOptions extends ParseOptions, DecodeOptions {
  map?: ReadonlyMap<string, SheetColumn>
}

/**
 * The name of a file's format: the given one, else what the file's name suggests.
 *
 * @throws PyogiError `format-unknown`
 */
export function nameOfFormat(file: string, given?: string): string {
  const suggested = /\.ya?ml$/i.test(file) ? 'yaml' : /\.json$/i.test(file) ? 'json' : formatOfFile(file)
  const name = given ?? suggested
  if (name !== undefined && FILE_FORMATS.has(name)) return name
  const message = `expected one of ${[...FILE_FORMATS.keys()].join(', ')}, found ${name ?? 'no ending that names one'}`
  throw new PyogiError('format-unknown', [{ code: 'format-unknown', message, file }])
}

/**
 * Reads a whole file of entries; `-` is standard input, `.gz` is unpacked.
 *
 * @throws PyogiError with the place of every fault
 */
export async function readEntryFile(file: string, format: string, options: EntryFileOptions = {}): Promise<Parsed> {
  const { parse } = FILE_FORMATS.get(format) ?? {}
  if (parse === undefined) {
    const message = `${format} can be written, not read`
    throw new PyogiError('format-unknown', [{ code: 'format-unknown', message, file }])
  }
  const chunks: string[] = []
  for await (const chunk of readChunks(file, { file, ...options })) chunks.push(chunk)
  return parse(chunks.join(''), { file, ...options })
}

/**
 * Reads entries from JSON.
 *
 * @throws PyogiError `dictionary-invalid` with file, line and column of every fault
 */
export function parseJson(text: string, file: string): LocatedEntries {
  const { value, locate } = readJson(text, file, 'dictionary-invalid')
  return { entries: parseEntries(value, { file, locate }), locate }
}

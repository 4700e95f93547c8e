/** JSON Lines: one entry a line, as the model has it (`dictionaries/schema.json` describes a line). Nothing is lost. */
import type { Entry } from '../model/entry.ts'
import {
  type Parsed,
  type ParseOptions,
  type Reader,
  readAll,
  type Stringified,
  type StringifyOptions,
  type Writer,
  writeAll,
} from './exchange.ts'
import { createIntake, type Intake } from './intake.ts'
import { jsonFault } from './json-fault.ts'
import { createLineReader } from './line-reader.ts'

/** Longest line that is still taken for an entry, in UTF-16 units. */
const LONGEST_LINE = 1 << 20

/**
 * Reads entries, one a line; empty lines are passed by.
 *
 * @throws PyogiError `format-invalid`, with every issue and its line and column
 *
 * @example
 * ```ts
 * import { parseJsonLines } from 'pyogi/formats'
 * parseJsonLines('{"id":"org.kisa","kind":"organization","terms":[{"lang":"en","text":"KISA"}]}\n').entries.length // => 1
 * ```
 */
export function parseJsonLines(text: string, options: ParseOptions = {}): Parsed {
  return readAll(jsonLinesReader(options), text)
}

/**
 * Reads JSON Lines piece by piece, in bounded memory but for the ids, which it keeps to find repeated ones.
 *
 * @example
 * ```ts
 * import { jsonLinesReader } from 'pyogi/formats'
 * jsonLinesReader().push('{"id":"law.x","kind":"law","terms":[{"lang":"ko","text":"법"}]}\n{').length // => 1
 * ```
 */
export function jsonLinesReader(options: ParseOptions = {}): Reader<Entry> {
  const intake = createIntake(options.file)
  const lines = createLineReader(LONGEST_LINE, intake)
  const read = (all: { text: string; line: number }[]): Entry[] => all.flatMap((line) => entryOf(line, intake))
  return {
    issues: intake.issues,
    push: (chunk) => read(lines.push(chunk)),
    end() {
      const entries = read(lines.end())
      intake.end()
      return entries
    },
  }
}

/**
 * Writes one line an entry.
 *
 * @example
 * ```ts
 * import { stringifyJsonLines } from 'pyogi/formats'
 * const { text } = stringifyJsonLines([{ id: 'law.x', kind: 'law', terms: [{ lang: 'ko', text: '법' }] }])
 * text // => '{"id":"law.x","kind":"law","terms":[{"lang":"ko","text":"법"}]}\n'
 * ```
 */
export function stringifyJsonLines(entries: Iterable<Entry>, options: StringifyOptions = {}): Stringified {
  return writeAll(jsonLinesWriter(), entries, options)
}

/**
 * Writes JSON Lines piece by piece.
 *
 * @example
 * ```ts
 * import { jsonLinesWriter } from 'pyogi/formats'
 * jsonLinesWriter().entry({ id: 'law.x', kind: 'law', terms: [{ lang: 'ko', text: '법' }] }).losses // => []
 * ```
 */
export function jsonLinesWriter(): Writer {
  return { head: '', tail: '', entry: (entry) => ({ text: jsonLine(entry), losses: [] }) }
}

/** One entry as a line, its end included. */
export function jsonLine(entry: Entry): string {
  return `${JSON.stringify(entry)}\n`
}

function entryOf({ text, line }: { text: string; line: number }, intake: Intake): Entry[] {
  const plain = line === 1 ? text.replace(/^\ufeff/, '') : text
  if (plain.trim() === '') return []
  let value: unknown
  try {
    value = JSON.parse(plain)
  } catch {
    const column = (jsonFault(plain) ?? 0) + 1
    intake.fault('expected one JSON object on the line, found broken JSON or half of one', { line, column })
    return []
  }
  const entry = intake.take(value, (path) => ({ line, column: columnOfPath(plain, path) }))
  return entry === undefined ? [] : [entry]
}

/** Where the last key of a path stands on its line, each looked for after the one before; 1 when it is missing. */
function columnOfPath(text: string, path: readonly (string | number)[]): number {
  let at = -1
  for (const step of path) {
    if (/^\d+$/.test(String(step))) continue
    const found = text.indexOf(`${JSON.stringify(String(step))}:`, at + 1)
    if (found === -1) break
    at = found
  }
  return at + 1 || 1
}

/**
 * DeepL glossaries: CSV pairs for one direction, optionally with both language codes. DeepL refuses a glossary with a
 * repeated source, controls or line ends in a term, a term over 1,024 bytes of UTF-8, or more than 10 MiB.
 */
import type { Entry } from '../model/entry.ts'
import type { Issue } from '../model/error.ts'
import {
  type Loss,
  langsOf,
  type Parsed,
  type ParseOptions,
  type Stringified,
  type StringifyOptions,
  stringified,
} from './exchange.ts'
import { createIntake } from './intake.ts'
import { pairLosses, pairsOf } from './pairing.ts'
import { entriesOfPairs, pairRows } from './pairs.ts'
import { checkSize, fitsService, stopWordIssues } from './service-limits.ts'
import { likelyDelimiter, writeTable } from './table.ts'

/**
 * Reads a DeepL glossary (CSV or TSV); the language columns, where there are any, are passed by.
 *
 * @throws PyogiError `format-invalid`, with every issue and its line and column
 *
 * @example
 * ```ts
 * import { parseDeepl } from 'pyogi/formats'
 * parseDeepl('국회,National Assembly,ko,en\n').entries.length // => 1
 * ```
 */
export function parseDeepl(text: string, options: ParseOptions = {}): Parsed {
  const intake = createIntake(options.file)
  const rows = pairRows(text, likelyDelimiter(text), intake, (cell) => cell, 4)
  return entriesOfPairs(rows, options, intake)
}

/**
 * Writes what DeepL accepts: a source term that stands twice is written once, the rest of it is a loss.
 *
 * @throws PyogiError `format-loss` when `strict` and anything would be lost; `format-limit` over 10 MiB
 *
 * @example
 * ```ts
 * import { stringifyDeepl } from 'pyogi/formats'
 * const terms = [{ lang: 'ko', text: '국회' }, { lang: 'en', text: 'National Assembly' }]
 * stringifyDeepl([{ id: 'org.a', kind: 'organization', terms }], { langs: ['en', 'ko'] }).text // => 'National Assembly,국회\r\n'
 * ```
 */
export function stringifyDeepl(entries: Iterable<Entry>, options: StringifyOptions = {}): Stringified {
  const losses: Loss[] = []
  const issues: Issue[] = []
  const targets = new Map<string, string>()
  for (const entry of entries) {
    const pairs = pairsOf(entry, langsOf(options)).filter(({ source, target }) => {
      const earlier = targets.get(source.text)
      return fitsService(source.text) && fitsService(target.text) && (earlier ?? target.text) === target.text
    })
    for (const { source, target } of pairs) {
      targets.set(source.text, target.text)
      issues.push(...stopWordIssues(entry.id, source.text))
    }
    losses.push(...pairLosses(entry, pairs))
  }
  const text = writeTable(targets, ',')
  checkSize(text)
  return stringified(text, losses, options, issues)
}

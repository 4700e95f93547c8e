/**
 * Two columns, source and target, without a header: the least a glossary can be. Each source term stands with the
 * target term that translates it; kinds, ids, types, dates and everything else are lost.
 */
import type { Entry } from '../model/entry.ts'
import {
  type Loss,
  langsOf,
  type Parsed,
  type ParseOptions,
  type Stringified,
  type StringifyOptions,
  stringified,
} from './exchange.ts'
import { guardFormula, unguardFormula } from './formula.ts'
import { createIntake, type Intake, type Place } from './intake.ts'
import { idMaker } from './made-id.ts'
import { pairLosses, pairsOf } from './pairing.ts'
import { type Delimiter, likelyDelimiter, readTable, writeTable } from './table.ts'

/** How two columns are read. */
export interface PairsParseOptions extends ParseOptions {
  /** Found out from the first line by default. */
  delimiter?: Delimiter
}

/** How two columns are written. */
export interface PairsStringifyOptions extends StringifyOptions {
  /** `,` by default; a tab makes it TSV. */
  delimiter?: Delimiter
}

/** One row of a pair format: two texts, a remark, and where they stand. */
export interface PairRow {
  source: string
  target: string
  note?: string
  place: (cell: number) => Place
}

/**
 * Reads rows of a source and a target term; a row that repeats an earlier one is passed over.
 *
 * @throws PyogiError `format-invalid`, with every issue and its line and column
 *
 * @example
 * ```ts
 * import { parsePairs } from 'pyogi/formats'
 * parsePairs('한국인터넷진흥원,KISA\n').entries[0]?.id // => 'term.kisa'
 * ```
 */
export function parsePairs(text: string, options: PairsParseOptions = {}): Parsed {
  const intake = createIntake(options.file)
  const rows = pairRows(text, options.delimiter ?? likelyDelimiter(text), intake, unguardFormula)
  return entriesOfPairs(rows, options, intake)
}

/**
 * Writes a row for each source term, cells guarded against being run as formulas.
 *
 * @throws PyogiError `format-loss` when `strict` and anything would be lost
 *
 * @example
 * ```ts
 * import { stringifyPairs } from 'pyogi/formats'
 * const terms = [{ lang: 'ko', text: '국회' }, { lang: 'en', text: 'National Assembly' }]
 * stringifyPairs([{ id: 'org.assembly', kind: 'organization', terms }]).text // => '국회,National Assembly\r\n'
 * ```
 */
export function stringifyPairs(entries: Iterable<Entry>, options: PairsStringifyOptions = {}): Stringified {
  const losses: Loss[] = []
  const rows: string[][] = []
  for (const entry of entries) {
    const pairs = pairsOf(entry, langsOf(options))
    for (const { source, target } of pairs) rows.push([guardFormula(source.text), guardFormula(target.text)])
    losses.push(...pairLosses(entry, pairs))
  }
  return stringified(writeTable(rows, options.delimiter ?? ','), losses, options)
}

/** The rows of a table of pairs; further cells than two are faults unless `most` says otherwise. */
export function pairRows(
  text: string,
  delimiter: Delimiter,
  intake: Intake,
  clean: (cell: string) => string,
  most = 2,
): PairRow[] {
  const table = readTable(text, delimiter, intake)
  return table.rows.flatMap((cells, row) => {
    const [source = '', target = ''] = cells.map(clean)
    if (cells.length < 2 || cells.slice(most).some((cell) => cell !== '')) {
      intake.fault(
        `expected ${most === 2 ? 'two' : `two to ${most}`} cells, found ${cells.length}`,
        table.place(row, 0),
      )
      return []
    }
    return [{ source, target, place: (cell) => table.place(row, cell) }]
  })
}

/** An entry for each pair. */
export function entriesOfPairs(rows: readonly PairRow[], options: ParseOptions, intake: Intake): Parsed {
  const [from, to] = langsOf(options)
  const makeId = idMaker(options.kind ?? 'term')
  const seen = new Set<string>()
  const entries = rows.flatMap(({ source, target, note, place }) => {
    const key = JSON.stringify([source.trim(), target.trim()])
    if (seen.has(key)) {
      intake.passOver(`the pair ${key} stands twice`, place(0))
      return []
    }
    seen.add(key)
    const terms = [
      { lang: from, text: source.trim() },
      { lang: to, text: target.trim() },
    ]
    const latin = /[a-z]/i.test(target) ? target : source
    const id = makeId.fromName(latin)
    const value = { id, kind: options.kind ?? 'term', terms, ...(note === undefined ? {} : { note }) }
    const entry = intake.take(value, ([, term]) => place(term === '1' ? 1 : 0))
    return entry === undefined ? [] : [entry]
  })
  intake.end()
  return { entries, issues: [...intake.issues] }
}

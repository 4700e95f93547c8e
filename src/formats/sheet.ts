/**
 * Glossaries as people keep them in Excel: a row an entry, a heading in the first row, columns for languages, short
 * forms, notes. Headings are known by usual Korean and English words, or told by a map. One heading may stand several
 * times, for several terms of one kind. Dates, statuses and relations are lost.
 */
import { typeOf } from '../model/designation.ts'
import type { Entry, Term } from '../model/entry.ts'
import {
  type Loss,
  type Parsed,
  type ParseOptions,
  type Stringified,
  type StringifyOptions,
  stringified,
} from './exchange.ts'
import { guardFormula, unguardFormula } from './formula.ts'
import { createIntake, type Intake } from './intake.ts'
import { lossesOf } from './losses.ts'
import { idMaker } from './made-id.ts'
import { headingColumn, kindOf, type SheetColumn } from './sheet-columns.ts'
import { type Delimiter, likelyDelimiter, readTable, type Table, writeTable } from './table.ts'

/** How a sheet is read. */
export interface SheetParseOptions extends ParseOptions {
  /** What headings mean that do not say it themselves; see `parseColumnMap`. Unknown ones are then passed over. */
  map?: ReadonlyMap<string, SheetColumn>
  /** Found out from the first line by default. */
  delimiter?: Delimiter
}

/** How a sheet is written. */
export interface SheetStringifyOptions extends StringifyOptions {
  /** `,` by default. */
  delimiter?: Delimiter
}

/**
 * Reads a glossary sheet saved as CSV or as text with tabs.
 *
 * @throws PyogiError `format-invalid`, with every issue and its line and column
 *
 * @example
 * ```ts
 * import { parseSheet } from 'pyogi/formats'
 * const { entries } = parseSheet('국문,영문,영문 약칭\n국가정보원,National Intelligence Service,NIS\n')
 * entries[0]?.terms[2] // => { lang: 'en', text: 'NIS', type: 'abbreviation' }
 * ```
 */
export function parseSheet(text: string, options: SheetParseOptions = {}): Parsed {
  const intake = createIntake(options.file)
  const table = readTable(text, options.delimiter ?? likelyDelimiter(text), intake)
  const columns = columnsOf(table, options, intake)
  const makeId = idMaker(options.kind ?? 'term')
  const entries = table.rows.slice(1).flatMap((cells, number) => {
    const row = number + 1
    const value: Record<string, unknown> = { kind: options.kind ?? 'term' }
    const terms: Term[] = []
    const places = new Map<string, number>()
    cells.forEach((cell, at) => {
      const text = unguardFormula(cell).trim()
      const column = columns[at]
      if (text === '' || column === undefined) return
      if (column.field === 'term') {
        places.set(String(terms.length), at)
        terms.push({ lang: column.lang, text, ...(column.type === undefined ? {} : { type: column.type }) })
      } else if (column.field === 'kind') {
        const kind = kindOf(text)
        if (kind === undefined) intake.passOver(`the kind ${JSON.stringify(text)} is not known`, table.place(row, at))
        else value.kind = kind
      } else {
        places.set(column.field, at)
        const earlier = value[column.field]
        value[column.field] = earlier === undefined ? text : `${earlier}; ${text}`
      }
    })
    if (terms.length === 0 && Object.keys(value).length === 1) return []
    const { source, ...fields } = value
    const sourced = source === undefined ? terms : terms.map((term) => ({ ...term, source }))
    const name = terms.find(({ text }) => /[a-z]/i.test(text)) ?? terms[0]
    const id = value.id === undefined ? makeId.fromName(name?.text ?? '') : makeId.fromGiven(String(value.id))
    const entry = intake.take({ ...fields, id, terms: sourced }, ([first, term]) =>
      table.place(row, places.get(String(first === 'terms' ? term : first)) ?? 0),
    )
    return entry === undefined ? [] : [entry]
  })
  intake.end()
  return { entries, issues: [...intake.issues] }
}

function columnsOf(table: Table, options: SheetParseOptions, intake: Intake): (SheetColumn | undefined)[] {
  const columns = (table.rows[0] ?? []).map((heading, cell) => {
    const column = options.map?.get(heading.trim()) ?? headingColumn(heading)
    if (column === undefined)
      intake.passOver(`the column ${JSON.stringify(heading)} is not known`, table.place(0, cell))
    return column
  })
  if (!columns.some((column) => column?.field === 'term')) {
    intake.fault('expected a heading that names a language, such as 국문 or English; a map can tell', {
      line: 1,
      column: 1,
    })
  }
  return columns
}

/**
 * Writes a sheet with as many columns for each language and type as the entries need.
 *
 * @throws PyogiError `format-loss` when `strict` and anything would be lost
 *
 * @example
 * ```ts
 * import { stringifySheet } from 'pyogi/formats'
 * const terms = [{ lang: 'ko', text: '국회' }, { lang: 'en', text: 'National Assembly' }]
 * stringifySheet([{ id: 'org.assembly', kind: 'organization', terms }]).text.split('\r\n')[0] // => 'id,kind,ko,en,note'
 * ```
 */
export function stringifySheet(entries: Iterable<Entry>, options: SheetStringifyOptions = {}): Stringified {
  const all = [...entries]
  const widths = new Map<string, number>()
  const columnName = (term: Term): string => (typeOf(term) === 'full' ? term.lang : `${term.lang}:${term.type}`)
  const grouped = all.map(({ terms }) => {
    const byName = new Map<string, string[]>()
    for (const term of terms) {
      const name = columnName(term)
      byName.set(name, [...(byName.get(name) ?? []), term.text])
    }
    for (const [name, texts] of byName) widths.set(name, Math.max(widths.get(name) ?? 0, texts.length))
    return byName
  })
  const names = [...widths].flatMap(([name, width]) => Array.from({ length: width }, (_, at) => ({ name, at })))
  const rows = all.map((entry, number) => [
    entry.id,
    entry.kind,
    ...names.map(({ name, at }) => guardFormula(grouped[number]!.get(name)?.[at] ?? '')),
    guardFormula(entry.note ?? ''),
  ])
  const losses: Loss[] = all.flatMap((entry) =>
    lossesOf(entry, { entry: ['id', 'kind', 'note'], term: ['lang', 'text', 'type'] }),
  )
  const table = writeTable(
    [['id', 'kind', ...names.map(({ name }) => name), 'note'], ...rows],
    options.delimiter ?? ',',
  )
  return stringified(table, losses, options)
}

/**
 * Our own table: one row a term, every field of the model in a column of its own. An entry's own fields stand in its
 * first row; rows with the same id, or none, go on with it. Nothing is lost.
 */
import type { Entry, Term } from '../model/entry.ts'
import { type Cell, idsCell, jsonCell, plainCell, textsCell } from './cells.ts'
import { type Parsed, type ParseOptions, type Stringified, type StringifyOptions, stringified } from './exchange.ts'
import { guardFormula, unguardFormula } from './formula.ts'
import { createIntake, type Intake } from './intake.ts'
import { type Delimiter, likelyDelimiter, readTable, type Table, writeTable } from './table.ts'

interface Column {
  of: 'entry' | 'term'
  key: string
  cell: Cell
}

const entryColumn = (key: keyof Entry, cell = plainCell): Column => ({ of: 'entry', key, cell })
const termColumn = (key: keyof Term, cell = plainCell): Column => ({ of: 'term', key, cell })

/** The columns by their names in the first row, in the order they are written. */
const COLUMNS: ReadonlyMap<string, Column> = new Map([
  ['id', entryColumn('id')],
  ['kind', entryColumn('kind')],
  ['lang', termColumn('lang')],
  ['text', termColumn('text')],
  ['status', termColumn('status')],
  ['type', termColumn('type')],
  ['from', termColumn('from')],
  ['until', termColumn('until')],
  ['reading', termColumn('reading')],
  ['confidence', termColumn('confidence')],
  ['source', termColumn('source', textsCell)],
  ['guard', termColumn('guard')],
  ['note', termColumn('note')],
  ['own', entryColumn('own')],
  ['order', entryColumn('order')],
  ['gloss', entryColumn('gloss')],
  ['entryGuard', entryColumn('guard')],
  ['country', entryColumn('country')],
  ['partOf', entryColumn('partOf', idsCell)],
  ['offices', entryColumn('offices', jsonCell)],
  ['predecessors', entryColumn('predecessors', idsCell)],
  ['successors', entryColumn('successors', idsCell)],
  ['notSameAs', entryColumn('notSameAs', idsCell)],
  ['wikidata', entryColumn('wikidata')],
  ['entryNote', entryColumn('note')],
  ['examples', entryColumn('examples', jsonCell)],
])
const NAMES: readonly string[] = [...COLUMNS.keys()]

/** How our own tables are read. */
export interface CsvParseOptions extends ParseOptions {
  /** Found out from the first line by default. */
  delimiter?: Delimiter
}

/** How our own tables are written. */
export interface CsvStringifyOptions extends StringifyOptions {
  /** `,` by default; a tab makes it TSV. */
  delimiter?: Delimiter
}

/**
 * Reads a table with our own columns, in any order; `id`, `lang` and `text` must be there.
 *
 * @throws PyogiError `format-invalid`, with every issue and its line and column
 *
 * @example
 * ```ts
 * import { parseCsv } from 'pyogi/formats'
 * const { entries } = parseCsv('id,kind,lang,text\norg.kisa,organization,ko,한국인터넷진흥원\n,,en,KISA\n')
 * entries[0]?.terms.length // => 2
 * ```
 */
export function parseCsv(text: string, options: CsvParseOptions = {}): Parsed {
  const intake = createIntake(options.file)
  const table = readTable(text, options.delimiter ?? likelyDelimiter(text), intake)
  const header = table.rows[0] ?? []
  checkHeader(header, table, intake)
  const entries: Entry[] = []
  for (const rows of groups(table.rows, header)) {
    const entry = entryOf(rows, header, table, options, intake)
    if (entry !== undefined) entries.push(entry)
  }
  intake.end()
  return { entries, issues: [...intake.issues] }
}

/**
 * Writes every field of the entries, a row for each term.
 *
 * @example
 * ```ts
 * import { stringifyCsv } from 'pyogi/formats'
 * const { text } = stringifyCsv([{ id: 'org.kisa', kind: 'organization', terms: [{ lang: 'en', text: 'KISA' }] }])
 * text.split('\r\n')[1]?.startsWith('org.kisa,organization,en,KISA,') // => true
 * ```
 */
export function stringifyCsv(entries: Iterable<Entry>, options: CsvStringifyOptions = {}): Stringified {
  const rows: (readonly string[])[] = [NAMES]
  for (const entry of entries) {
    entry.terms.forEach((term, number) => {
      rows.push(NAMES.map((name) => cellOf(entry, term, number === 0, name)))
    })
  }
  return stringified(writeTable(rows, options.delimiter ?? ','), [], options)
}

function cellOf(entry: Entry, term: Term, isFirst: boolean, name: string): string {
  const { of, key, cell } = COLUMNS.get(name)!
  if (of === 'entry' && !isFirst && name !== 'id') return ''
  const value = (of === 'entry' ? entry : term)[key as never] as unknown
  return value === undefined ? '' : guardFormula(cell.write(value))
}

function checkHeader(header: readonly string[], table: Table, intake: Intake): void {
  header.forEach((name, cell) => {
    const place = table.place(0, cell)
    if (!COLUMNS.has(name)) {
      intake.fault(`expected a column of ${NAMES.join(', ')}, found ${JSON.stringify(name)}`, place)
    } else if (header.indexOf(name) !== cell) intake.fault(`column ${name} stands twice`, place)
  })
  for (const name of ['id', 'lang', 'text']) {
    if (!header.includes(name)) intake.fault(`expected a column ${name}, found none`, { line: 1, column: 1 })
  }
}

/** The row numbers of each entry. */
function groups(rows: readonly string[][], header: readonly string[]): number[][] {
  const idColumn = header.indexOf('id')
  const found: number[][] = []
  let current = ''
  for (let row = 1; row < rows.length; row++) {
    const id = rows[row]![idColumn] ?? ''
    if (found.length > 0 && (id === '' || id === current)) found[found.length - 1]!.push(row)
    else {
      current = id
      found.push([row])
    }
  }
  return found
}

function entryOf(
  rows: readonly number[],
  header: readonly string[],
  table: Table,
  options: ParseOptions,
  intake: Intake,
): Entry | undefined {
  const value: Record<string, unknown> = {}
  const terms: Record<string, unknown>[] = []
  let broken = false
  for (const row of rows) {
    const term: Record<string, unknown> = {}
    terms.push(term)
    table.rows[row]!.forEach((text, number) => {
      const column = COLUMNS.get(header[number] ?? '')
      if (text === '') return
      try {
        if (column === undefined) throw new SyntaxError(`expected ${header.length} cells, found one more`)
        const read = column.cell.read(unguardFormula(text))
        const target = column.of === 'entry' ? value : term
        const earlier = target[column.key]
        if (earlier !== undefined && JSON.stringify(earlier) !== JSON.stringify(read)) {
          throw new SyntaxError(`expected what the first row of the entry says, found ${JSON.stringify(text)}`)
        }
        target[column.key] = read
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
        intake.fault(error.message, table.place(row, number), header[number])
        broken = true
      }
    })
  }
  if (broken) return undefined
  return intake.take({ kind: options.kind ?? 'term', ...value, terms }, ([first, number, key]) => {
    const isTerm = first === 'terms' && number !== undefined
    const row = rows[isTerm ? Number(number) : 0]!
    const wanted = isTerm ? key : first
    const named = NAMES.find((name) => {
      const column = COLUMNS.get(name)!
      return column.of === (isTerm ? 'term' : 'entry') && column.key === wanted
    })
    return table.place(row, Math.max(0, header.indexOf(named ?? 'id')))
  })
}

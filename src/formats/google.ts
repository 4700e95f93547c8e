/**
 * Google Cloud Translation equivalent term sets: CSV, language codes in the first row, a row for each entry with one
 * term a language, and `description`. For one direction write `pairs`. A term has at most 1,024 bytes, a glossary 10 MiB.
 */
import { statusOf } from '../model/designation.ts'
import type { Entry, Term } from '../model/entry.ts'
import type { Issue } from '../model/error.ts'
import {
  type Loss,
  type Parsed,
  type ParseOptions,
  type Stringified,
  type StringifyOptions,
  stringified,
} from './exchange.ts'
import { createIntake } from './intake.ts'
import { lossesOf } from './losses.ts'
import { idMaker } from './made-id.ts'
import { checkSize, fitsService, stopWordIssues } from './service-limits.ts'
import { readTable, writeTable } from './table.ts'

/**
 * Reads equivalent term sets; the `pos` column is passed by, `description` becomes the note.
 *
 * @throws PyogiError `format-invalid`, with every issue and its line and column
 *
 * @example
 * ```ts
 * import { parseGoogle } from 'pyogi/formats'
 * parseGoogle('ko,en\n국회,National Assembly\n').entries[0]?.terms[1]?.text // => 'National Assembly'
 * ```
 */
export function parseGoogle(text: string, options: ParseOptions = {}): Parsed {
  const intake = createIntake(options.file)
  const { rows, place } = readTable(text, ',', intake)
  const header = rows[0] ?? []
  const makeId = idMaker(options.kind ?? 'term')
  if (header.length < 2) intake.fault('expected language codes in the first row', place(0, 0))
  const entries = rows.slice(1).flatMap((cells, number) => {
    const columns: number[] = []
    const terms = header.flatMap((lang, column) => {
      const text = (cells[column] ?? '').trim()
      if (text === '' || NOT_LANGS.has(lang)) return []
      columns.push(column)
      return [{ lang: lang.trim(), text }]
    })
    const latin = terms.find(({ text }) => /[a-z]/i.test(text)) ?? terms[0]
    const note = cells[header.indexOf('description')]?.trim() ?? ''
    const value = {
      id: makeId.fromName(latin?.text ?? ''),
      kind: options.kind ?? 'term',
      terms,
      ...(note === '' ? {} : { note }),
    }
    const entry = intake.take(value, ([, term]) => place(number + 1, columns[Number(term)] ?? 0))
    return entry === undefined ? [] : [entry]
  })
  intake.end()
  return { entries, issues: [...intake.issues] }
}

const NOT_LANGS: ReadonlySet<string> = new Set(['pos', 'description'])

/**
 * Writes one row an entry: of each language the preferred term, else the first that is neither damage nor past.
 *
 * @throws PyogiError `format-loss` when `strict` and anything would be lost; `format-limit` over 10 MiB
 *
 * @example
 * ```ts
 * import { stringifyGoogle } from 'pyogi/formats'
 * const terms = [{ lang: 'ko', text: '국회' }, { lang: 'en', text: 'National Assembly' }]
 * stringifyGoogle([{ id: 'org.assembly', kind: 'organization', terms }]).text.split('\r\n')[0] // => 'ko,en,description'
 * ```
 */
export function stringifyGoogle(entries: Iterable<Entry>, options: StringifyOptions = {}): Stringified {
  const all = [...entries]
  const langs = options.langs ?? [...new Set(all.flatMap(({ terms }) => terms.map(({ lang }) => lang)))]
  const losses: Loss[] = []
  const issues: Issue[] = []
  const rows = all.flatMap((entry) => {
    const chosen = langs.map((lang) => setTerm(entry, lang))
    const note = entry.note !== undefined && fitsService(entry.note) ? entry.note : undefined
    const written = chosen.filter((term) => term !== undefined)
    const isSet = written.length > 1
    losses.push(
      ...lossesOf(entry, {
        entry: isSet && note !== undefined ? ['note'] : [],
        term: ['lang', 'text'],
        terms: (term) => isSet && written.includes(term),
      }),
    )
    if (!isSet) return []
    issues.push(...written.flatMap((term) => stopWordIssues(entry.id, term.text)))
    return [[...chosen.map((term) => term?.text ?? ''), note ?? '']]
  })
  const text = writeTable([[...langs, 'description'], ...rows], ',')
  checkSize(text)
  return stringified(text, losses, options, issues)
}

function setTerm(entry: Entry, lang: string): Term | undefined {
  const terms = entry.terms.filter((term) => term.lang === lang && fitsService(term.text))
  return (
    terms.find((term) => statusOf(entry, term) === 'preferred') ??
    terms.find((term) => statusOf(entry, term) === 'admitted')
  )
}

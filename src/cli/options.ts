import { parseArgs } from 'node:util'
import { PyogiError } from '../model/error.ts'

/** How the filter `--ndjson` runs. */
export interface FilterSettings {
  readonly field: string
  readonly header: boolean
  /** Worker threads; 0 answers in the main thread. */
  readonly workers: number
  /** Bytes of the longest line that is read. */
  readonly longest: number
}

/** What a person asked for on the command line. */
export interface Settings {
  readonly files: readonly string[]
  readonly date?: string
  readonly lang?: 'ko' | 'en'
  readonly profile?: string
  readonly dictionary?: string
  readonly inPlace: boolean
  readonly diff: boolean
  readonly format: 'text' | 'json' | 'html'
  /** A translation memory, or a table of two columns, to compare instead of two files. */
  readonly tmx?: string
  readonly tsv?: string
  readonly unify: boolean
  /** The code of a rule to explain instead of reading files. */
  readonly explain?: string
  /** Read lines of JSON and answer each. */
  readonly filter?: FilterSettings
}

const LONGEST_LINE = 1 << 28

/**
 * Reads the options that the text commands share.
 *
 * @throws PyogiError `bad-option`
 */
export function readSettings(args: readonly string[]): Settings {
  const { values, positionals } = parse(args)
  const { date, lang, profile, dictionary, explain, format = 'text' } = values
  if (date !== undefined && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date))
    throw refuse(`--date ${date}: expected YYYY, YYYY-MM or YYYY-MM-DD`)
  if (lang !== undefined && lang !== 'ko' && lang !== 'en') throw refuse(`--lang ${lang}: expected en or ko`)
  if (format !== 'text' && format !== 'json' && format !== 'html')
    throw refuse(`--format ${format}: expected text, json or html`)
  if (values['in-place'] && positionals.length === 0) throw refuse('--in-place needs files')
  const filter = filterOf(values)
  return {
    files: positionals,
    inPlace: values['in-place'] ?? false,
    diff: values.diff ?? false,
    format,
    unify: values.unify ?? false,
    ...(date === undefined ? {} : { date }),
    ...(lang === undefined ? {} : { lang }),
    ...(profile === undefined ? {} : { profile }),
    ...(dictionary === undefined ? {} : { dictionary }),
    ...(explain === undefined ? {} : { explain }),
    ...(values.tmx === undefined ? {} : { tmx: values.tmx }),
    ...(values.tsv === undefined ? {} : { tsv: values.tsv }),
    ...(filter === undefined ? {} : { filter }),
  }
}

const FILTER_OPTIONS = {
  field: { type: 'string' },
  header: { type: 'boolean' },
  workers: { type: 'string' },
  'longest-line': { type: 'string' },
} as const

function filterOf(values: ReturnType<typeof parse>['values']): FilterSettings | undefined {
  if (values.ndjson !== true) {
    const alone = Object.keys(FILTER_OPTIONS).find((name) => name in values)
    if (alone !== undefined) throw refuse(`--${alone} needs --ndjson`)
    return undefined
  }
  const other = (['in-place', 'diff', 'format'] as const).find((name) => values[name] !== undefined)
  if (other !== undefined) throw refuse(`--${other} and --ndjson exclude each other`)
  return {
    field: values.field ?? 'text',
    header: values.header ?? false,
    workers: wholeNumber('workers', values.workers ?? '0'),
    longest: wholeNumber('longest-line', values['longest-line'] ?? String(LONGEST_LINE)),
  }
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw refuse(`--${name} ${text}: expected a whole number`)
  return Number(text)
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        date: { type: 'string' },
        lang: { type: 'string' },
        profile: { type: 'string' },
        dictionary: { type: 'string' },
        'in-place': { type: 'boolean' },
        diff: { type: 'boolean' },
        format: { type: 'string' },
        locale: { type: 'string' },
        explain: { type: 'string' },
        tmx: { type: 'string' },
        tsv: { type: 'string' },
        unify: { type: 'boolean' },
        ndjson: { type: 'boolean' },
        ...FILTER_OPTIONS,
      },
    })
  } catch (error) {
    throw refuse((error as Error).message)
  }
}

function refuse(message: string): PyogiError {
  return new PyogiError('bad-option', [{ code: 'bad-option', message }])
}

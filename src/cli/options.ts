import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { MARKUPS, type Markup } from '../check/markup.ts'
import type { Severity } from '../edit/diagnostic.ts'
import { type Encoding, encodingOf } from '../formats/decode.ts'
import { PyogiError } from '../model/error.ts'
import { DATE } from '../model/period.ts'
import { loadConfig } from '../node/config.ts'
import type { Trust } from '../render/gloss-text.ts'
import type { PolicyChoice } from '../render/profiles.ts'
import { type CommandName, type Format, strangeOption } from './command-options.ts'

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
  readonly profile?: PolicyChoice
  readonly trust?: Trust
  readonly rules?: Readonly<Record<string, Severity | 'off'>>
  readonly dictionary?: string
  readonly inPlace: boolean
  readonly diff: boolean
  readonly format: Format
  /** How the bytes of files and of standard input are read; UTF-8 when not given. What is written is UTF-8. */
  readonly encoding?: Encoding
  /** How the text is marked up; by a file's name when not given. */
  readonly markup?: Markup
  /** How many warnings a run may have and still be clean. */
  readonly maxWarnings?: number
  /** File of findings that are known and not reported. */
  readonly baseline?: string
  readonly writeBaseline: boolean
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
 * Reads the options of a command; one that it would not heed is refused.
 *
 * @throws PyogiError `bad-option` or `encoding-unknown`
 */
export function readSettings(command: CommandName, args: readonly string[]): Settings {
  const { values, positionals } = parse(args)
  const strange = strangeOption(command, values)
  if (strange !== undefined) throw refuse(strange)
  const { date, lang, profile, dictionary, explain, format = 'text' } = values
  if (date !== undefined && !DATE.test(date)) throw refuse(`--date ${date}: expected YYYY, YYYY-MM or YYYY-MM-DD`)
  if (lang !== undefined && lang !== 'ko' && lang !== 'en') throw refuse(`--lang ${lang}: expected en or ko`)
  const { markup, baseline } = values
  if (markup !== undefined && !MARKUPS.includes(markup as Markup))
    throw refuse(`--markup ${markup}: expected ${MARKUPS.join(', ')}`)
  const most = values['max-warnings']
  if (most !== undefined && !/^\d{1,9}$/.test(most)) throw refuse(`--max-warnings ${most}: expected a number`)
  if (values['in-place'] && positionals.length === 0) throw refuse('--in-place needs files')
  const encoding = values.encoding === undefined ? undefined : encodingOf(values.encoding)
  if (values['in-place'] && (encoding ?? 'utf-8') !== 'utf-8')
    throw refuse(`--in-place keeps a file's encoding and writes UTF-8 only, not ${encoding}`)
  const filter = filterOf(values)
  return {
    files: positionals,
    inPlace: values['in-place'] ?? false,
    diff: values.diff ?? false,
    format: format as Format,
    writeBaseline: values['write-baseline'] ?? false,
    unify: values.unify ?? false,
    ...(date === undefined ? {} : { date }),
    ...(lang === undefined ? {} : { lang }),
    ...(profile === undefined ? {} : { profile }),
    ...(dictionary === undefined ? {} : { dictionary }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(markup === undefined ? {} : { markup: markup as Markup }),
    ...(most === undefined ? {} : { maxWarnings: Number(most) }),
    ...(baseline === undefined ? {} : { baseline }),
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
  const other = (['in-place', 'diff', 'format', 'encoding'] as const).find((name) => values[name] !== undefined)
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

/**
 * The settings with what the configuration of the working folder adds; its files are for `check` alone, which changes
 * nothing.
 *
 * @throws PyogiError `config-invalid`
 */
export async function withConfig(settings: Settings, command?: 'check'): Promise<Settings> {
  const { files = [], ...config } = await loadConfig(process.cwd())
  const standing = command === 'check' && settings.files.length === 0 && settings.filter === undefined
  const near = files.map((file) => relative(process.cwd(), file))
  return { ...config, ...settings, files: standing ? near : settings.files }
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
        encoding: { type: 'string' },
        markup: { type: 'string' },
        'max-warnings': { type: 'string' },
        baseline: { type: 'string' },
        'write-baseline': { type: 'boolean' },
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

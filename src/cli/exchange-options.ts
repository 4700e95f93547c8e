import { type ParseArgsConfig, parseArgs } from 'node:util'
import { encodingOf } from '../formats/decode.ts'
import { parseColumnMap } from '../formats/sheet-columns.ts'
import { KINDS, type Kind } from '../model/entry.ts'
import { PyogiError } from '../model/error.ts'
import { DATE } from '../model/period.ts'
import type { EntryFileOptions } from '../node/entry-files.ts'

/** The options that say how files of entries are read; shared by `convert`, `diff` and `merge`. */
export const READ_OPTIONS: Readonly<
  Record<'from' | 'encoding' | 'map' | 'langs' | 'kind' | 'locale', { type: 'string' }>
> = {
  from: { type: 'string' },
  encoding: { type: 'string' },
  map: { type: 'string' },
  langs: { type: 'string' },
  kind: { type: 'string' },
  locale: { type: 'string' },
}

interface ReadValues {
  encoding?: string
  map?: string
  langs?: string
  kind?: string
}

/**
 * Takes a command line apart.
 *
 * @throws PyogiError `bad-option`
 */
export function parseCommand<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw badOption((error as Error).message)
  }
}

/**
 * How files are to be read.
 *
 * @throws PyogiError `bad-option`, `encoding-unknown` or `option-invalid`
 */
export function readOptions({ encoding, map, langs, kind }: ReadValues): EntryFileOptions {
  return {
    ...(encoding === undefined ? {} : { encoding: encodingOf(encoding) }),
    ...(map === undefined ? {} : { map: parseColumnMap(map) }),
    ...(langs === undefined ? {} : { langs: twoLangs(langs) }),
    ...(kind === undefined ? {} : { kind: kindOf(kind) }),
  }
}

/** The error for a command line that cannot be carried out. */
export function badOption(message: string): PyogiError {
  return new PyogiError('bad-option', [{ code: 'bad-option', message }])
}

/** Two language tags, `ko,en`. */
function twoLangs(text: string): readonly [string, string] {
  const [first, second, ...rest] = text.split(',')
  if (!first || !second || rest.length > 0) throw badOption(`--langs ${text}: expected two languages, such as ko,en`)
  return [first, second]
}

/** A kind of entry by its name. */
export function kindOf(text: string): Kind {
  const kind = KINDS.find((one) => one === text)
  if (kind === undefined) throw badOption(`--kind ${text}: expected ${KINDS.join(', ')}`)
  return kind
}

/**
 * The day of `--date` as an option, nothing without one.
 *
 * @throws PyogiError `bad-option`
 */
export function dayOf(date: string | undefined): { date?: string } {
  if (date === undefined) return {}
  if (!DATE.test(date)) {
    throw badOption(`--date ${date}: expected YYYY, YYYY-MM or YYYY-MM-DD`)
  }
  return { date }
}

import { readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as v from 'valibot'
import { CODES } from '../check/codes.ts'
import type { Severity } from '../edit/diagnostic.ts'
import { PyogiError } from '../model/error.ts'
import { DATE } from '../model/period.ts'
import type { Locate } from '../model/schema.ts'
import type { Trust } from '../render/gloss-text.ts'
import { policyFaults } from '../render/policy-faults.ts'
import { type PolicyChoice, PROFILES } from '../render/profiles.ts'
import { readJson } from './json.ts'
import { readYaml } from './yaml.ts'

const NAME = v.picklist(Object.keys(PROFILES))
const CODE = v.picklist(CODES, ({ received }) => `expected the code of a rule, found ${received}`)
const POLICY = v.pipe(
  v.looseObject({ basis: v.optional(NAME) }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    for (const { path = '', message } of policyFaults(dataset.value, ''))
      addIssue({ message: `${path.replace(/^\./, '')}: ${message}` })
  }),
)
const CONFIG = v.strictObject({
  files: v.optional(v.array(v.string())),
  date: v.optional(v.pipe(v.string(), v.regex(DATE, 'expected YYYY, YYYY-MM or YYYY-MM-DD'))),
  lang: v.optional(v.picklist(['ko', 'en'])),
  profile: v.optional(v.lazy((given) => (typeof given === 'object' ? POLICY : NAME))),
  dictionary: v.optional(v.string()),
  trust: v.optional(v.picklist(['verified', 'any'])),
  rules: v.optional(v.record(CODE, v.picklist(['error', 'warning', 'information', 'off']))),
  maxWarnings: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  baseline: v.optional(v.string()),
})

/** A house's settings; paths are absolute, or relative to the working folder. */
export interface Config {
  /** Patterns of the files that `check` reads when it is given none. */
  readonly files?: readonly string[]
  readonly date?: string
  readonly lang?: 'ko' | 'en'
  readonly profile?: PolicyChoice
  readonly dictionary?: string
  readonly trust?: Trust
  readonly rules?: Readonly<Record<string, Severity | 'off'>>
  readonly maxWarnings?: number
  readonly baseline?: string
}

/** Names under which a configuration is looked for, in this order, after the key `pyogi` of package.json. */
export const CONFIG_FILES: readonly string[] = [
  'pyogi.config.js',
  'pyogi.config.mjs',
  'pyogi.config.json',
  'pyogi.config.yaml',
]

/**
 * The configuration of a folder or of the nearest folder above that has one; an empty one when there is none.
 *
 * @throws PyogiError `config-invalid`
 */
export async function loadConfig(folder: string): Promise<Config> {
  for (let here = resolve(folder); ; here = dirname(here)) {
    for (const name of ['package.json', ...CONFIG_FILES]) {
      const file = join(here, name)
      const text = await readFile(file, 'utf8').catch(() => undefined)
      if (text === undefined) continue
      const program = /\.m?js$/.test(file)
      const config = program
        ? checked({ value: await defaultOf(file), locate: NOWHERE }, file)
        : parseConfig(text, file)
      if (config !== undefined) return config
    }
    if (dirname(here) === here) return {}
  }
}

/** What a file says, and where it says it: nowhere for a program. */
interface Given {
  readonly value: unknown
  readonly locate: Locate
}

const NOWHERE: Locate = () => undefined

/**
 * A configuration in JSON or YAML, or the key `pyogi` of a package.json, if it has one.
 *
 * @throws PyogiError `config-invalid` with file, line and column of every fault
 */
export function parseConfig(text: string, file: string): Config | undefined {
  if (basename(file) !== 'package.json') {
    const read = file.endsWith('.json') ? readJson : readYaml
    return checked(read(text, file, 'config-invalid'), file)
  }
  const { value, locate } = readJson(text, file, 'config-invalid')
  const { pyogi } = (value ?? {}) as { pyogi?: unknown }
  return pyogi === undefined ? undefined : checked({ value: pyogi, locate: (path) => locate(['pyogi', ...path]) }, file)
}

async function defaultOf(file: string): Promise<unknown> {
  try {
    return ((await import(pathToFileURL(file).href)) as { default: unknown }).default
  } catch (error) {
    throw new PyogiError('config-invalid', [{ code: 'config-invalid', message: (error as Error).message, file }])
  }
}

function checked({ value, locate }: Given, file: string): Config {
  const result = v.safeParse(CONFIG, value)
  if (!result.success) {
    throw new PyogiError(
      'config-invalid',
      result.issues.map(({ path = [], message }) => {
        const keys = path.map(({ key }) => key as string | number)
        return { code: 'config-invalid', message, file, ...locate(keys), path: keys.join('.') }
      }),
    )
  }
  const { dictionary, baseline, files, ...rest } = result.output
  const folder = dirname(resolve(file))
  return {
    ...(rest as Config),
    ...(dictionary === undefined ? {} : { dictionary: resolve(folder, dictionary) }),
    ...(baseline === undefined ? {} : { baseline: resolve(folder, baseline) }),
    ...(files === undefined ? {} : { files: files.map((file) => resolve(folder, file)) }),
  }
}

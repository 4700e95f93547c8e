import { basename, dirname, resolve } from 'node:path'
import * as v from 'valibot'
import { CODES } from '../check/codes.ts'
import { PyogiError } from '../model/error.ts'
import { DATE } from '../model/period.ts'
import type { Locate } from '../model/schema.ts'
import { policyFaults } from '../render/policy-faults.ts'
import { PROFILES } from '../render/profiles.ts'
import type { Config } from './config.ts'
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

/** What a file says, and where it says it. */
interface Given {
  readonly value: unknown
  readonly locate: Locate
}

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

/**
 * A configuration that a program is or gives, which has no places.
 *
 * @throws PyogiError `config-invalid`
 */
export function configOf(value: unknown, file: string): Config {
  return checked({ value, locate: () => undefined }, file)
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

import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as v from 'valibot'
import { parse } from 'yaml'
import type { Severity } from '../edit/diagnostic.ts'
import { PyogiError } from '../model/error.ts'
import type { Trust } from '../render/gloss-text.ts'
import type { PolicyChoice } from '../render/profiles.ts'

const CONFIG = v.strictObject({
  files: v.optional(v.array(v.string())),
  date: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  lang: v.optional(v.picklist(['ko', 'en'])),
  profile: v.optional(v.union([v.string(), v.looseObject({ basis: v.optional(v.string()) })])),
  dictionary: v.optional(v.string()),
  trust: v.optional(v.picklist(['verified', 'any'])),
  rules: v.optional(v.record(v.string(), v.picklist(['error', 'warning', 'information', 'off']))),
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
      const given = await contentOf(file, text)
      if (given !== undefined) return checked(given, file, here)
    }
    if (dirname(here) === here) return {}
  }
}

async function contentOf(file: string, text: string): Promise<unknown> {
  try {
    if (file.endsWith('package.json')) return (JSON.parse(text) as { pyogi?: unknown }).pyogi
    if (/\.m?js$/.test(file)) return ((await import(pathToFileURL(file).href)) as { default: unknown }).default
    return file.endsWith('.json') ? JSON.parse(text) : (parse(text, { maxAliasCount: 100 }) ?? {})
  } catch (error) {
    throw refuse(file, [(error as Error).message])
  }
}

function checked(given: unknown, file: string, folder: string): Config {
  const result = v.safeParse(CONFIG, given)
  if (!result.success) {
    throw refuse(
      file,
      result.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`),
    )
  }
  const { dictionary, baseline, files, ...rest } = result.output
  return {
    ...(rest as Config),
    ...(dictionary === undefined ? {} : { dictionary: resolve(folder, dictionary) }),
    ...(baseline === undefined ? {} : { baseline: resolve(folder, baseline) }),
    ...(files === undefined ? {} : { files: files.map((file) => resolve(folder, file)) }),
  }
}

function refuse(file: string, messages: readonly string[]): PyogiError {
  return new PyogiError(
    'config-invalid',
    messages.map((message) => ({ code: 'config-invalid', message, file })),
  )
}

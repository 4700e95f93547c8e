import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Severity } from '../edit/diagnostic.ts'
import { PyogiError } from '../model/error.ts'
import type { Trust } from '../render/gloss-text.ts'
import type { PolicyChoice } from '../render/profiles.ts'

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
      if (text === undefined || (name === 'package.json' && hasNoSettings(text))) continue
      const { configOf, parseConfig } = await import('./parse-config.ts')
      const config = /\.m?js$/.test(file) ? configOf(await defaultOf(file), file) : parseConfig(text, file)
      if (config !== undefined) return config
    }
    if (dirname(here) === here) return {}
  }
}

/** Most package.json have no key of ours, which is told without the parser that names places. */
function hasNoSettings(text: string): boolean {
  try {
    return (JSON.parse(text) as { pyogi?: unknown } | null)?.pyogi === undefined
  } catch {
    return false
  }
}

async function defaultOf(file: string): Promise<unknown> {
  try {
    return ((await import(pathToFileURL(file).href)) as { default: unknown }).default
  } catch (error) {
    throw new PyogiError('config-invalid', [{ code: 'config-invalid', message: (error as Error).message, file }])
  }
}

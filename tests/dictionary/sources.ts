import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Entry } from '../../src/index.ts'
import { parseYaml } from '../../src/node/yaml.ts'

const FOLDER = new URL('../../dictionaries/', import.meta.url).pathname
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'))
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8')

/** Codes of all sources. */
export const sources: ReadonlySet<string> = new Set(
  files.filter((file) => file.startsWith('sources')).flatMap((file) => Object.keys(parse(read(file)) as object)),
)

/** The entries of the shipped dictionary as their sources have them, with their examples. */
export const domains: readonly { readonly file: string; readonly entries: readonly Entry[] }[] = files
  .filter((file) => !file.startsWith('sources'))
  .map((file) => ({ file, entries: parseYaml(read(file), file).entries }))

import { readFile } from 'node:fs/promises'
import type { Entry } from '../model/entry.ts'
import { PyogiError } from '../model/error.ts'
import { type Locate, type Patch, parsePatches } from '../model/schema.ts'
import { nameOfFormat, parseJson, readEntryFile } from './entry-files.ts'
import { parseYaml, readYaml } from './yaml.ts'

/** Entries of a file, and where in it each part of them stands. */
export interface LocatedEntries {
  readonly entries: Entry[]
  readonly locate: Locate
}

/**
 * Reads a house's dictionary from a file: YAML, or JSON by its ending.
 *
 * @throws PyogiError `file-unreadable` or `dictionary-invalid`, with file, line and column
 */
export async function loadEntries(file: string): Promise<Entry[]> {
  return (await locateEntries(file)).entries
}

/**
 * Reads entries and keeps where they stand.
 *
 * @throws PyogiError `file-unreadable` or `dictionary-invalid`
 */
export async function locateEntries(file: string): Promise<LocatedEntries> {
  const text = await readWhole(file)
  return file.endsWith('.json') ? parseJson(text, file) : parseYaml(text, file)
}

/**
 * Reads a house's changes: YAML or JSON with whole or partial entries, any other format of entries by the file's ending.
 *
 * @throws PyogiError `file-unreadable`, `dictionary-invalid` or `format-invalid`
 */
export async function loadPatches(file: string): Promise<Patch[]> {
  const format = nameOfFormat(file)
  if (format !== 'yaml' && format !== 'json') return (await readEntryFile(file, format)).entries
  const { value, locate } = readYaml(await readWhole(file), file)
  return parsePatches(value, { file, locate })
}

async function readWhole(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new PyogiError('file-unreadable', [{ code: 'file-unreadable', message: (error as Error).message, file }])
  }
}

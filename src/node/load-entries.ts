import { readFile } from 'node:fs/promises'
import type { Entry } from '../model/entry.ts'
import { PyogiError } from '../model/error.ts'
import { parseEntries } from '../model/schema.ts'
import { parseYaml } from './yaml.ts'

/**
 * Reads a house's dictionary from a file: YAML, or JSON by its ending.
 *
 * @throws PyogiError `file-unreadable` or `dictionary-invalid`
 */
export async function loadEntries(file: string): Promise<Entry[]> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw new PyogiError('file-unreadable', [{ code: 'file-unreadable', message: (error as Error).message, file }])
  }
  if (!file.endsWith('.json')) return parseYaml(text, file)
  try {
    return parseEntries(JSON.parse(text), { file })
  } catch (error) {
    if (error instanceof PyogiError) throw error
    throw new PyogiError('dictionary-invalid', [{ code: 'json', message: (error as Error).message, file }])
  }
}

import type { Parsed } from '../formats/exchange.ts'
import { type EntryFileOptions, nameOfFormat, readEntryFile } from '../node/entry-files.ts'

/** The name under which the shipped dictionary stands among files. */
export const SHIPPED = 'korea'

/**
 * Reads the entries of a file, or of the shipped dictionary.
 *
 * @throws PyogiError with the place of every fault
 */
export async function readSource(file: string, from: string | undefined, options: EntryFileOptions): Promise<Parsed> {
  if (file !== SHIPPED || from !== undefined) return readEntryFile(file, nameOfFormat(file, from), options)
  const { default: korea } = await import('../dictionaries/korea.ts')
  return { entries: [...korea.entries], issues: [] }
}

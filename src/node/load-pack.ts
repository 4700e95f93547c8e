import { readFile } from 'node:fs/promises'
import type { Dictionary } from '../dictionary/dictionary.ts'
import { openPack, provePack } from '../dictionary/pack.ts'
import { PyogiError } from '../model/error.ts'

/**
 * Opens the dictionary in a file that `pyogi build` wrote; all of it is checked first, so that no later use can fail.
 *
 * @throws PyogiError `file-unreadable`, or as `openPack`, with the file
 */
export async function loadPack(file: string): Promise<Dictionary> {
  const bytes = await readFile(file).catch((error: Error): never => {
    throw new PyogiError('file-unreadable', [{ code: 'file-unreadable', message: error.message, file }])
  })
  try {
    provePack(bytes)
    return openPack(bytes)
  } catch (error) {
    if (!(error instanceof PyogiError)) throw error
    throw new PyogiError(
      error.code,
      error.issues.map((issue) => ({ ...issue, file })),
    )
  }
}

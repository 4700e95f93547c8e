import { readFile } from 'node:fs/promises'
import { PyogiError } from '../model/error.ts'

/** Name under which standard input appears in messages. */
export const STDIN = '<stdin>'

/**
 * Reads a text file, or standard input for {@link STDIN}; a byte order mark stays.
 *
 * @throws PyogiError `file-unreadable` or `not-utf8`
 */
export async function readText(file: string): Promise<string> {
  let bytes: Uint8Array
  try {
    bytes = file === STDIN ? await readStdin() : await readFile(file)
  } catch (error) {
    throw new PyogiError('file-unreadable', [{ code: 'file-unreadable', message: (error as Error).message, file }])
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new PyogiError('not-utf8', [{ code: 'not-utf8', message: 'not UTF-8 text', file }])
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

import { readFile } from 'node:fs/promises'
import { decode, type Encoding } from '../formats/decode.ts'
import { PyogiError } from '../model/error.ts'

/** Name under which standard input appears in messages. */
export const STDIN = '<stdin>'

/**
 * Reads a text file, or standard input for {@link STDIN}; a byte order mark of UTF-8 stays. No encoding is guessed.
 *
 * @throws PyogiError `file-unreadable`, `not-utf8` or `encoding-wrong`
 */
export async function readText(file: string, encoding: Encoding = 'utf-8'): Promise<string> {
  let bytes: Uint8Array
  try {
    bytes = file === STDIN ? await readStdin() : await readFile(file)
  } catch (error) {
    throw new PyogiError('file-unreadable', [{ code: 'file-unreadable', message: (error as Error).message, file }])
  }
  if (encoding !== 'utf-8') return decode(bytes, { encoding, file })
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new PyogiError('not-utf8', [
      { code: 'not-utf8', message: 'not UTF-8 text; --encoding says which it is', file },
    ])
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

import { randomBytes } from 'node:crypto'
import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { PyogiError } from '../model/error.ts'

/** Pieces of a text, from wherever they come. */
export type Chunks = Iterable<string> | AsyncIterable<string>

/**
 * Writes a file whole or not at all: a temporary file beside it, then a rename. Links and modes are kept. When the chunks
 * end in an error, that error goes on and the file is as it was.
 *
 * @throws PyogiError `file-unwritable`
 */
export async function writeWhole(file: string, chunks: Chunks | Uint8Array): Promise<void> {
  const target = await realpath(file).catch(() => file)
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}`)
  const handle = await open(temporary, 'wx').catch((error: Error) => refuse(file, error))
  try {
    const write = (batch: string | Uint8Array): Promise<void> =>
      handle.writeFile(batch).catch((error: Error) => refuse(file, error))
    await (chunks instanceof Uint8Array ? write(chunks) : withBatches(chunks, write))
    await handle.close()
    const known = await stat(target).catch(() => undefined)
    if (known !== undefined) await chmod(temporary, known.mode)
    await rename(temporary, target).catch((error: Error) => refuse(file, error))
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(temporary, { force: true })
    throw error
  }
}

/** Writes pieces to standard output, waiting where its reader is slow. */
export async function writeStdout(chunks: Chunks): Promise<void> {
  await withBatches(chunks, (batch) => new Promise((resolve) => process.stdout.write(batch, () => resolve())))
}

const BATCH = 1 << 16

async function withBatches(chunks: Chunks, write: (batch: string) => Promise<void>): Promise<void> {
  let batch = ''
  for await (const chunk of chunks) {
    batch += chunk
    if (batch.length < BATCH) continue
    await write(batch)
    batch = ''
  }
  if (batch !== '') await write(batch)
}

function refuse(file: string, error: Error): never {
  throw new PyogiError('file-unwritable', [{ code: 'file-unwritable', message: error.message, file }])
}

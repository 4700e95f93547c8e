import { constants, rmSync, type Stats } from 'node:fs'
import { access, type FileHandle, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { PyogiError } from '../model/error.ts'

/** Pieces of a text, from wherever they come. */
export type Chunks = Iterable<string> | AsyncIterable<string>

/**
 * Writes a file whole or not at all: a temporary file beside it, then a rename. Links stay and their targets are
 * rewritten; modes and owners are kept; what is no regular file (a pipe, a device) is written straight. When the chunks
 * end in an error, that error goes on and the file is as it was; when the process is ended by a signal, too.
 *
 * @throws PyogiError `file-unwritable`, also for a file that nobody may write
 */
export async function writeWhole(file: string, chunks: Chunks | Uint8Array): Promise<void> {
  const target = await targetOf(file)
  const known = await stat(target).catch(() => undefined)
  if (known !== undefined) await proveWritable(file, target, known)
  if (known !== undefined && !known.isFile()) return writeStraight(file, target, chunks)
  // loaded here, because most runs write no file
  const { randomBytes } = await import('node:crypto')
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}`)
  // nobody reads along before the mode of a file that stood already is kept
  const handle = await open(temporary, 'wx', known === undefined ? 0o666 : 0o600).catch((error: Error) =>
    refuse(file, error),
  )
  const stop = endOnSignal(temporary)
  try {
    await writeInto(file, handle, chunks)
    if (known !== undefined) {
      await handle.chown(known.uid, known.gid).catch(() => undefined)
      await handle.chmod(known.mode).catch((error: Error) => refuse(file, error))
    }
    await handle.sync().catch((error: Error) => refuse(file, error))
    await handle.close()
    await rename(temporary, target).catch((error: Error) => refuse(file, error))
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(temporary, { force: true })
    throw error
  } finally {
    stop()
  }
}

/** The file that a name leads to, through links, also where the last one leads to nothing yet. */
async function targetOf(file: string): Promise<string> {
  const whole = await realpath(file).catch(() => undefined)
  if (whole !== undefined) return whole
  const next = await readlink(file).catch(() => undefined)
  return next === undefined ? file : resolve(dirname(file), next)
}

async function proveWritable(file: string, target: string, known: Stats): Promise<void> {
  // a superuser may write everything, but a file without any write bit was meant to stay
  if (known.isFile() && (known.mode & 0o222) === 0) refuse(file, new Error('the file is read-only'))
  await access(target, constants.W_OK).catch((error: Error) => refuse(file, error))
}

async function writeStraight(file: string, target: string, chunks: Chunks | Uint8Array): Promise<void> {
  const handle = await open(target, 'w').catch((error: Error) => refuse(file, error))
  try {
    await writeInto(file, handle, chunks)
  } finally {
    await handle.close().catch(() => undefined)
  }
}

function writeInto(file: string, handle: FileHandle, chunks: Chunks | Uint8Array): Promise<void> {
  const write = (batch: string | Uint8Array): Promise<void> =>
    handle.writeFile(batch).catch((error: Error) => refuse(file, error))
  return chunks instanceof Uint8Array ? write(chunks) : withBatches(chunks, write)
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

/** Takes the temporary file away when the process is asked to end; gives what calls that off. */
function endOnSignal(temporary: string): () => void {
  const end = (signal: NodeJS.Signals): void => {
    rmSync(temporary, { force: true })
    process.exit(SIGNALS[signal as keyof typeof SIGNALS])
  }
  for (const signal of Object.keys(SIGNALS)) process.once(signal, end)
  return () => {
    for (const signal of Object.keys(SIGNALS)) process.removeListener(signal, end)
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

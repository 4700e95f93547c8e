import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { createDecoder, type DecodeOptions } from '../formats/decode.ts'
import type { Reader } from '../formats/exchange.ts'
import { PyogiError } from '../model/error.ts'

/** The name that stands for standard input. */
export const STDIN = '-'

/**
 * The text of a file piece by piece; `-` is standard input, and a name that ends in `.gz` is unpacked on the way.
 *
 * @throws PyogiError `file-unreadable` (half an archive included) or `encoding-wrong`
 */
export async function* readChunks(file: string, options: DecodeOptions = {}): AsyncGenerator<string> {
  const decode = createDecoder({ file, ...options })
  for await (const bytes of readBytes(file)) yield decode(bytes, false)
  yield decode(new Uint8Array(0), true)
}

/**
 * The bytes of a file piece by piece, unpacked where its name ends in `.gz`, from `start` on where it does not.
 *
 * @throws PyogiError `file-unreadable`
 */
export async function* readBytes(file: string, start = 0): AsyncGenerator<Buffer> {
  try {
    const source: Readable = file === STDIN ? process.stdin : createReadStream(file, { start, highWaterMark: 1 << 18 })
    if (!file.endsWith('.gz')) yield* source as AsyncIterable<Buffer>
    else {
      const unpacked = createGunzip({ chunkSize: 1 << 18 })
      source.on('error', (error) => unpacked.destroy(error))
      yield* source.pipe(unpacked) as AsyncIterable<Buffer>
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    const found = code === 'Z_BUF_ERROR' ? 'the archive ends in the middle' : message
    throw new PyogiError('file-unreadable', [{ code: 'file-unreadable', message: found, file }])
  }
}

/** What a reader makes of chunks, as it comes; throws what the reader throws. */
export async function* readThrough<T>(chunks: AsyncIterable<string>, reader: Reader<T>): AsyncGenerator<T> {
  for await (const chunk of chunks) yield* reader.push(chunk)
  yield* reader.end()
}

const NEWLINE = 10

/** How lines are gathered. */
export interface BatchOptions {
  /** A batch is given out when it has this many bytes; with 0 whatever whole lines have come. */
  readonly size: number
  /** Bytes of the longest line that is kept whole; of a longer one one byte more is kept, and the rest skipped. */
  readonly longest: number
}

/**
 * Cuts a stream of bytes into batches of whole lines, each line with its `\n`, the last one too. Never holds more than a
 * batch, a chunk and one line.
 */
export async function* lineBatches(chunks: AsyncIterable<Uint8Array>, options: BatchOptions): AsyncGenerator<Buffer> {
  let lines: Uint8Array[] = []
  let size = 0
  let room = options.longest + 1
  const hold = (piece: Uint8Array): void => {
    if (piece.length === 0) return
    lines.push(piece)
    size += piece.length
  }
  /** Of the line that is still open, what it has room for. */
  const holdOpen = (piece: Uint8Array): void => {
    hold(piece.subarray(0, room))
    room = Math.max(0, room - piece.length)
  }
  for await (const chunk of chunks) {
    const first = chunk.indexOf(NEWLINE)
    if (first < 0) {
      holdOpen(chunk)
      continue
    }
    const last = chunk.lastIndexOf(NEWLINE)
    holdOpen(chunk.subarray(0, first))
    hold(chunk.subarray(first, last + 1))
    room = options.longest + 1
    if (size >= options.size) {
      yield Buffer.concat(lines)
      lines = []
      size = 0
    }
    holdOpen(chunk.subarray(last + 1))
  }
  if (room <= options.longest) hold(Uint8Array.of(NEWLINE))
  if (size > 0) yield Buffer.concat(lines)
}

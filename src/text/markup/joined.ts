import type { Span } from '../span.ts'

/** The text of a block whose lines may stand apart in the source (behind `> ` or in a list), joined by line feeds. */
export interface Joined {
  readonly raw: string
  /** The offset in the source of an offset in `raw`. */
  sourceAt(offset: number): number
}

/** Joins lines of a source. */
export function joinLines(source: string, lines: readonly Span[]): Joined {
  const starts: number[] = []
  let raw = ''
  for (const line of lines) {
    if (starts.length > 0) raw += '\n'
    starts.push(raw.length)
    raw += source.slice(line.start, line.end)
  }
  return {
    raw,
    sourceAt(offset) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (starts[middle]! <= offset) low = middle
        else high = middle - 1
      }
      return (lines[low]?.start ?? 0) + offset - (starts[low] ?? 0)
    },
  }
}

/** A part of a joined text. */
export function partOf(joined: Joined, start: number, end: number): Joined {
  return { raw: joined.raw.slice(start, end), sourceAt: (offset) => joined.sourceAt(start + offset) }
}

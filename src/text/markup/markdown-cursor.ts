import type { Span } from '../span.ts'

/** Walks over the markers and blanks at the start of a line; a tab reaches to the next multiple of four columns. */
export interface Cursor {
  /** The offset of the first unit that is not blank; the end of the line when all is. */
  readonly at: number
  /** Columns of blanks before {@link at}. */
  readonly indent: number
  /** What stands from {@link at} to the end of the line. */
  readonly rest: string
  /** Passes over columns of blanks. */
  pass(columns: number): void
  /** Passes over `units` units of a marker. */
  take(units: number): void
}

/** A cursor at the start of a line. */
export function cursorAt(source: string, line: Span): Cursor {
  let offset = line.start
  let column = 0
  const look = (): void => {
    let at = offset
    let reached = column
    while (at < line.end && (source[at] === ' ' || source[at] === '\t')) {
      reached = source[at] === '\t' ? reached + 4 - (reached % 4) : reached + 1
      at++
    }
    cursor.at = at
    cursor.indent = reached - column
    cursor.rest = source.slice(at, line.end)
  }
  // fields, as a getter takes longer to make than the line to read
  const cursor: { -readonly [K in keyof Cursor]: Cursor[K] } = {
    at: offset,
    indent: 0,
    rest: '',
    pass(columns) {
      const target = column + Math.min(columns, cursor.indent)
      while (column < target && offset < cursor.at) {
        const next = source[offset] === '\t' ? column + 4 - (column % 4) : column + 1
        if (next > target) break
        column = next
        offset++
      }
      column = Math.max(column, target)
      look()
    },
    take(units) {
      column += cursor.indent + units
      offset = cursor.at + units
      look()
    },
  }
  look()
  return cursor
}

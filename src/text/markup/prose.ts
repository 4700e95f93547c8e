import { mergeSpans, type Span } from '../span.ts'

/** A stretch of a {@link Prose} and where it comes from. */
export interface Piece extends Span {
  /** Where it stands in the source; as long as the piece when `copied`. */
  readonly source: Span
  /** `copied` unit by unit, `coded` (an entity or escape; whole or not at all), `made` by pyogi to show structure. */
  readonly kind: 'copied' | 'coded' | 'made'
  /** False for what is read and never written: the text of links, and what is `made`. */
  readonly writable: boolean
  /** Where the markup ends that closes right after the piece; an insertion after the piece belongs there. */
  readonly after?: number
}

/**
 * The text a reader of a marked-up document sees, one block a line, with the way back to the source. Headings, list
 * items, table rows and captions are marked as plain text marks them (`# `, `- `, `| … |`, `▲ `); code and pictures
 * stand as U+FFFC.
 */
export interface Prose {
  readonly text: string
  /** Sorted, disjoint, and together the whole text. */
  readonly pieces: readonly Piece[]
  /** The writable stretches, for the option `within` of the verbs. */
  readonly within: readonly Span[]
}

/** Puts a {@link Prose} together from left to right. */
export interface ProseBuilder {
  /** Text that stands in the source as it is, from `source` on. */
  copy(text: string, source: number, writable?: boolean): void
  /** Text for which the source has a code: `&` for `&amp;`. */
  code(text: string, source: Span, writable?: boolean): void
  /** Structure that the source shows by markup. */
  make(text: string): void
  /** Something inside a line that is no text: code, a picture. */
  skip(): void
  /** Begins a new block, with what marks its kind; an outer block's mark serves a block without one. */
  block(mark?: string): void
  /** Ends a block. */
  end(): void
  /** A comment that speaks to pyogi, on a line of its own. */
  directive(comment: string, source: number): void
  /** Markup that closes an inline element ends here. */
  close(source: number): void
  /** True at the start of a block, where blanks mean nothing. */
  atStart(): boolean
  build(): Prose
}

/** What stands in the text for code and pictures: OBJECT REPLACEMENT CHARACTER. */
const OBJECT = '\ufffc'
/** What marks a row of a table. */
const ROW = '| '

type Draft = { -readonly [K in keyof Piece]: Piece[K] }

/** An empty prose to add to. */
export function proseBuilder(): ProseBuilder {
  const parts: string[] = []
  const pieces: Draft[] = []
  let length = 0
  let last = 0
  let ended = true
  let mark: string | undefined = ''
  let before = ''
  let fresh = true
  const begin = (): void => {
    const opening = mark === undefined ? '' : `${ended || length === 0 ? '' : lineBreak(before, mark)}${mark}`
    before = mark ?? ''
    mark = undefined
    ended = false
    if (opening !== '') put(opening, { start: last, end: last }, 'made', false)
    fresh = true
  }
  const add = (text: string, source: Span, kind: Piece['kind'], writable: boolean): void => {
    if (text === '') return
    if (mark !== undefined) begin()
    put(text, source, kind, writable)
    if (kind !== 'made') fresh = false
  }
  const put = (text: string, source: Span, kind: Piece['kind'], writable: boolean): void => {
    const end = length + text.length
    const before = pieces[pieces.length - 1]
    parts.push(text)
    if (kind === 'copied' && continues(before, source, writable)) {
      before!.end = end
      before!.source = { start: before!.source.start, end: source.end }
    } else pieces.push({ start: length, end, source, kind, writable })
    length = end
    last = source.end
  }
  return {
    copy: (text, source, writable = true) =>
      add(text, { start: source, end: source + text.length }, 'copied', writable),
    code: (text, source, writable = true) => add(text, source, 'coded', writable),
    make: (text) => add(text, { start: last, end: last }, 'made', false),
    skip: () => {
      add(OBJECT, { start: last, end: last }, 'made', false)
      fresh = false
    },
    block: (opening = '') => {
      mark = opening || mark || ''
    },
    end: () => {
      mark = ''
    },
    directive: (comment, source) => {
      mark = ''
      add(comment, { start: source, end: source + comment.length }, 'copied', false)
      put('\n', { start: last, end: last }, 'made', false)
      mark = ''
      ended = true
    },
    close: (source) => {
      const before = pieces[pieces.length - 1]
      if (before !== undefined && before.kind !== 'made') before.after = source
    },
    atStart: () => mark !== undefined || fresh,
    build: () => ({ text: parts.join(''), pieces, within: mergeSpans(pieces.filter((piece) => piece.writable)) }),
  }
}

/** Rows that follow each other are one table, as they are in plain text; other blocks are set off by a blank line. */
function lineBreak(before: string, mark: string): string {
  return before === ROW && mark === ROW ? '\n' : '\n\n'
}

function continues(before: Draft | undefined, source: Span, writable: boolean): boolean {
  return (
    before?.kind === 'copied' &&
    before.after === undefined &&
    before.writable === writable &&
    before.source.end === source.start
  )
}

/** The pieces that share a code unit with a span of the text, by binary search. */
export function piecesIn(prose: Prose, span: Span): Piece[] {
  const found: Piece[] = []
  for (let at = firstAfter(prose.pieces, span.start); at < prose.pieces.length; at++) {
    const piece = prose.pieces[at]!
    if (piece.start >= span.end) break
    found.push(piece)
  }
  return found
}

/** The piece that ends at an offset of the text, and the one that begins there. */
export function piecesAround(prose: Prose, offset: number): { before?: Piece; after?: Piece } {
  const at = firstAfter(prose.pieces, offset)
  const here = prose.pieces[at]
  const before = prose.pieces[at - 1]
  if (here !== undefined && here.start < offset) return { before: here, after: here }
  return {
    ...(before?.end === offset ? { before } : {}),
    ...(here === undefined ? {} : { after: here }),
  }
}

/** Number of the first piece that ends after an offset. */
function firstAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Where a span of the text stands in the source, markup between its pieces included. */
export function sourceSpan(prose: Prose, span: Span): Span {
  const pieces = piecesIn(prose, span)
  const first = pieces.find((piece) => piece.kind !== 'made') ?? pieces[0]
  const last = pieces.findLast((piece) => piece.kind !== 'made') ?? pieces[pieces.length - 1]
  if (first === undefined || last === undefined) {
    const { before, after } = piecesAround(prose, span.start)
    const place = before === undefined ? (after?.source.start ?? 0) : sourceEnd(before, span.start)
    return { start: place, end: place }
  }
  return { start: sourceStart(first, span.start), end: sourceEnd(last, span.end) }
}

/** Where an offset within a piece (or its start) stands in the source. */
export function sourceStart(piece: Piece, offset: number): number {
  return piece.kind === 'copied' ? piece.source.start + Math.max(0, offset - piece.start) : piece.source.start
}

/** Where an offset within a piece (or its end) stands in the source. */
export function sourceEnd(piece: Piece, offset: number): number {
  return piece.kind === 'copied' ? piece.source.end - Math.max(0, piece.end - offset) : piece.source.end
}

import { byPlace } from './apply.ts'
import type { Edit } from './edit.ts'

/** A stretch of an edited text: either original code units or text an edit wrote. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string }

/**
 * One list of edits that does what `first` and then `second` do: `first` are edits to `text`, `second` to its result.
 * The composed edits are sorted, disjoint and minimal: what stays as it was lies in no span.
 */
export function composeEdits(text: string, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const original: Piece[] = [{ start: 0, end: text.length }]
  return editsOf(text, rewrite(rewrite(original, first), second))
}

function rewrite(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const written: Piece[] = []
  let number = 0
  let used = 0
  let offset = 0
  const take = (until: number, keep: boolean): void => {
    while (offset < until) {
      const piece = pieces[number]!
      const size = Math.min(lengthOf(piece) - used, until - offset)
      if (keep && size > 0) written.push(cut(piece, used, used + size))
      used += size
      offset += size
      if (used === lengthOf(piece)) {
        number++
        used = 0
      }
    }
  }
  for (const edit of [...edits].sort(byPlace)) {
    take(edit.span.start, true)
    if (edit.text !== '') written.push({ text: edit.text })
    take(edit.span.end, false)
  }
  take(
    pieces.reduce((sum, piece) => sum + lengthOf(piece), 0),
    true,
  )
  return written
}

function editsOf(text: string, pieces: readonly Piece[]): Edit[] {
  const edits: Edit[] = []
  let at = 0
  let inserted = ''
  const flush = (until: number): void => {
    const edit = trimmed(text, at, until, inserted)
    if (edit !== undefined) edits.push(edit)
    inserted = ''
  }
  for (const piece of pieces) {
    if ('text' in piece) inserted += piece.text
    else {
      if (piece.start > at || inserted !== '') flush(piece.start)
      at = piece.end
    }
  }
  flush(text.length)
  return edits
}

function trimmed(text: string, from: number, to: number, inserted: string): Edit | undefined {
  let start = from
  let end = to
  let written = inserted
  while (start < end && written !== '' && text[start] === written[0] && !isHigh(text, start)) {
    start++
    written = written.slice(1)
  }
  while (start < end && written !== '' && text[end - 1] === written[written.length - 1] && !isLow(text, end - 1)) {
    end--
    written = written.slice(0, -1)
  }
  return start === end && written === '' ? undefined : { span: { start, end }, text: written }
}

/** A pair of surrogates is one character; an edit never parts it. */
function isHigh(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800
}

function isLow(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00
}

function lengthOf(piece: Piece): number {
  return 'text' in piece ? piece.text.length : piece.end - piece.start
}

function cut(piece: Piece, from: number, to: number): Piece {
  return 'text' in piece ? { text: piece.text.slice(from, to) } : { start: piece.start + from, end: piece.start + to }
}

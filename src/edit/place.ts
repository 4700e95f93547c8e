import { type Piece, type Prose, piecesAround, piecesIn, sourceEnd, sourceStart } from '../text/markup/prose.ts'
import type { Edit } from './edit.ts'

/** Writes prose the way the source codes it: `&` as `&amp;`. */
export type Encode = (text: string) => string

/**
 * The edits of the source that do what an edit of its prose does: where it stands, or word by word where markup
 * stands between its words. Undefined when that cannot be done without touching markup or what is not to be written.
 */
export function placeEdit(prose: Prose, edit: Edit, encode: Encode): Edit[] | undefined {
  const least = withoutSameEnds(prose.text, edit)
  if (least === undefined) return []
  const pieces = piecesIn(prose, edit.span)
  const simple = pieces.length === 1 && pieces[0]!.kind === 'copied'
  const placed = placeWhole(prose, simple ? edit : least, encode)
  if (placed !== undefined) return [placed]
  const words = wordEdits(prose.text, edit)
  if (words === undefined) return undefined
  const all: Edit[] = []
  for (const word of words) {
    const part = withoutSameEnds(prose.text, word)
    if (part === undefined) continue
    const one = placeWhole(prose, part, encode)
    if (one === undefined) return undefined
    all.push(one)
  }
  return all
}

function placeWhole(prose: Prose, { span, text }: Edit, encode: Encode): Edit | undefined {
  if (span.start === span.end) return placeInsertion(prose, span.start, encode(text))
  const pieces = piecesIn(prose, span)
  if (!pieces.every((piece) => piece.writable) || !pieces.every((piece, number) => touches(pieces[number - 1], piece)))
    return undefined
  const start = sourceStart(pieces[0]!, span.start)
  const end = sourceEnd(pieces[pieces.length - 1]!, span.end)
  return { span: { start, end }, text: encode(text) }
}

/** An insertion follows the text before it, and the markup that closes there. */
function placeInsertion(prose: Prose, at: number, text: string): Edit | undefined {
  const { before, after } = piecesAround(prose, at)
  let place: number | undefined
  if (before?.writable) {
    place = before.end === at && before.after !== undefined ? before.after : sourceEnd(before, at)
  } else if (after?.writable) place = sourceStart(after, at)
  return place === undefined ? undefined : { span: { start: place, end: place }, text }
}

function touches(before: Piece | undefined, piece: Piece): boolean {
  return before === undefined || before.source.end === piece.source.start
}

/** Leaves out what stays as it is at either end; nothing when all does. A coded unit is whole, so this is by unit. */
export function withoutSameEnds(text: string, { span, text: written }: Edit): Edit | undefined {
  let { start, end } = span
  let from = 0
  let to = written.length
  while (start < end && text[start] === written[from]) {
    start++
    from++
  }
  while (start < end && from < to && text[end - 1] === written[to - 1]) {
    end--
    to--
  }
  return start === end && from === to ? undefined : { span: { start, end }, text: written.slice(from, to) }
}

/** One edit a word, when as many words are written as stand there. */
export function wordEdits(text: string, { span, text: written }: Edit): Edit[] | undefined {
  const old = [...text.slice(span.start, span.end).matchAll(/\S+/g)]
  const fresh = written.match(/\S+/g) ?? []
  if (old.length < 2 || old.length !== fresh.length) return undefined
  return old.map((word, number) => {
    const start = span.start + word.index
    return { span: { start, end: start + word[0].length }, text: fresh[number]! }
  })
}

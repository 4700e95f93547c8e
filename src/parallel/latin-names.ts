import type { Document } from '../link/document.ts'
import { hangulNames } from '../name/hangul-names.ts'
import { type Span, spanAt } from '../text/span.ts'

/** A name at a span of its document. */
export interface Name extends Span {
  readonly text: string
}

const MOST_NAMES = 2000
const LONGEST_NAME = 32

/** Latin names that may be Korean people's and that no mention covers, in text order. */
export function latinNames(document: Document): Name[] {
  return capitalRuns(document, (text) => hangulNames(text, { limit: 1 }).length > 0)
}

/** The longest runs of two or three capitalised words that no mention covers and that are accepted, in text order. */
export function capitalRuns(document: Document, accepts: (text: string) => boolean): Name[] {
  const taken = document.mentions.filter((mention) => mention.via !== 'later').map((mention) => mention.span)
  const words = [...document.text.matchAll(/[A-Z][a-z]{0,11}(?:-[A-Za-z][a-z]{0,9}){0,3}/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const names: Name[] = []
  for (let number = 0; number < words.length && names.length < MOST_NAMES; number++) {
    const name = runFrom(document, words, number, taken, accepts)
    if (name === undefined) continue
    // `Director Kim Hee-sung`: the hyphen shows where the name is
    const next = name.text.includes('-') ? undefined : runFrom(document, words, number + 1, taken, accepts)
    if (next?.text.includes('-') === true && next.start < name.end) continue
    names.push(name)
    while (number + 1 < words.length && words[number + 1]!.end <= name.end) number++
  }
  return names
}

/** `Hong Gil Dong`, `Hong Gil-dong`, `Gil-dong Hong`. */
function runFrom(
  { text, opaque }: Document,
  words: readonly Span[],
  number: number,
  taken: readonly Span[],
  accepts: (text: string) => boolean,
): Name | undefined {
  const start = words[number]?.start
  if (start === undefined) return undefined
  if (/[A-Za-z]/.test(text[start - 1] ?? '')) return undefined
  for (const size of [3, 2]) {
    const end = words[number + size - 1]?.end
    if (end === undefined || end - start > LONGEST_NAME || /[A-Za-z-]/.test(text[end] ?? '')) continue
    const run = text.slice(start, end)
    const joined = words
      .slice(number, number + size)
      .every((word, at) => at === 0 || word.start === words[number + at - 1]!.end + 1)
    if (!joined || /[^A-Za-z -]/.test(run) || spanAt(taken, { start, end }) !== undefined) continue
    if (spanAt(opaque, { start, end }) === undefined && accepts(run)) return { start, end, text: run }
  }
  return undefined
}

import type { Document } from '../link/document.ts'
import { compareNames } from '../name/compare.ts'
import { hangulNames } from '../name/hangul-names.ts'
import { boundAfter } from '../text/boundary.ts'
import { isSyllable } from '../text/hangul.ts'
import { type Span, spanAt } from '../text/span.ts'

/** A name at a span of its document. */
export interface Name extends Span {
  readonly text: string
}

/** A person the dictionary does not hold, named in Hangul in one text and in Latin letters in the other. */
export interface Stranger {
  readonly hangul: string
  readonly hangulAt: readonly Name[]
  /** In text order; more than one spelling where the text is not consistent. */
  readonly latinAt: readonly Name[]
}

const MOST_NAMES = 2000
const READINGS = 40
const LONGEST_NAME = 32

/**
 * People whom both texts name and the dictionary does not hold: each Latin name whose sound gives a Hangul name that
 * stands as a word in the other text.
 */
export function strangersOf(hangulText: Document, latinText: Document): Stranger[] {
  const names = latinNames(latinText)
  if (names.length === 0) return []
  const words = hangulWords(hangulText)
  const people = new Map<string, { hangulAt: readonly Name[]; latinAt: Name[] }>()
  const decided = new Map<string, string | undefined>()
  for (const name of names) {
    if (!decided.has(name.text)) decided.set(name.text, bestHangul(name.text, words))
    const hangul = decided.get(name.text)
    if (hangul === undefined) continue
    const known = people.get(hangul)
    if (known === undefined) people.set(hangul, { hangulAt: words.get(hangul)!, latinAt: [name] })
    else known.latinAt.push(name)
  }
  return [...people].map(([hangul, { hangulAt, latinAt }]) => ({ hangul, hangulAt, latinAt }))
}

/** Latin names that may be Korean people's and that no mention covers, in text order. */
export function latinNames(document: Document): Name[] {
  const taken = document.mentions.filter((mention) => mention.via !== 'later').map((mention) => mention.span)
  const words = [...document.text.matchAll(/[A-Z][a-z]{0,9}(?:-[A-Za-z][a-z]{0,9}){0,3}/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const names: Name[] = []
  for (let number = 0; number < words.length && names.length < MOST_NAMES; number++) {
    const name = nameFrom(document, words, number, taken)
    if (name === undefined) continue
    names.push(name)
    while (number + 1 < words.length && words[number + 1]!.end <= name.end) number++
  }
  return names
}

/** The longest run of words from one on that reads as a Korean name: `Hong Gil Dong`, `Hong Gil-dong`, `Gil-dong Hong`. */
function nameFrom(
  document: Document,
  words: readonly Span[],
  number: number,
  taken: readonly Span[],
): Name | undefined {
  const start = words[number]!.start
  for (const size of [3, 2]) {
    const end = words[number + size - 1]?.end
    if (end === undefined || end - start > LONGEST_NAME) continue
    const text = document.text.slice(start, end)
    const run = words
      .slice(number, number + size)
      .every((word, at) => at === 0 || word.start === words[number + at - 1]!.end + 1)
    if (!run || /[^A-Za-z -]/.test(text) || spanAt(taken, { start, end }) !== undefined) continue
    if (spanAt(document.opaque, { start, end }) === undefined && hangulNames(text, { limit: 1 }).length > 0)
      return { start, end, text }
  }
  return undefined
}

/** Every stretch of two to four syllables that stands as a word of a Hangul text and that no mention covers. */
function hangulWords({ folded, mentions }: Document): Map<string, Name[]> {
  const taken = mentions.filter((mention) => mention.via !== 'later').map((mention) => mention.span)
  const { text } = folded
  const words = new Map<string, Name[]>()
  for (let at = 0; at < text.length; at++) {
    if (!isSyllable(text.charCodeAt(at)) || isSyllable(text.charCodeAt(at - 1))) continue
    for (let size = 2; size <= 4 && isSyllable(text.charCodeAt(at + size - 1)); size++) {
      if (boundAfter(text, at, at + size) === undefined) continue
      const span = folded.toOriginalSpan({ start: at, end: at + size })
      if (spanAt(taken, span) !== undefined) continue
      const word = text.slice(at, at + size)
      words.set(word, [...(words.get(word) ?? []), { ...span, text: word }])
    }
  }
  return words
}

function bestHangul(latin: string, words: ReadonlyMap<string, readonly Name[]>): string | undefined {
  const standing = hangulNames(latin, { limit: READINGS }).filter(({ text }) => words.has(text))
  const scored = standing
    .map(({ text }) => ({ text, ...compareNames(text, latin) }))
    .filter(({ verdict }) => verdict !== 'mismatch')
    .sort((a, b) => b.score - a.score)
  return scored[0]?.text
}

import type { Document } from '../link/document.ts'
import { compareNames } from '../name/compare.ts'
import { hangulNames } from '../name/hangul-names.ts'
import { bySpan } from '../text/span.ts'
import { hangulWords, titledPeople } from './hangul-words.ts'
import { capitalRuns, latinNames, type Name } from './latin-names.ts'

/** A person the dictionary does not hold, named in Hangul in one text and in Latin letters in the other. */
export interface Stranger {
  readonly hangul: string
  readonly hangulAt: readonly Name[]
  /** In text order; more than one spelling where the text is not consistent; none where the text lacks the person. */
  readonly latinAt: readonly Name[]
}

const READINGS = 40

/**
 * People whom the dictionary does not hold: each Latin name whose sound gives a Hangul name that stands as a word in
 * the other text, and each Hangul name that a title shows to be a person's, with or without a Latin one.
 */
export function strangersOf(hangulText: Document, latinText: Document): Stranger[] {
  const words = hangulWords(hangulText)
  const people = new Map<string, Name[]>(titledPeople(hangulText, words).map((hangul) => [hangul, []]))
  const add = (hangul: string, name: Name): void => {
    const known = people.get(hangul)
    if (known === undefined) people.set(hangul, [name])
    else known.push(name)
  }
  const decided = new Map<string, string | undefined>()
  const placed = new Set<number>()
  for (const name of latinNames(latinText)) {
    if (!decided.has(name.text)) decided.set(name.text, bestHangul(name.text, words, people))
    const hangul = decided.get(name.text)
    if (hangul === undefined) continue
    add(hangul, name)
    placed.add(name.start)
  }
  for (const name of capitalRuns(latinText, (text) => soundsLike(text, people))) {
    if (placed.has(name.start)) continue
    add([...people.keys()].find((hangul) => isName(hangul, name.text))!, name)
  }
  return [...people].map(([hangul, latinAt]) => ({
    hangul,
    hangulAt: words.get(hangul)!,
    latinAt: latinAt.sort(bySpan),
  }))
}

/** Spellings that are rare enough for {@link hangulNames} to miss them are compared with the people at hand. */
function soundsLike(text: string, people: ReadonlyMap<string, unknown>): boolean {
  return [...people.keys()].some((hangul) => isName(hangul, text))
}

function isName(hangul: string, latin: string): boolean {
  return compareNames(hangul, latin).verdict === 'match'
}

/** Of the words that a Latin name spells, the one that is a person's by its title, then the one that fits best. */
function bestHangul(
  latin: string,
  words: ReadonlyMap<string, readonly Name[]>,
  people: ReadonlyMap<string, unknown>,
): string | undefined {
  const standing = hangulNames(latin, { limit: READINGS }).filter(({ text }) => words.has(text))
  const scored = standing
    .map(({ text }) => ({ text, ...compareNames(text, latin) }))
    .filter(({ verdict }) => verdict !== 'mismatch')
    .sort((a, b) => Number(people.has(b.text)) - Number(people.has(a.text)) || b.score - a.score)
  return scored[0]?.text
}

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
/** A surname and a hyphenated given name, which nobody else's name looks like: `Gu Dong-mae`. */
const KOREAN_SHAPE = /^[A-Z][a-z]{1,6} [A-Z][a-z]{1,6}-[a-z]{1,6}$/

/**
 * People whom the dictionary does not hold: each Latin name whose sound gives a Hangul name that stands as a word in
 * the other text, and each Hangul name that a title shows to be a person's, with or without a Latin one.
 */
export function strangersOf(
  hangulText: Document,
  latinText: Document,
  mayBeName: (word: string) => boolean,
): Stranger[] {
  const words = hangulWords(hangulText)
  const people = new Map<string, Name[]>(titledPeople(hangulText, words, mayBeName).map((hangul) => [hangul, []]))
  const bySurname = new Map<string, string[]>()
  for (const word of words.keys()) if (word.length === 3) push(bySurname, word[0]!, word)
  const decided = new Map<string, string | undefined>()
  const placed = new Set<number>()
  for (const name of latinNames(latinText)) {
    if (!decided.has(name.text)) decided.set(name.text, bestHangul(name.text, words, people, bySurname))
    const hangul = decided.get(name.text)
    if (hangul === undefined) continue
    push(people, hangul, name)
    placed.add(name.start)
  }
  const threes = [...bySurname.values()].flat()
  const rare = new Map<string, string | undefined>()
  const rareName = (text: string): string | undefined => {
    if (!rare.has(text)) {
      const known = [...people.keys()].find((hangul) => isName(hangul, text))
      rare.set(text, known ?? (KOREAN_SHAPE.test(text) ? threes.find((word) => isName(word, text)) : undefined))
    }
    return rare.get(text)
  }
  for (const name of capitalRuns(latinText, (text) => rareName(text) !== undefined)) {
    if (!placed.has(name.start)) push(people, rareName(name.text)!, name)
  }
  return [...people].map(([hangul, latinAt]) => ({
    hangul,
    hangulAt: words.get(hangul)!,
    latinAt: latinAt.sort(bySpan),
  }))
}

function isName(hangul: string, latin: string): boolean {
  return compareNames(hangul, latin).verdict === 'match'
}

/** Of the words that a Latin name spells, the one that is a person's by its title, then the one that fits best. */
function bestHangul(
  latin: string,
  words: ReadonlyMap<string, readonly Name[]>,
  people: ReadonlyMap<string, unknown>,
  bySurname: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const readings = hangulNames(latin, { limit: READINGS }).map(({ text }) => text)
  const standing = readings.filter((text) => words.has(text))
  const scored = standing
    .map((text) => ({ text, ...compareNames(text, latin) }))
    .filter(({ verdict }) => verdict !== 'mismatch')
    .sort((a, b) => Number(people.has(b.text)) - Number(people.has(a.text)) || b.score - a.score)
  return scored[0]?.text ?? rareHangul(latin, readings, bySurname)
}

/** A given name so rare that no list of readings has it: the one word of the surname that the letters spell beyond doubt. */
function rareHangul(
  latin: string,
  readings: readonly string[],
  bySurname: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const surnames = new Set(readings.map((name) => name[0]!))
  const fitting = [...surnames].flatMap((surname) => bySurname.get(surname) ?? []).filter((word) => isName(word, latin))
  return fitting.length === 1 ? fitting[0] : undefined
}

function push<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [value])
  else group.push(value)
}

import { codeBetween, type LatinName, lettersBetween, readLatinName } from './latin-name.ts'
import { LONGEST_CODED } from './letter-code.ts'
import { foreignLetters } from './tables/foreign-letters.ts'
import { type TransliterationModel, transliterationModel } from './transliteration-model.ts'

let model: TransliterationModel | undefined
let forenames: Forenames | undefined

/** A set of words, and the codes of their endings: what most words are ruled out by. */
interface Forenames {
  readonly words: ReadonlySet<string>
  readonly endings: ReadonlySet<number>
}

/** The transliteration model of foreign names from the committed tables, built at first use. */
export function foreignNames(): TransliterationModel {
  model ??= transliterationModel(foreignLetters)
  return model
}

/** True for a word that is a forename from elsewhere though it could be read as Korean syllables: `michael`, `anna`. */
export function isForeignForename(latin: LatinName, start: number, end: number): boolean {
  forenames ??= readForenames()
  return forenames.endings.has(endingOf(latin, start, end)) && forenames.words.has(lettersBetween(latin, start, end))
}

function readForenames(): Forenames {
  const words = foreignLetters.forenames.split(' ')
  const endings = words.map((word) => endingOf(readLatinName(word), 0, word.length))
  return { words: new Set(words), endings: new Set(endings) }
}

function endingOf(latin: LatinName, start: number, end: number): number {
  return codeBetween(latin, Math.max(start, end - LONGEST_CODED), end)
}

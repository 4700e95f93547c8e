import { foreignLetters } from './tables/foreign-letters.ts'
import { type TransliterationModel, transliterationModel } from './transliteration-model.ts'

let model: TransliterationModel | undefined
let forenames: ReadonlySet<string> | undefined

/** The transliteration model of foreign names from the committed tables, built at first use. */
export function foreignNames(): TransliterationModel {
  model ??= transliterationModel(foreignLetters)
  return model
}

/** Forenames from elsewhere that could be read as Korean syllables: `michael`, `anna`. */
export function foreignForenames(): ReadonlySet<string> {
  forenames ??= new Set(foreignLetters.forenames.split(' '))
  return forenames
}

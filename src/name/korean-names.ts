import { unpackFigures } from './packed-figures.ts'
import { type SpellingModel, spellingModel } from './spelling-model.ts'
import { koreanSpellings } from './tables/korean-spellings.ts'

let model: SpellingModel | undefined

/** The spelling model of Korean names from the committed tables, built at first use. */
export function koreanNames(): SpellingModel {
  model ??= spellingModel(unpackFigures(koreanSpellings))
  return model
}

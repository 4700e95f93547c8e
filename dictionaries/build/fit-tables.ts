import type { PackedFigures } from '../../src/name/packed-figures.ts'
import type { TransliterationFigures } from '../../src/name/transliteration-model.ts'
import { readableForenames } from './forenames.ts'
import type { NamePair } from './name-alignment.ts'
import { fitFigures } from './name-fit.ts'
import { packFigures } from './pack-figures.ts'
import { fitTransliteration } from './transliteration-fit.ts'

/** The table of Korean names, counted in a list of them. Deterministic. */
export function koreanTable(names: readonly NamePair[]): PackedFigures {
  return packFigures(fitFigures(names))
}

/** The table of foreign names, counted in a list of them; its forenames are chosen by the committed Korean table. */
export function foreignTable(names: readonly NamePair[]): TransliterationFigures {
  const figures = fitTransliteration(names)
  return { ...figures, forenames: readableForenames(figures, names) }
}

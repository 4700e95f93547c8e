import type { SpellingFigures } from '../../src/name/spelling-figures.ts'
import { spellingModel } from '../../src/name/spelling-model.ts'
import { type AlignedName, alignByBreaks, alignByModel, type NamePair } from './name-alignment.ts'
import { countFigures } from './name-styles.ts'

const ROUNDS = 2

/** Figures from name lists: aligned first where breaks decide, then all of them by what was counted. Deterministic. */
export function fitFigures(pairs: readonly NamePair[]): SpellingFigures {
  let names: AlignedName[] = alignByBreaks(pairs)
  for (let round = 0; round < ROUNDS; round += 1) names = alignByModel(spellingModel(countFigures(names)), pairs)
  return countFigures(names)
}

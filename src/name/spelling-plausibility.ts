import { align } from './align.ts'
import { divideHangulName } from './hangul-name.ts'
import { koreanNames } from './korean-names.ts'
import { readLatinName } from './latin-name.ts'
import { rankSpellings } from './rank-spellings.ts'

/**
 * How usual a Latin spelling is for a person whose name in Hangul is known: 1 for the likeliest spelling, less for
 * rarer ones (about their share of it), 0 for what does not spell the name.
 */
export function spellingPlausibility(hangul: string, latin: string): number {
  const model = koreanNames()
  const letters = readLatinName(latin)
  let highest = 0
  for (const name of divideHangulName(hangul)) {
    const [usual] = rankSpellings(model, name, model.styles, 1)
    const found = align(model, name, letters)
    if (usual !== undefined && found !== undefined) highest = Math.max(highest, found.likelihood / usual.probability)
  }
  return Math.min(1, highest)
}

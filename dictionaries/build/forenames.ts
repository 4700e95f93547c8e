import { koreanNames } from '../../src/name/korean-names.ts'
import { koreanSound } from '../../src/name/korean-sound.ts'
import { lettersBetween, readLatinName } from '../../src/name/latin-name.ts'
import { codeOf, LONGEST_CODED } from '../../src/name/letter-code.ts'
import { type TransliterationFigures, transliterationModel } from '../../src/name/transliteration-model.ts'
import { transliterationUnits } from '../../src/name/transliteration-units.ts'
import type { NamePair } from './name-alignment.ts'

const LEAST_BEARERS = 3
/** log P a letter from which on a word may be taken for a Korean given name. */
const READABLE = -3.7

/** Forenames that stand first in both scripts, are borne by several, and could be read as Korean; space-separated. */
export function readableForenames(
  figures: Omit<TransliterationFigures, 'forenames'>,
  pairs: readonly NamePair[],
): string {
  const model = transliterationModel(figures)
  const bearers = new Map<string, number>()
  for (const { hangul, latin } of pairs) {
    const units = hangul.split(' ').map(transliterationUnits)
    const letters = readLatinName(latin)
    if (letters.words.length !== 2 || units.length !== 2) continue
    const second = letters.words[1]!
    const [first, last] = [lettersBetween(letters, 0, second), lettersBetween(letters, second)]
    const straight = model.ratio(units[0]!, first) + model.ratio(units[1]!, last)
    const turned = model.ratio(units[0]!, last) + model.ratio(units[1]!, first)
    if (straight > turned) bearers.set(first, (bearers.get(first) ?? 0) + 1)
  }
  return [...bearers]
    .filter(([, count]) => count >= LEAST_BEARERS)
    .map(([name]) => name)
    .filter(
      (name) => koreanSound(koreanNames(), readLatinName(name), 0, name.length) >= READABLE && !isKoreanSurname(name),
    )
    .sort()
    .join(' ')
}

function isKoreanSurname(name: string): boolean {
  return name.length <= LONGEST_CODED && koreanNames().anySyllable('surname', codeOf(name)).share > 1e-3
}

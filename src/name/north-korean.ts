import type { RomanName } from './format.ts'
import type { HangulName } from './hangul-name.ts'
import { letterSystem, spellWord } from './letter-system.ts'

const NORTH_KOREAN = letterSystem(
  'k kk n t tt r m p pp s ss - j jj ch kh th ph h',
  'a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i',
  { voiced: { ㄱ: 'g', ㄷ: 'd', ㅂ: 'b' } },
)

/** Surnames as the South writes them, with the North's form that keeps the ㄹ and how often it does. */
const NORTHERN_SURNAMES: Readonly<Record<string, readonly [surname: string, share: number]>> = {
  이: ['리', 1],
  임: ['림', 0.8],
  유: ['류', 0.6],
  노: ['로', 0.9],
  나: ['라', 0.9],
  양: ['량', 0.3],
  여: ['려', 0.5],
  염: ['렴', 0.9],
  육: ['륙', 0.9],
  용: ['룡', 0.5],
}

/**
 * Spells a name as North Korea's own English texts do: McCune–Reischauer without its marks, syllable by syllable
 * (`Ri`, `Pak`, `Jong`, `Thae`). A surname in the South's spelling gives the North's forms of it.
 */
export function northKorean({ surname, given }: HangulName): (RomanName & { probability: number })[] {
  const [northern, share] = NORTHERN_SURNAMES[surname] ?? [surname, 1]
  const forms: [string, number][] =
    share === 1
      ? [[northern, 1]]
      : [
          [northern, share],
          [surname, 1 - share],
        ]
  return forms
    .map(([form, probability]) => ({ surname: spell(form).join(''), given: spell(given), probability }))
    .sort((a, b) => b.probability - a.probability)
}

function spell(word: string): string[] {
  return spellWord(NORTH_KOREAN, word)
}

import type { RomanName } from './format.ts'
import type { HangulName } from './hangul-name.ts'
import { readSyllable } from './syllable.ts'

const ONSETS: Readonly<Record<string, string>> = {
  ㄱ: 'k',
  ㄲ: 'kk',
  ㄴ: 'n',
  ㄷ: 't',
  ㄸ: 'tt',
  ㄹ: 'r',
  ㅁ: 'm',
  ㅂ: 'p',
  ㅃ: 'pp',
  ㅅ: 's',
  ㅆ: 'ss',
  ㅇ: '',
  ㅈ: 'j',
  ㅉ: 'jj',
  ㅊ: 'ch',
  ㅋ: 'kh',
  ㅌ: 'th',
  ㅍ: 'ph',
  ㅎ: 'h',
}
const VOICED: Readonly<Record<string, string>> = { ㄱ: 'g', ㄷ: 'd', ㅂ: 'b' }
const VOWELS: Readonly<Record<string, string>> = {
  ㅏ: 'a',
  ㅐ: 'ae',
  ㅑ: 'ya',
  ㅒ: 'yae',
  ㅓ: 'o',
  ㅔ: 'e',
  ㅕ: 'yo',
  ㅖ: 'ye',
  ㅗ: 'o',
  ㅘ: 'wa',
  ㅙ: 'wae',
  ㅚ: 'oe',
  ㅛ: 'yo',
  ㅜ: 'u',
  ㅝ: 'wo',
  ㅞ: 'we',
  ㅟ: 'wi',
  ㅠ: 'yu',
  ㅡ: 'u',
  ㅢ: 'ui',
  ㅣ: 'i',
}
const CODAS: Readonly<Record<string, string>> = {
  '': '',
  ㄱ: 'k',
  ㄲ: 'k',
  ㄴ: 'n',
  ㄶ: 'n',
  ㄷ: 't',
  ㄹ: 'l',
  ㄻ: 'm',
  ㅁ: 'm',
  ㅂ: 'p',
  ㅄ: 'p',
  ㅅ: 't',
  ㅆ: 't',
  ㅇ: 'ng',
  ㅈ: 't',
  ㅊ: 't',
  ㅋ: 'k',
  ㅌ: 't',
  ㅍ: 'p',
  ㅎ: 't',
}
/** Surnames as the South writes them, with how often the North's form keeps the ㄹ. */
const NORTHERN_SURNAMES: Readonly<Record<string, readonly (readonly [surname: string, share: number])[]>> = {
  이: [['리', 1]],
  임: [
    ['림', 0.8],
    ['임', 0.2],
  ],
  유: [
    ['류', 0.6],
    ['유', 0.4],
  ],
  노: [
    ['로', 0.9],
    ['노', 0.1],
  ],
  나: [
    ['라', 0.9],
    ['나', 0.1],
  ],
  양: [
    ['량', 0.3],
    ['양', 0.7],
  ],
  여: [
    ['려', 0.5],
    ['여', 0.5],
  ],
  염: [
    ['렴', 0.9],
    ['염', 0.1],
  ],
  육: [
    ['륙', 0.9],
    ['육', 0.1],
  ],
  용: [
    ['룡', 0.5],
    ['용', 0.5],
  ],
}

/**
 * Spells a name as North Korea's own English texts do: McCune–Reischauer without its marks, syllable by syllable
 * (`Ri`, `Pak`, `Jong`, `Thae`). A surname in the South's spelling gives the North's forms of it.
 */
export function northKorean({ surname, given }: HangulName): (RomanName & { probability: number })[] {
  const forms = NORTHERN_SURNAMES[surname] ?? [[surname, 1]]
  return forms
    .map(([form, probability]) => ({ surname: spell(form).join(''), given: spell(given), probability }))
    .sort((a, b) => b.probability - a.probability)
}

function spell(word: string): string[] {
  const syllables = [...word].flatMap((syllable) => readSyllable(syllable) ?? [])
  return syllables.map(({ onset, vowel, coda }, index) => {
    const before = syllables[index - 1]
    const voiced = before !== undefined && /^$|[ㄴㄹㅁㅇ]/.test(before.coda)
    return (voiced ? (VOICED[onset] ?? ONSETS[onset]!) : ONSETS[onset]!) + VOWELS[vowel]! + (CODAS[coda] ?? '')
  })
}

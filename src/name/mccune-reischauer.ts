import type { RomanName } from './format.ts'
import type { HangulName } from './hangul-name.ts'
import { letterSystem, spellWord } from './letter-system.ts'
import { readSyllable, writeSyllable } from './syllable.ts'

const MCCUNE_REISCHAUER = letterSystem(
  "k kk n t tt r m p pp s ss - ch tch ch' k' t' p' h",
  'a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i',
  { voiced: { ㄱ: 'g', ㄷ: 'd', ㅂ: 'b', ㅈ: 'j' }, soundChanges: true },
)

/** Spells a name by McCune–Reischauer, or by the ALA-LC rules for names, which also read initial ㄹ as the South says it. */
export function mccuneReischauer(name: HangulName, rules: 'mccune-reischauer' | 'ala-lc'): RomanName {
  return {
    surname: spellSurname(name.surname, rules),
    given: marked(name.given),
  }
}

function spellSurname(surname: string, rules: 'mccune-reischauer' | 'ala-lc'): string {
  if (surname === '이' || surname === '리') return 'Yi'
  return marked(rules === 'ala-lc' ? withoutInitialR(surname) : surname).join('')
}

/** Vowels before which an initial ㄹ falls away; before others it is ㄴ (initial-sound rule, 두음 법칙). */
const IOTATED = 'ㅑㅕㅖㅛㅠㅣㅒ'

/** A word as the South says it: 류 is 유, 라 is 나. */
function withoutInitialR(word: string): string {
  const jamo = readSyllable(word)
  if (jamo?.onset !== 'ㄹ') return word
  return writeSyllable({ ...jamo, onset: IOTATED.includes(jamo.vowel) ? 'ㅇ' : 'ㄴ' }) + word.slice(1)
}

/** The syllables of one word, sound changes between them written (`Ch'ang-nyong`, `Sŏg-yŏng`). */
export function marked(word: string): string[] {
  return spellWord(MCCUNE_REISCHAUER, word)
}

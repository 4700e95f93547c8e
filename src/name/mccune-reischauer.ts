import type { RomanName } from './format.ts'
import type { HangulName } from './hangul-name.ts'
import { readSyllable, type Syllable, writeSyllable } from './syllable.ts'

const VOWELS: Readonly<Record<string, string>> = {
  ㅏ: 'a',
  ㅐ: 'ae',
  ㅑ: 'ya',
  ㅒ: 'yae',
  ㅓ: 'ŏ',
  ㅔ: 'e',
  ㅕ: 'yŏ',
  ㅖ: 'ye',
  ㅗ: 'o',
  ㅘ: 'wa',
  ㅙ: 'wae',
  ㅚ: 'oe',
  ㅛ: 'yo',
  ㅜ: 'u',
  ㅝ: 'wŏ',
  ㅞ: 'we',
  ㅟ: 'wi',
  ㅠ: 'yu',
  ㅡ: 'ŭ',
  ㅢ: 'ŭi',
  ㅣ: 'i',
}
/** Onsets at the beginning of a word and after an obstruent. */
const VOICELESS: Readonly<Record<string, string>> = {
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
  ㅈ: 'ch',
  ㅉ: 'tch',
  ㅊ: "ch'",
  ㅋ: "k'",
  ㅌ: "t'",
  ㅍ: "p'",
  ㅎ: 'h',
}
/** Onsets between voiced sounds. */
const VOICED: Readonly<Record<string, string>> = { ㄱ: 'g', ㄷ: 'd', ㅂ: 'b', ㅈ: 'j' }
/** What a coda is pronounced as. */
const CODAS: Readonly<Record<string, string>> = {
  '': '',
  ㄱ: 'k',
  ㄲ: 'k',
  ㄳ: 'k',
  ㄴ: 'n',
  ㄵ: 'n',
  ㄶ: 'n',
  ㄷ: 't',
  ㄹ: 'l',
  ㄺ: 'k',
  ㄻ: 'm',
  ㄼ: 'l',
  ㄽ: 'l',
  ㄾ: 'l',
  ㄿ: 'p',
  ㅀ: 'l',
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
/** A coda that goes over to a following vowel. */
const CARRIED: Readonly<Record<string, string>> = {
  ㄱ: 'g',
  ㄲ: 'kk',
  ㄷ: 'd',
  ㄹ: 'r',
  ㅂ: 'b',
  ㅅ: 's',
  ㅆ: 'ss',
  ㅈ: 'j',
  ㅊ: "ch'",
  ㅋ: "k'",
  ㅌ: "t'",
  ㅍ: "p'",
  ㅎ: '',
}
const NASAL: Readonly<Record<string, string>> = { k: 'ng', t: 'n', p: 'm' }

/** Spells a name by McCune–Reischauer, or by the ALA-LC rules for names, which also read initial ㄹ as the South says it. */
export function mccuneReischauer(name: HangulName, rules: 'mccune-reischauer' | 'ala-lc'): RomanName {
  return {
    surname: spellSurname(name.surname, rules),
    given: spellWord(name.given),
  }
}

function spellSurname(surname: string, rules: 'mccune-reischauer' | 'ala-lc'): string {
  if (surname === '이' || surname === '리') return 'Yi'
  return spellWord(rules === 'ala-lc' ? withoutInitialR(surname) : surname).join('')
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
export function spellWord(word: string): string[] {
  const syllables = [...word].flatMap((syllable) => readSyllable(syllable) ?? [])
  return syllables.map((jamo, index) => {
    const before = syllables[index - 1]
    const after = syllables[index + 1]
    return onsetAfter(before, jamo) + VOWELS[jamo.vowel]! + codaBefore(jamo, after)
  })
}

function onsetAfter(before: Syllable | undefined, { onset }: Syllable): string {
  if (before === undefined) return VOICELESS[onset]!
  const coda = CODAS[before.coda]!
  if (onset === 'ㄹ') return coda === '' ? 'r' : coda === 'l' || coda === 'n' ? 'l' : 'n'
  if (onset === 'ㄴ' && coda === 'l') return 'l'
  if (coda === 'l' && (onset === 'ㄷ' || onset === 'ㅈ')) return VOICELESS[onset]!
  return coda === '' || coda === 'n' || coda === 'm' || coda === 'ng' || coda === 'l'
    ? (VOICED[onset] ?? VOICELESS[onset]!)
    : VOICELESS[onset]!
}

function codaBefore({ coda }: Syllable, after: Syllable | undefined): string {
  const sound = CODAS[coda]!
  if (after === undefined) return sound
  if (after.onset === 'ㅇ') return CARRIED[coda] ?? sound
  if (after.onset === 'ㄴ' || after.onset === 'ㄹ' || after.onset === 'ㅁ') {
    if (sound === 'n' && after.onset === 'ㄹ') return 'l'
    return NASAL[sound] ?? sound
  }
  if (sound === 'l' && after.onset === 'ㅎ') return 'r'
  return sound === 't' && (after.onset === 'ㅅ' || after.onset === 'ㅆ') ? 's' : sound
}

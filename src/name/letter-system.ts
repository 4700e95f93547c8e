import { CODA_JAMO, ONSETS, readSyllable, type Syllable, VOWEL_JAMO } from './syllable.ts'

/** A system that spells Hangul in Latin letters. */
export interface LetterSystem {
  /** Letters of each onset in the order of Unicode, `-` for none; at the beginning of a word and after an obstruent. */
  readonly onsets: readonly string[]
  /** Letters of onsets between voiced sounds, where they differ. */
  readonly voiced: Readonly<Record<string, string>>
  /** Letters of each vowel in the order of Unicode. */
  readonly vowels: readonly string[]
  /** Whether the sound changes between syllables are written; a system with voiced onsets always writes those. */
  readonly soundChanges: boolean
}

/** What each coda is pronounced as, in the order of Unicode. */
const CODAS = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')
/** A coda that goes over to a following vowel, by its own letters between vowels. */
const CARRIED = 'ㄱㄲㄷㄹㅂㅅㅆㅈㅊㅋㅌㅍ'
const NASAL: Readonly<Record<string, string>> = { k: 'ng', t: 'n', p: 'm' }

/** Makes a system from its letters, separated by spaces. */
export function letterSystem(
  onsets: string,
  vowels: string,
  { voiced = {}, soundChanges = false }: Partial<Pick<LetterSystem, 'voiced' | 'soundChanges'>> = {},
): LetterSystem {
  return { onsets: onsets.split(' '), vowels: vowels.split(' '), voiced, soundChanges }
}

/** The syllables of one word by a system (`Ch'ang-nyong`, `Sŏg-yŏng`); what is no Hangul is left out. */
export function spellWord(system: LetterSystem, word: string): string[] {
  const syllables = [...word].flatMap((syllable) => readSyllable(syllable) ?? [])
  return syllables.map((jamo, index) => {
    const vowel = system.vowels[VOWEL_JAMO.indexOf(jamo.vowel)]!
    return onsetAfter(system, syllables[index - 1], jamo) + vowel + codaBefore(system, jamo, syllables[index + 1])
  })
}

function onsetAfter(system: LetterSystem, before: Syllable | undefined, { onset }: Syllable): string {
  if (before === undefined) return onsetLetters(system, onset)
  const coda = codaSound(before)
  if (system.soundChanges) {
    if (onset === 'ㄹ' && coda !== '') return coda === 'l' || coda === 'n' ? 'l' : 'n'
    if (onset === 'ㄴ' && coda === 'l') return 'l'
    if ((onset === 'ㄷ' || onset === 'ㅈ') && coda === 'l') return onsetLetters(system, onset)
  }
  return (/^[ktp]$/.test(coda) ? undefined : system.voiced[onset]) ?? onsetLetters(system, onset)
}

function codaBefore(system: LetterSystem, jamo: Syllable, after: Syllable | undefined): string {
  const sound = codaSound(jamo)
  if (after === undefined || !system.soundChanges) return sound
  if (after.onset === 'ㅇ') return carried(system, jamo.coda) ?? sound
  if (after.onset === 'ㄴ' || after.onset === 'ㄹ' || after.onset === 'ㅁ')
    return sound === 'n' && after.onset === 'ㄹ' ? 'l' : (NASAL[sound] ?? sound)
  if (sound === 'l' && after.onset === 'ㅎ') return 'r'
  return sound === 't' && (after.onset === 'ㅅ' || after.onset === 'ㅆ') ? 's' : sound
}

function carried(system: LetterSystem, coda: string): string | undefined {
  if (coda === 'ㅎ') return ''
  return coda !== '' && CARRIED.includes(coda) ? (system.voiced[coda] ?? onsetLetters(system, coda)) : undefined
}

function onsetLetters({ onsets }: LetterSystem, onset: string): string {
  return onsets[ONSETS.indexOf(onset)]!.replace('-', '')
}

function codaSound({ coda }: Syllable): string {
  return coda === '' ? '' : CODAS[CODA_JAMO.indexOf(coda)]!
}

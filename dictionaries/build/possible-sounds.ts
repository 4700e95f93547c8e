import { LONGEST_CODED } from '../../src/name/letter-code.ts'
import { splitSpelling } from '../../src/name/spelled-syllable.ts'
import { readSyllable } from '../../src/name/syllable.ts'
import type { AlignedName, SpelledSyllable } from './name-alignment.ts'

/** Letters each onset may be spelled with. What is not here is a slip or another name, and is not counted. */
const ONSETS: Readonly<Record<string, string>> = {
  ㄱ: 'g k gh kh c q kk',
  ㄲ: 'g k kk gg gk',
  ㄴ: 'n r l nh nn -',
  ㄷ: 'd t dh tt dd th',
  ㄸ: 'd t dd tt dt',
  ㄹ: 'r l n rh rr ll lr ly -',
  ㅁ: 'm mm',
  ㅂ: 'b p v bh bb pp ph',
  ㅃ: 'b p bb pp bp',
  ㅅ: 's sh ss sch c z',
  ㅆ: 's ss sh ssh',
  ㅇ: '- h wh r l n g ng',
  ㅈ: 'j ch z g tj zh dj tch c tz jh ts',
  ㅉ: 'j jj ch tch zz',
  ㅊ: "ch ch' c tch tsh j tch' ts chh",
  ㅋ: "k k' kh c q g ck",
  ㅌ: "t t' th d",
  ㅍ: "p p' ph f b",
  ㅎ: 'h wh hh -',
}

const CODAS: Readonly<Record<string, string>> = {
  '': '- h r w y',
  ㄱ: "k g c ck kk gk kh q ng k'",
  ㄲ: 'k g kk ck',
  ㄴ: 'n nn hn l m hnn nh',
  ㄷ: 'd t dd th n',
  ㄹ: 'l r ll hl rl n lh rr lr',
  ㅁ: 'm mm hm n mn',
  ㅂ: 'p b pp bp m ph v',
  ㅅ: 's t d n th ss sh',
  ㅆ: 't s ss n',
  ㅇ: 'ng hng ngg nng ngh',
  ㅈ: 'j t',
  ㅊ: 'ch t n',
  ㅋ: 'k',
  ㅌ: 't th',
  ㅍ: 'p',
  ㅎ: 'h -',
}

/** Letters a vowel may be made of, with the `h` that lengthens it, and those it must not be without. */
const VOWELS: Readonly<Record<string, readonly [letters: string, needed: string]>> = {
  ㅏ: ['aeuhr', 'aeu'],
  ㅐ: ['aeiyh', 'ae'],
  ㅑ: ['yaih', 'a'],
  ㅒ: ['yaei', 'ae'],
  ㅓ: ['eouahŏrw', 'eouŏa'],
  ㅔ: ['eaiyh', 'ea'],
  ㅕ: ['yeouhŏia', 'eouŏ'],
  ㅖ: ['yeaih', 'eai'],
  ㅗ: ['ouhaew', 'ou'],
  ㅘ: ['waouh', 'a'],
  ㅙ: ['waeoiuy', 'ae'],
  ㅚ: ['oeiwahy', 'oei'],
  ㅛ: ['yoheiu', 'o'],
  ㅜ: ['uowhey', 'uow'],
  ㅝ: ['woueŏha', 'oueŏ'],
  ㅞ: ['weiaou', 'e'],
  ㅟ: ['wieuyoh', 'ieuy'],
  ㅠ: ['yuohewi', 'uo'],
  ㅡ: ['euŭoih', 'euŭoi'],
  ㅢ: ['uieyŭhw', 'uieyŭ'],
  ㅣ: ['ieyhaj', 'iey'],
}

/** Whole spellings of surnames that their sounds do not explain. */
const ESTABLISHED: ReadonlySet<string> = new Set(['이lee', '박park', '이rhee', '허hur', '최choi', '이ree'])

/** True when every syllable may be spelled so: sorts slips and pairs of different names out of the counts. */
export function soundsPossible({ surname, given }: AlignedName): boolean {
  return (
    surname.every((part) => ESTABLISHED.has(part.syllable + part.letters) || soundPossible(part)) &&
    given.every(soundPossible)
  )
}

function soundPossible({ syllable, letters }: SpelledSyllable): boolean {
  const jamo = readSyllable(syllable)
  if (jamo === undefined || letters.length > LONGEST_CODED) return false
  const spelled = splitSpelling(letters)
  const [allowed, needed] = VOWELS[jamo.vowel]!
  return (
    lists(ONSETS[jamo.onset], spelled.onset) &&
    lists(CODAS[jamo.coda], spelled.coda) &&
    [...spelled.vowel].every((letter) => allowed.includes(letter)) &&
    [...spelled.vowel].some((letter) => needed.includes(letter))
  )
}

function lists(spellings: string | undefined, letters: string): boolean {
  return spellings?.split(' ').includes(letters === '' ? '-' : letters) ?? false
}

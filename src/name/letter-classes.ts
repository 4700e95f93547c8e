/** Latin letters that stand for a consonant in many languages. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ㄱ: 'kgcqx',
  ㄲ: 'kgcq',
  ㅋ: 'kcgqx',
  ㄷ: 'dt',
  ㄸ: 'td',
  ㅌ: 'td',
  ㅂ: 'bvpw',
  ㅃ: 'pb',
  ㅍ: 'fpb',
  ㅅ: 'scxzt',
  ㅆ: 'sczx',
  ㅈ: 'jzgtcds',
  ㅉ: 'zjtc',
  ㅊ: 'ctzj',
  ㅁ: 'm',
  ㄴ: 'n',
  ㄹ: 'lr',
  ㄹㄹ: 'lr',
  ㅎ: 'hfjgx',
  ㅇ: 'n',
}
/** Latin letters that stand for a vowel in many languages. */
const VOWELS: Readonly<Record<string, string>> = {
  ㅏ: 'aeou',
  ㅐ: 'ae',
  ㅑ: 'aiyj',
  ㅒ: 'aiey',
  ㅓ: 'eouai',
  ㅔ: 'eai',
  ㅕ: 'eiyjou',
  ㅖ: 'eiyj',
  ㅗ: 'oau',
  ㅘ: 'aouw',
  ㅙ: 'aewoi',
  ㅚ: 'oewi',
  ㅛ: 'oiyju',
  ㅜ: 'uowe',
  ㅝ: 'wouaei',
  ㅞ: 'weuio',
  ㅟ: 'wieuy',
  ㅠ: 'uieyjow',
  ㅡ: 'eu',
  ㅢ: 'uiye',
  ㅣ: 'ieyaj',
}

/** Letters a unit of `transliterationUnits` may be written with where nothing is counted. */
export function lettersOf(unit: string): string {
  const jamo = unit.slice(1)
  if (unit === 'oㅇ') return ''
  return (unit[0] === 'v' ? VOWELS[jamo] : CONSONANTS[jamo]) ?? ''
}

/*
 * P of a spelling no figure speaks of: a rare letter for the same sound is likelier than one for another sound.
 * What separates an odd spelling (`Sung-Jea`) from another name.
 */

const SOUNDS: Readonly<Record<string, string>> = {
  ㄱ: 'k',
  ㄲ: 'k',
  ㅋ: 'k',
  ㄳ: 'k',
  ㄺ: 'k',
  ㄷ: 't',
  ㄸ: 't',
  ㅌ: 't',
  ㅂ: 'p',
  ㅃ: 'p',
  ㅍ: 'p',
  ㅄ: 'p',
  ㅅ: 's',
  ㅆ: 's',
  ㅈ: 'j',
  ㅉ: 'j',
  ㅊ: 'j',
  ㅁ: 'm',
  ㄻ: 'm',
  ㄴ: 'n',
  ㄵ: 'n',
  ㄶ: 'n',
  ㄹ: 'l',
  ㄼ: 'l',
  ㅀ: 'l',
  ㅎ: 'h',
  ㅇ: '',
  '': '',
}
const LETTER_SOUNDS: Readonly<Record<string, string>> = {
  g: 'k',
  k: 'k',
  c: 'k',
  q: 'k',
  x: 'k',
  d: 't',
  t: 't',
  b: 'p',
  p: 'p',
  f: 'p',
  v: 'p',
  s: 's',
  j: 'j',
  z: 'j',
  m: 'm',
  n: 'n',
  l: 'l',
  r: 'l',
  h: 'h',
}
const NEAR_SOUNDS: ReadonlySet<string> = new Set([
  'sj',
  'js',
  'nl',
  'ln',
  'l',
  'n',
  'h',
  'kj',
  'ng',
  'gn',
  'mn',
  'nm',
  'st',
  'ts',
  'jt',
  'tj',
])
const VOWEL_LETTERS: Readonly<Record<string, string>> = {
  ㅏ: 'a',
  ㅐ: 'ae',
  ㅑ: 'a',
  ㅒ: 'ae',
  ㅓ: 'eou',
  ㅔ: 'ea',
  ㅕ: 'eou',
  ㅖ: 'ea',
  ㅗ: 'o',
  ㅘ: 'oa',
  ㅙ: 'ae',
  ㅚ: 'oe',
  ㅛ: 'o',
  ㅜ: 'uo',
  ㅝ: 'oe',
  ㅞ: 'e',
  ㅟ: 'i',
  ㅠ: 'u',
  ㅡ: 'eu',
  ㅢ: 'ei',
  ㅣ: 'ie',
}
const SAME = 4e-3
const NEAR = 5e-4
const OTHER = 2e-6

/** P of these letters for an onset. */
export function strangeOnset(onset: string, letters: string): number {
  return consonantShare(SOUNDS[onset]!, soundOf(letters))
}

/** P of these letters for a vowel. */
export function strangeVowel(vowel: string, letters: string): number {
  const expected = VOWEL_LETTERS[vowel]!
  let shared = 0
  for (const letter of letters) if (expected.includes(letter)) shared += 1
  if (shared === 0) return letters === '' ? OTHER : NEAR / 5
  return shared * 2 >= letters.length ? SAME : NEAR
}

/** P of these letters for a coda; ㅇ sounds as `ng` there. */
export function strangeCoda(coda: string, letters: string): number {
  return consonantShare(coda === 'ㅇ' ? 'g' : (SOUNDS[coda] ?? ''), letters === 'ng' ? 'g' : soundOf(letters))
}

function soundOf(letters: string): string {
  if (letters.startsWith('ch')) return 'j'
  if (letters === 'wh') return 'h'
  return LETTER_SOUNDS[letters[0] ?? ''] ?? ''
}

function consonantShare(expected: string, found: string): number {
  if (expected === found) return SAME
  return NEAR_SOUNDS.has(expected + found) ? NEAR : OTHER
}

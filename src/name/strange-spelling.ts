/*
 * P of a spelling no figure speaks of: a rare letter for the same sound is likelier than one for another sound.
 * What separates an odd spelling (`Sung-Jea`) from another name.
 */

/** Jamo and letters of one sound, which the first of them names; ㅇ and what is not here are none. */
const SOUNDS: ReadonlyMap<string, string> = new Map(
  'kgcqxㄱㄲㅋㄳㄺ tdㄷㄸㅌ pbfvㅂㅃㅍㅄ sㅅㅆ jzㅈㅉㅊ mㅁㄻ nㄴㄵㄶ lrㄹㄼㅀ hㅎ'
    .split(' ')
    .flatMap((sounds) => Array.from(sounds, (sound): [string, string] => [sound, sounds[0]!])),
)
/** Two sounds, or a sound and none, that are near. */
const NEAR_SOUNDS: ReadonlySet<string> = new Set('sj js nl ln l n h kj ng gn mn nm st ts jt tj'.split(' '))
/** A vowel and the letters that sound like it. */
const VOWELS: ReadonlyMap<string, string> = new Map(
  'ㅏa ㅐae ㅑa ㅒae ㅓeou ㅔea ㅕeou ㅖea ㅗo ㅘoa ㅙae ㅚoe ㅛo ㅜuo ㅝoe ㅞe ㅟi ㅠu ㅡeu ㅢei ㅣie'
    .split(' ')
    .map((row) => [row[0]!, row.slice(1)]),
)
const SAME = 4e-3
const NEAR = 5e-4
const OTHER = 2e-6

/** P of these letters for an onset. */
export function strangeOnset(onset: string, letters: string): number {
  return consonantShare(SOUNDS.get(onset) ?? '', soundOf(letters))
}

/** P of these letters for a vowel. */
export function strangeVowel(vowel: string, letters: string): number {
  const expected = VOWELS.get(vowel)!
  let shared = 0
  for (const letter of letters) if (expected.includes(letter)) shared += 1
  if (shared === 0) return letters === '' ? OTHER : NEAR / 5
  return shared * 2 >= letters.length ? SAME : NEAR
}

/** P of these letters for a coda; ㅇ sounds as `ng` there. */
export function strangeCoda(coda: string, letters: string): number {
  return consonantShare(coda === 'ㅇ' ? 'g' : (SOUNDS.get(coda) ?? ''), letters === 'ng' ? 'g' : soundOf(letters))
}

function soundOf(letters: string): string {
  if (letters.startsWith('ch')) return 'j'
  if (letters === 'wh') return 'h'
  return SOUNDS.get(letters[0] ?? '') ?? ''
}

function consonantShare(expected: string, found: string): number {
  if (expected === found) return SAME
  return NEAR_SOUNDS.has(expected + found) ? NEAR : OTHER
}

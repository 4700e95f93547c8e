import { marked } from '../name/mccune-reischauer.ts'

/** Spellings of one sound, by its letter: what Revised Romanization, McCune–Reischauer and plain habit write. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/\p{M}|['’‘ʼ\s-]/gu, ''],
  [/tch|ch|j/g, 'c'],
  [/g/g, 'k'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/r/g, 'l'],
  [/sh/g, 's'],
  [/eo/g, 'o'],
  [/eu/g, 'u'],
  [/([^aiou])\1+/g, '$1'],
]

/**
 * Whether Latin letters write a Hangul word as it is pronounced, sound changes and all (떡볶이 tteokbokki, 독립 dongnip,
 * 신라 Silla, 학원 hagwon): words of the language, where the name models know syllables of names only.
 */
export function isRomanised(hangul: string, latin: string): boolean {
  if (!/^[가-힣]{1,12}$/.test(hangul)) return false
  return sounds(marked(hangul).join('')) === sounds(latin)
}

function sounds(latin: string): string {
  return SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), latin.toLowerCase().normalize('NFD'))
}

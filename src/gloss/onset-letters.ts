const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3
const RIME = 588
/** Latin letters a loan word can start with, for each Hangul onset in Unicode order (외래어 표기법). */
const LETTERS: readonly string[] = 'gkc kcg n d t rl m bv pb sc s aeiouwyh jzg z ct ckqx t pf hf'.split(' ')

/** Whether a loan word written in Hangul can start with a Latin letter (small): 버그 with b. */
export function canStart(hangul: string, letter: string): boolean {
  const code = hangul.charCodeAt(0)
  if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return false
  return LETTERS[Math.floor((code - FIRST_SYLLABLE) / RIME)]!.includes(letter)
}

const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3
const RIME = 588
/** Latin letters a loan word can start with, for each Hangul onset in Unicode order (외래어 표기법). */
const LOAN = 'gkc kcg n d t rl m bv pb sc s aeiouwyh jzg z ct ckqx t pf hf'.split(' ')
/** More letters that Korean names are spelled with: 이 Lee, 노 Roh, 류 Yoo, 박 Park, 전 Chun, 최 Choi. */
const NAMES = 'j g rl t d yn b pw b ztx zt lrjnvg cs j jst gc d bv wcjxkr'.split(' ')

/** Latin letters a loan word without an onset can start with, for each vowel in Unicode order ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ. */
const LOAN_VOWELS = 'auio ae y y euao eai y y oau wo w ow y uwo wo w wu uye eu ue iey'.split(' ')
const SILENT_ONSET = 11
const CODAS = 28

/** ㅇ and ㅎ, which Latin letters need not show. */
const SILENT = [11, 18]

/** Whether a loan word written in Hangul can start with a Latin letter (small): 버그 with b. */
export function canStart(hangul: string, letter: string): boolean {
  const onset = onsetOf(hangul)
  if (onset === SILENT_ONSET) {
    return LOAN_VOWELS[Math.floor(((hangul.charCodeAt(0) - FIRST_SYLLABLE) % RIME) / CODAS)]!.includes(letter)
  }
  return onset >= 0 && LOAN[onset]!.includes(letter)
}

/**
 * Whether a Latin spelling is worth comparing with Hangul by sound: both are about as long, and the onsets of the
 * syllables are found among the letters in their order, from one of the words on. Rules out nearly all unrelated words
 * before the name models are asked, which cost a hundred times as much.
 */
export function mayBeSpelled(hangul: string, latin: string): boolean {
  const onsets = [...hangul].flatMap((syllable) => (syllable === ' ' ? [] : [onsetOf(syllable)]))
  const words = latin
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
  const length = words.reduce((sum, word) => sum + word.length, 0)
  if (length < onsets.length || length > 5 * onsets.length + 1) return false
  return words.some((_, first) => isWrittenIn(onsets, [...words.slice(first), ...words.slice(0, first)].join('')))
}

/** Whether letters hold the onsets in order, one in three may be missing but not the first. */
function isWrittenIn(onsets: readonly number[], letters: string): boolean {
  let at = 0
  let missing = 0
  for (const [index, onset] of onsets.entries()) {
    if (onset < 0) return false
    const allowed = LOAN[onset]! + NAMES[onset]!
    if (index === 0 && !allowed.includes(letters.charAt(0))) return false
    if (SILENT.includes(onset)) continue
    let found = at
    while (found < letters.length && !allowed.includes(letters.charAt(found))) found++
    if (found === letters.length) missing++
    else at = found + 1
  }
  return missing * 3 <= onsets.length
}

function onsetOf(hangul: string): number {
  const code = hangul.charCodeAt(0)
  return code < FIRST_SYLLABLE || code > LAST_SYLLABLE ? -1 : Math.floor((code - FIRST_SYLLABLE) / RIME)
}

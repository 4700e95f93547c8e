/** Units counted before it is asked whether the rest could still change the answer. */
const STRETCH = 512

/**
 * The language most of a text is written in: Korean when it has at least half as many Hangul syllables as Latin
 * letters (a syllable says about twice what a letter says).
 */
export function languageOf(text: string): 'ko' | 'en' {
  let hangul = 0
  let latin = 0
  for (let at = 0; at < text.length; ) {
    const left = text.length - at
    if (hangul * 2 > latin + left) return 'ko'
    if ((hangul + left) * 2 <= latin) return 'en'
    for (const end = Math.min(text.length, at + STRETCH); at < end; at++) {
      const unit = text.charCodeAt(at)
      if ((unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0x1100 && unit <= 0x1112)) hangul++
      else if ((unit | 32) >= 97 && (unit | 32) <= 122) latin++
    }
  }
  return hangul * 2 > latin ? 'ko' : 'en'
}

import { codaOf, isSyllable } from './hangul.ts'
import { codaOfLatin } from './reading-latin.ts'
import { codaOfNumber } from './reading-number.ts'

const LONGEST_TAIL = 48
/** What is read aloud: letters, numbers but raised ones, units in one character, and these signs. */
const SPOKEN = /[\p{L}\p{N}㌀-㏿℃℉%‰°+#&@$€£¥₩￦\ud840-\ud8bf]/u
const SILENT = /[²³¹]/
const OPENING = '([{（［〔'
const CLOSING = ')]}）］〕'
const SIGNS: Readonly<Record<string, number>> = { '#': 17, '₩': 4, '¥': 4 }

/**
 * Coda of the last syllable of `word` as it is read aloud, as `codaOf` counts; -1 when it cannot be read. Quotes and
 * punctuation at the end are silent; a closing bracket hands over to the word before it. `reading` overrides.
 */
export function codaOfWord(word: string, reading: string = word): number {
  const end = spokenEnd(reading, true) || spokenEnd(reading, false)
  const tail = reading.slice(Math.max(0, end - LONGEST_TAIL), end).normalize('NFKC')
  const last = tail.slice(-1)
  const unit = last.charCodeAt(0)
  if (isSyllable(unit)) return codaOf(unit)
  if (/[0-9]/.test(last)) return codaOfNumber(tail)
  if (/[a-zµμ]/i.test(last)) return codaOfLatin(tail)
  if (/[À-ɏḀ-ỿ]/.test(last)) return /[ñńņňǹ]/i.test(last) ? 4 : 0
  if (/[ᄀ-ᄒ]/.test(last)) return last === 'ᄅ' ? 8 : 1
  if (/[ᅡ-ᅵぁ-ヿ]/.test(last)) return /[んン]/.test(last) ? 4 : 0
  if (/[α-ω]/i.test(last)) return /[εου]/i.test(last) ? 4 : 0
  return SIGNS[last] ?? (/[%‰°+&@$€£]/.test(last) ? 0 : codaOfHanja(last))
}

/** Offset after the last spoken character, outside brackets if `outside`; 0 when there is none. */
function spokenEnd(word: string, outside: boolean): number {
  let depth = 0
  for (let end = word.length; end > 0; end--) {
    const sign = word[end - 1]!
    if (outside && CLOSING.includes(sign)) depth++
    else if (outside && OPENING.includes(sign)) depth--
    else if (depth === 0 && SPOKEN.test(sign) && !SILENT.test(sign)) return end
  }
  return 0
}

let korean: Intl.Collator | undefined

/**
 * Coda of a Hanja by the platform's Korean sort order (CLDR), which files it under the syllable it is read as, and behind
 * the last syllable where it has no reading.
 */
function codaOfHanja(hanja: string): number {
  if (!/[㐀-鿿]/.test(hanja)) return -1
  korean ??= new Intl.Collator('ko', { sensitivity: 'base' })
  let low = 0xac00
  let high = 0xd7a4
  while (low < high) {
    const middle = (low + high) >> 1
    if (korean.compare(String.fromCharCode(middle), hanja) < 0) low = middle + 1
    else high = middle
  }
  return codaOf(low)
}

/**
 * What a character is, as far as the edges of words go. `letter` is any other alphabet with its signs, `mark` a combining
 * mark on Latin or kana, `digit` an ASCII digit or a Roman numeral of one character, `symbol` everything else: signs, emoji,
 * units of one character, lone surrogates.
 */
export type Script =
  | 'hangul'
  | 'latin'
  | 'digit'
  | 'hanja'
  | 'kana'
  | 'letter'
  | 'mark'
  | 'space'
  | 'punctuation'
  | 'symbol'

/** Class of one code point (a UTF-16 unit serves for the Basic Multilingual Plane), by Unicode 15.1 blocks. */
export function scriptOf(point: number): Script {
  if (point < 0x80) return ASCII[point]!
  if (point >= 0xac00 && point <= 0xd7ff) return 'hangul'
  if (point < 0x2000) return scriptBelow2000(point)
  if (point < 0x2e80) return scriptOfSigns(point)
  if (point >= 0x4e00 && point <= 0x9fff) return 'hanja'
  if (point < 0x3400) return scriptOfCjkSigns(point)
  if (point < 0x4e00) return point <= 0x4dbf ? 'hanja' : 'symbol'
  if (point >= 0xf900 && point <= 0xfaff) return 'hanja'
  if (point >= 0x20000 && point <= 0x3ffff) return 'hanja'
  if (point >= 0xff00 && point <= 0xffef) return scriptOfWideForms(point)
  if (point >= 0xa960 && point <= 0xa97f) return 'hangul'
  if (point >= 0xfb00 && point <= 0xfb06) return 'latin'
  if ((point >= 0xfe20 && point <= 0xfe2f) || (point >= 0xfe00 && point <= 0xfe0f)) return 'mark'
  if (point >= 0xfe30 && point <= 0xfe6f) return 'punctuation'
  if (point === 0xfeff) return 'space'
  return (point >= 0xa000 && point < 0xac00) || (point >= 0xfb07 && point < 0xfe00) ? 'letter' : 'symbol'
}

/** Class of the character that begins at `offset`; `space` at or after the end of the text. */
export function scriptAt(text: string, offset: number): Script {
  const unit = text.charCodeAt(offset)
  if (Number.isNaN(unit)) return 'space'
  return scriptOf(unit >= 0xd800 && unit < 0xdc00 ? text.codePointAt(offset)! : unit)
}

/** Class of the character that ends at `offset`; `space` at the start of the text. */
export function scriptBefore(text: string, offset: number): Script {
  if (offset <= 0) return 'space'
  const unit = text.charCodeAt(offset - 1)
  const high = unit >= 0xdc00 && unit < 0xe000 ? text.charCodeAt(offset - 2) : 0
  return scriptOf(high >= 0xd800 && high < 0xdc00 ? text.codePointAt(offset - 2)! : unit)
}

const ASCII: readonly Script[] = Array.from({ length: 0x80 }, (_, unit) => {
  if (unit <= 0x20) return 'space'
  if (unit >= 0x30 && unit <= 0x39) return 'digit'
  const letter = unit | 0x20
  if (letter >= 0x61 && letter <= 0x7a) return 'latin'
  return '$+<=>^`|~'.includes(String.fromCharCode(unit)) || unit === 0x7f ? 'symbol' : 'punctuation'
})

function scriptBelow2000(point: number): Script {
  if (point < 0xc0) {
    if (point === 0xa0 || point === 0x85) return 'space'
    if (point === 0xaa || point === 0xba || point === 0xb5) return 'latin'
    return '¡§«¶·»¿'.includes(String.fromCharCode(point)) ? 'punctuation' : 'symbol'
  }
  if (point < 0x250) return point === 0xd7 || point === 0xf7 ? 'symbol' : 'latin'
  if (point < 0x300) return point < 0x2b0 ? 'latin' : 'letter'
  if (point < 0x370) return 'mark'
  if (point >= 0x1100 && point < 0x1200) return 'hangul'
  if (point >= 0x1e00 && point < 0x1f00) return 'latin'
  if ((point >= 0x1ab0 && point < 0x1b00) || (point >= 0x1dc0 && point < 0x1e00)) return 'mark'
  return point === 0x1680 ? 'space' : 'letter'
}

function scriptOfSigns(point: number): Script {
  if (point <= 0x200b || point === 0x2028 || point === 0x2029 || point === 0x202f || point === 0x205f) return 'space'
  if (point < 0x2070) return 'punctuation'
  if (point >= 0x20d0 && point < 0x2100) return 'mark'
  if (point >= 0x2160 && point < 0x2189) return 'digit'
  if (point >= 0x2308 && point <= 0x230b) return 'punctuation'
  if (point === 0x2329 || point === 0x232a) return 'punctuation'
  if (point >= 0x2c00 && point < 0x2e00) return point >= 0x2c60 && point < 0x2c80 ? 'latin' : 'letter'
  return point >= 0x2e00 ? 'punctuation' : 'symbol'
}

function scriptOfCjkSigns(point: number): Script {
  if (point === 0x3000 || point === 0x3164) return 'space'
  if (point < 0x3000 || point === 0x3005 || point === 0x3007) return 'hanja'
  if (point < 0x3040) return point <= 0x3003 || (point >= 0x3008 && point <= 0x301f) ? 'punctuation' : 'symbol'
  if (point === 0x30fb || point === 0x30a0 || point === 0x318d) return 'punctuation'
  if (point === 0x3099 || point === 0x309a) return 'mark'
  if (point < 0x3100 || (point >= 0x31f0 && point < 0x3200)) return 'kana'
  if (point >= 0x3130 && point < 0x3190) return 'hangul'
  return point < 0x3130 ? 'letter' : 'symbol'
}

function scriptOfWideForms(point: number): Script {
  if (point >= 0xff01 && point <= 0xff5e) return ASCII[point - 0xfee0]!
  if (point === 0xff65 || (point >= 0xff5f && point <= 0xff64)) return 'punctuation'
  if (point >= 0xff66 && point <= 0xff9f) return 'kana'
  if (point === 0xffa0) return 'space'
  return point >= 0xffa1 && point <= 0xffdc ? 'hangul' : 'symbol'
}

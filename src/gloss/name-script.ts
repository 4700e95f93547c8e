/** Writing system of a name, as far as glosses need it; `none` for what holds no letter. */
export type Script =
  | 'hangul'
  | 'han'
  | 'kana'
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'arabic'
  | 'hebrew'
  | 'thai'
  | 'devanagari'
  | 'none'

/** In order of precedence: one Hangul syllable makes SK텔레콤 Hangul, one Hanja makes 서울特別市 Han. */
const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['han', /\p{Script=Han}/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['thai', /\p{Script=Thai}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
  ['latin', /\p{Script=Latin}/u],
  ['greek', /\p{Script=Greek}/u],
]

/** The script of a name: of several in it, the rarer one beside Latin. */
export function scriptOfName(text: string): Script {
  // Nearly every name is one of these two, and a property of Unicode takes long to compile.
  if (/^[ -~]*$/.test(text)) return /[A-Za-z]/.test(text) ? 'latin' : 'none'
  if (/^[ -~가-힣]*$/.test(text)) return 'hangul'
  return SCRIPTS.find(([, letter]) => letter.test(text))?.[0] ?? 'none'
}

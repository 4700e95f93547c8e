/** Codas of 영 일 이 삼 사 오 육 칠 팔 구. */
const DIGITS = [21, 8, 0, 16, 0, 0, 1, 8, 8, 0]
/** Codas of 십 백 천, then of 만 억 조 경 해. */
const SMALL = [17, 1, 4]
const GREAT = [4, 1, 0, 21, 0]

/** A single digit that is read in English: G7 지세븐, EV6 이브이식스, Model 3 모델쓰리, 시즌3 시즌쓰리. */
const ENGLISH = /(?:[A-Za-z][ .-]?|(?:시즌|버전|파트|빅|톱|모델|아이폰|갤럭시|플립|폴드) ?)\d$/

/** Coda of the number at the end of `text` as it is read: by value, a decimal by its last digit, 2/3 as 삼분의 이, `$5` as 오 달러. */
export function codaOfNumber(text: string): number {
  const digit = Number(text.slice(-1))
  if (/[$€£]\d[\d,.]*$/.test(text)) return 0
  if (/[¥₩]\d[\d,.]*$/.test(text)) return 4
  if (ENGLISH.test(text)) return digit === 8 ? 8 : digit === 1 || digit === 7 || digit === 9 ? 4 : 0
  const fraction = /(?<![\d/])(\d)\/[2-9]$/.exec(text)
  if (fraction !== null) return DIGITS[Number(fraction[1])]!
  if (digit > 0 || /\d\.\d+$/.test(text)) return DIGITS[digit]!
  const number = /[\d,]+$/.exec(text)![0].replaceAll(',', '')
  const zeros = number.length - number.replace(/0+$/, '').length
  if (zeros === number.length) return DIGITS[0]!
  return zeros < 4 ? SMALL[zeros - 1]! : (GREAT[(zeros >> 2) - 1] ?? 0)
}

import { expect, test } from 'vitest'
import { type Script, scriptAt, scriptBefore, scriptOf } from '../../src/text/script.ts'

/** First and last characters of Unicode blocks and ranges, by their class; what lies right outside is of another. */
const RANGES: readonly (readonly [Script, number, number])[] = [
  ['digit', 0x30, 0x39],
  ['latin', 0x41, 0x5a],
  ['latin', 0x61, 0x7a],
  ['space', 0x00, 0x20],
  ['punctuation', 0x3a, 0x3b],
  ['symbol', 0x3c, 0x3e],
  ['letter', 0x2b0, 0x2ff],
  ['mark', 0x300, 0x36f],
  ['letter', 0x370, 0x10ff],
  ['hangul', 0x1100, 0x11ff],
  ['letter', 0x1681, 0x1aaf],
  ['mark', 0x1ab0, 0x1aff],
  ['letter', 0x1b00, 0x1dbf],
  ['mark', 0x1dc0, 0x1dff],
  ['latin', 0x1e00, 0x1eff],
  ['letter', 0x1f00, 0x1fff],
  ['space', 0x2000, 0x200b],
  ['punctuation', 0x200c, 0x2027],
  ['space', 0x2028, 0x2029],
  ['punctuation', 0x202a, 0x202e],
  ['punctuation', 0x2030, 0x205e],
  ['symbol', 0x2070, 0x20cf],
  ['mark', 0x20d0, 0x20ff],
  ['symbol', 0x2100, 0x215f],
  ['digit', 0x2160, 0x2188],
  ['symbol', 0x2189, 0x2307],
  ['punctuation', 0x2308, 0x230b],
  ['punctuation', 0x2329, 0x232a],
  ['letter', 0x2c00, 0x2c5f],
  ['latin', 0x2c60, 0x2c7f],
  ['letter', 0x2c80, 0x2dff],
  ['punctuation', 0x2e00, 0x2e7f],
  ['hanja', 0x2e80, 0x2fff],
  ['punctuation', 0x3001, 0x3003],
  ['punctuation', 0x3008, 0x301f],
  ['mark', 0x3099, 0x309a],
  ['letter', 0x3100, 0x312f],
  ['kana', 0x31f0, 0x31ff],
  ['hanja', 0x3400, 0x4dbf],
  ['symbol', 0x4dc0, 0x4dff],
  ['hanja', 0x4e00, 0x9fff],
  ['letter', 0xa000, 0xa95f],
  ['hangul', 0xa960, 0xa97f],
  ['letter', 0xa980, 0xabff],
  ['hangul', 0xac00, 0xd7ff],
  ['hanja', 0xf900, 0xfaff],
  ['latin', 0xfb00, 0xfb06],
  ['letter', 0xfb07, 0xfdff],
  ['mark', 0xfe00, 0xfe0f],
  ['mark', 0xfe20, 0xfe2f],
  ['punctuation', 0xfe30, 0xfe6f],
  ['digit', 0xff10, 0xff19],
  ['punctuation', 0xff5f, 0xff65],
  ['kana', 0xff66, 0xff9f],
  ['hangul', 0xffa1, 0xffdc],
  ['hanja', 0x20000, 0x3ffff],
]

test.each(RANGES)('%s from %i to %i', (script, first, last) => {
  for (const point of [first, first + 1, last - 1, last]) expect(scriptOf(point), point.toString(16)).toBe(script)
  if (first > 0) expect(scriptOf(first - 1), `before ${first.toString(16)}`).not.toBe(script)
  expect(scriptOf(last + 1), `after ${last.toString(16)}`).not.toBe(script)
})

test.each<[Script, string]>([
  ['symbol', '$+<=>^`|~\x7f×÷¢£¥©®°±\u3004\u3020\u303f\u3190\u3200㎏＋￥\ue000'],
  ['punctuation', '!"#%&\'()*,-./:;?@[\\]_{}¡§«¶·»¿\u3001\u3003\u3008\u301f\u30fb\u30a0\u318d！［｡･'],
  ['latin', 'ªºµÀÿĀɏɐʯＡｚﬁ'],
  ['space', '\u0085\u00a0\u1680\u202f\u205f\u3000\u3164\uffa0\ufeff'],
  ['hanja', '々〇'],
  ['kana', 'ぁゟーヿ'],
  ['hangul', 'ㄱㆎㅣ'],
])('%s: %s', (script, characters) => {
  for (const character of characters) expect(scriptOf(character.codePointAt(0)!), character).toBe(script)
})

test('surrogates that stand alone are signs, pairs are read from either side', () => {
  expect(scriptAt('\ud840가', 0)).toBe('symbol')
  expect(scriptBefore('가\udc00', 2)).toBe('symbol')
  expect(scriptBefore('\ud840', 1)).toBe('symbol')
  expect(scriptAt('𠀀', 0)).toBe('hanja')
  expect(scriptBefore('𠀀', 2)).toBe('hanja')
  expect(scriptAt('𠀀', 1)).toBe('symbol')
})

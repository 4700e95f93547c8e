import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Script, scriptAt, scriptBefore, scriptOf } from '../../src/text/script.ts'
import { anyCharacter } from '../any-character.ts'

/** Classes by Unicode property, and where pyogi differs on purpose: blanks, dots and unit signs that only look like letters. */
const BY_PROPERTY: readonly (readonly [Script, RegExp, RegExp])[] = [
  ['hangul', /\p{Script=Hangul}/u, /[\u3164\uffa0\u318d\u302e\u302f\u3200-\u32ff]/],
  ['latin', /\p{Script=Latin}/u, /[\u02b0-\u02ff\u1d00-\u1dff\u2000-\u2bff\ua700-\uabff\u00b5]/],
  ['hanja', /\p{Script=Han}/u, /[\u2ff0-\u2fff\u3021-\u3029\u3038-\u303b]/],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}ーｰﾞﾟ゛゜]/u, /[\u32d0-\u33ff]/],
  ['space', /\s/u, /[\u0000-\u0020\u0085\u200b\u3164\uffa0]/],
]

describe('classes', () => {
  test.each(BY_PROPERTY)('%s agrees with Unicode on the whole Basic Multilingual Plane', (script, property, apart) => {
    const wrong: string[] = []
    for (let point = 0; point < 0xfffe; point++) {
      const character = String.fromCharCode(point)
      if (apart.test(character) || /[\p{Cn}\p{Cs}\p{Co}]/u.test(character)) continue
      if ((scriptOf(point) === script) !== property.test(character)) wrong.push(point.toString(16))
    }
    expect(wrong).toEqual([])
  })

  test.each<[string, Script]>([
    ['７', 'digit'],
    ['Ⅲ', 'digit'],
    ['ｋ', 'latin'],
    ['é', 'latin'],
    ['Ω', 'letter'],
    ['я', 'letter'],
    ['𠀀', 'hanja'],
    ['😀', 'symbol'],
    ['㎏', 'symbol'],
    ['·', 'punctuation'],
    ['ㆍ', 'punctuation'],
    ['—', 'punctuation'],
    ['「', 'punctuation'],
    ['₩', 'symbol'],
    ['\u0301', 'mark'],
  ])('%s is %s', (character, script) => {
    expect(scriptOf(character.codePointAt(0)!)).toBe(script)
  })

  test('the class at an offset is that of the whole character on either side of it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: anyCharacter }),
        fc.string({ unit: anyCharacter, minLength: 1, maxLength: 1 }),
        (text, one) => {
          const script = scriptOf(one.codePointAt(0)!)
          expect(scriptAt(text + one, text.length)).toBe(script)
          expect(scriptBefore(one + text, one.length)).toBe(script)
          expect(scriptBefore(text, 0)).toBe('space')
          expect(scriptAt(text, text.length)).toBe('space')
        },
      ),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldKey, foldTable, writtenUnits } from '../../src/match/key.ts'

const cases: readonly [name: string, form: string, expected: string][] = [
  ['letter case', 'KISA', 'kisa'],
  ['letters beyond ASCII as they are', '\u00c9mile \u0391\u0392', '\u00c9mile \u0391\u0392'],
  ['full-width letters, digits and signs', 'Ｋ－１（ｋ）', 'k-1(k)'],
  ['ideographic and no-break space', '제이슨\u3000권\u00a0씨', '제이슨 권 씨'],
  ['dashes', 'Je‐myung‑Je–myung—Je−myung', 'je-myung-je-myung-je-myung'],
  ['quotes', '‘’‚`´＇ “”„＂', "'''''' \"\"\"\""],
  ['middle dots', '과학ㆍ기술・정보‧통신', '과학·기술·정보·통신'],
  ['Hangul, Hanja and symbols', '류제명柳濟明😀', '류제명柳濟明😀'],
  ['nothing', '', ''],
]

describe('foldKey', () => {
  test.each(cases)('%s', (_, form, expected) => {
    expect(foldKey(form)).toBe(expected)
  })

  test('keeps lengths and is done after one time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (form) => {
        const key = foldKey(form)
        expect(key.length).toBe(form.length)
        expect(foldKey(key)).toBe(key)
      }),
    )
  })

  test('agrees with Unicode on the width and case of ASCII', () => {
    for (let unit = 0x21; unit <= 0x7e; unit++) {
      const wide = String.fromCharCode(unit + 0xfee0)
      expect(foldKey(wide)).toBe(foldKey(wide.normalize('NFKC')))
    }
    for (let unit = 0; unit < 0x80; unit++) {
      const character = String.fromCharCode(unit)
      expect(foldKey(character.toUpperCase())).toBe(foldKey(character.toLowerCase()))
    }
  })

  test('knows for each folded unit what may be written', () => {
    const fold = foldTable()
    const missing: number[] = []
    for (const [unit, folded] of fold.entries()) {
      const written = writtenUnits(folded)
      if (!written.includes(unit) || written.some((other) => fold[other] !== folded)) missing.push(unit)
    }
    expect(missing).toEqual([])
  })
})

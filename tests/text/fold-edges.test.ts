import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/text/fold.ts'

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index))

describe('what NFC composes', () => {
  test('letters of Latin, Greek and kana, and syllables, fold from their parts to themselves', () => {
    const letters = [
      ...range(0xc0, 0x24f),
      ...range(0x386, 0x3ff),
      ...range(0x1e00, 0x1eff),
      ...range(0x3041, 0x30fa),
      ...['가', '각', '갛', '까', '힇', '힣', '하', '민', '의'],
    ]
    for (const letter of letters) {
      expect(fold(letter.normalize('NFD')).text, letter).toBe(letter.normalize('NFC'))
    }
  })

  test('jamo compose as NFC has it: onset and vowel, and the coda on them; old jamo stay', () => {
    const near = fc.constantFrom(
      ...[
        0x1100, 0x1101, 0x1112, 0x1113, 0x1160, 0x1161, 0x1162, 0x1175, 0x1176, 0x11a7, 0x11a8, 0x11a9, 0x11c2, 0x11c3,
      ],
    )
    fc.assert(
      fc.property(fc.array(near, { minLength: 1, maxLength: 4 }), (units) => {
        const text = String.fromCharCode(...units)
        expect(fold(text).text).toBe(text.normalize('NFC'))
      }),
      { numRuns: 1000 },
    )
  })

  test('as many marks as the longest run of stream-safe text, no more', () => {
    const marked = (count: number): string => `e${'\u0301'.repeat(count)}`
    expect(fold(marked(29)).text).toBe(marked(29).normalize('NFC'))
    expect(fold(marked(30)).text).toBe(marked(30))
  })
})

describe('classes of characters', () => {
  test('full-width ASCII is narrowed from end to end, what lies beside it stays', () => {
    for (const unit of range(0xff01, 0xff5e)) {
      expect(fold(unit).text).toBe(String.fromCharCode(unit.charCodeAt(0) - 0xff01 + 0x21))
    }
    for (const unit of ['\uff00', '\uff5f']) expect(fold(unit).text).toBe(unit)
  })

  test('every blank of a line is a space', () => {
    for (const blank of [
      '\u00a0',
      '\u1680',
      ...range(0x2000, 0x200a),
      '\u202f',
      '\u205f',
      '\u3000',
      '\u3164',
      '\uffa0',
    ]) {
      expect(fold(`가${blank}나`).text, blank.charCodeAt(0).toString(16)).toBe('가 나')
    }
  })

  test('what nobody sees is dropped: zero-width characters, controls of direction, variation selectors', () => {
    for (const unseen of [
      ...['\u00ad', '\u180e', '\u2060', '\ufeff'],
      ...range(0x200b, 0x200f),
      ...range(0x202a, 0x202e),
      ...range(0x2066, 0x2069),
      ...range(0xfe00, 0xfe0f),
    ]) {
      expect(fold(`☎${unseen}가`).text, unseen.charCodeAt(0).toString(16)).toBe('☎가')
    }
    for (const seen of ['\ufdff', '\ufe10', '\u2010\u2010', '\u00ac']) {
      expect(fold(`가${seen}`).text).toHaveLength(1 + seen.length)
    }
  })

  test('compatibility Hanja are unified from the first to the last', () => {
    for (const hanja of ['\uf900', '\uf901', '\ufa6d', '\ufad9']) {
      expect(fold(hanja).text).toBe(hanja.normalize('NFC'))
      expect(fold(hanja).text).not.toBe(hanja)
    }
    for (const hanja of ['\uf8ff', '\ufa0e', '\ufaff']) expect(fold(hanja).text).toBe(hanja)
  })
})

describe('the way back at the edges', () => {
  const first = (text: string): unknown => fold(text).toOriginalSpan({ start: 0, end: 1 })

  test('a mark belongs to the letter before it, through what was dropped between them', () => {
    for (const mark of [0x300, 0x36f, 0x1160, 0x11ff, 0x1ab0, 0x1aff, 0x1dc0, 0x1dff, 0x3099, 0x309a]) {
      expect(first(`a\u200b${String.fromCharCode(mark)}`), mark.toString(16)).toEqual({ start: 0, end: 3 })
    }
    for (const other of [0x62, 0xe9, 0x2ff, 0x370, 0x115f, 0x1200, 0x1aaf, 0x1b00, 0x1dbf, 0x1e00, 0x3098, 0x309b]) {
      expect(first(`a\u200b${String.fromCharCode(other)}`), other.toString(16)).toEqual({ start: 0, end: 1 })
    }
  })

  test('an empty span is a place', () => {
    const folded = fold('\ufeff류\u200b제')
    expect(folded.toOriginalSpan({ start: 0, end: 0 })).toEqual({ start: 1, end: 1 })
    expect(folded.toOriginalSpan({ start: 1, end: 1 })).toEqual({ start: 2, end: 2 })
    expect(fold('류제').toOriginalSpan({ start: 1, end: 1 })).toEqual({ start: 1, end: 1 })
  })

  test('places outside the text are its ends', () => {
    expect(fold('\u200b').toOriginal(0)).toBe(0)
    expect(fold('류\u200b').toOriginal(9)).toBe(1)
    expect(fold('류').toOriginal(9)).toBe(1)
    expect(fold('류').toOriginal(-9)).toBe(0)
    expect(fold('\u200b류').toOriginal(-9)).toBe(1)
  })
})

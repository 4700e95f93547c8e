import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDecoder, decode, encodingOf } from '../../src/formats/decode.ts'
import { faultsOf } from './faults.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), little)
  return bytes
}

/** `iconv -t CP949`, by hand: KS X 1001 syllables, syllables beyond it, Hanja, symbols. */
const CP949: [string, number[]][] = [
  ['한국', [0xc7, 0xd1, 0xb1, 0xb9]],
  ['똠방각하', [0x8c, 0x63, 0xb9, 0xe6, 0xb0, 0xa2, 0xc7, 0xcf]],
  ['펲 뷁', [0xbc, 0x84, 0x20, 0x94, 0xee]],
  ['€', [0xa2, 0xe6]],
  ['갂', [0x81, 0x41]],
  ['힣', [0xc6, 0x52]],
  ['漢字 ㈜', [0xf9, 0xd3, 0xed, 0xae, 0x20, 0xa2, 0xdf]],
]

describe('decoding', () => {
  test.each(CP949)('reads CP949: %s', (text, bytes) => {
    expect(decode(Uint8Array.from(bytes), { encoding: 'euc-kr' })).toBe(text)
  })

  test('gives every one of the 11,172 syllables one CP949 code', () => {
    const found = new Map<string, number>()
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x41; trail <= 0xfe; trail++) {
        try {
          const text = decode(Uint8Array.of(lead, trail), { encoding: 'euc-kr' })
          found.set(text, (found.get(text) ?? 0) + 1)
        } catch {}
      }
    }
    for (let code = 0xac00; code <= 0xd7a3; code++) expect(found.get(String.fromCharCode(code))).toBe(1)
  })

  test('takes a byte order mark for what it says, whatever is asked for', () => {
    expect(decode(Uint8Array.of(0xff, 0xfe, ...utf16('이름', true)), { encoding: 'euc-kr' })).toBe('이름')
    expect(decode(Uint8Array.of(0xfe, 0xff, ...utf16('이름', false)))).toBe('이름')
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, ...encode('이름')), { encoding: 'utf-16le' })).toBe('이름')
  })

  test('takes the encoding that an XML declaration names', () => {
    const head = encode('<?xml version="1.0" encoding="euc-kr"?><a>')
    expect(decode(Uint8Array.of(...head, 0xc7, 0xd1)).endsWith('<a>한')).toBe(true)
  })

  test('reads the same however the bytes are cut', () => {
    const encodings = [
      { encoding: 'utf-8', bytes: encode },
      { encoding: 'utf-16le', bytes: (text: string) => utf16(text, true) },
      { encoding: 'utf-16be', bytes: (text: string) => utf16(text, false) },
    ] as const
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith('\ufeff')),
        fc.constantFrom(...encodings),
        fc.integer({ min: 1, max: 5 }),
        (text, { encoding, bytes }, size) => {
          const all = bytes(text)
          const next = createDecoder({ encoding })
          let read = ''
          for (let at = 0; at < all.length; at += size) read += next(all.subarray(at, at + size), false)
          expect(read + next(new Uint8Array(0), true)).toBe(text)
        },
      ),
    )
  })

  test('keeps a byte order mark that is not at the start', () => {
    const next = createDecoder()
    expect(next(encode('가'), false) + next(encode('\ufeff나'), true)).toBe('가\ufeff나')
  })

  test('names the place of the first wrong byte, and the likely encoding', () => {
    const korean = Uint8Array.of(...encode('a\nbc'), 0xc7, 0xd1)
    expect(faultsOf(() => decode(korean))).toEqual([
      '2:3 expected utf-8, found bytes that are not; they read as euc-kr (CP949)',
    ])
    expect(faultsOf(() => decode(Uint8Array.of(0x61, 0xff), { encoding: 'euc-kr' }))).toEqual([
      '1:2 expected euc-kr, found bytes that are not',
    ])
    expect(faultsOf(() => decode(encode('한').subarray(0, 2)))[0]).toMatch(/^1:1 expected utf-8/)
    const next = createDecoder()
    next(encode('가\n나'), false)
    expect(faultsOf(() => next(Uint8Array.of(0x61, 0xff), true))).toEqual([
      '2:3 expected utf-8, found bytes that are not',
    ])
  })

  test('knows the names people use', () => {
    expect(['CP949', 'euc-kr', 'UTF-8', 'utf-16'].map(encodingOf)).toEqual(['euc-kr', 'euc-kr', 'utf-8', 'utf-16le'])
    expect(() => encodingOf('latin1')).toThrow('latin1')
  })
})

import { describe, expect, test } from 'vitest'
import { buildIndex } from '../../src/match/build.ts'
import { openIndex } from '../../src/match/open.ts'
import { searchIndex } from '../../src/match/search.ts'
import { PyogiError } from '../../src/model/error.ts'
import { generateForms } from '../bench/corpus/generate.ts'

const KEYS = ['한국인터넷진흥원', 'KISA', 'Ryu Je-myung', '류제명', '류']

function found(bytes: Uint8Array, text: string): string[] {
  const list: string[] = []
  searchIndex(openIndex(bytes), text, (key, start, end) => {
    list.push(`${key} ${text.slice(start, end)}`)
    return true
  })
  return list
}

function errorOf(run: () => unknown): PyogiError {
  try {
    run()
  } catch (error) {
    if (error instanceof PyogiError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('buildIndex', () => {
  test('refuses empty and repeated keys, all at once', () => {
    const error = errorOf(() => buildIndex(['KISA', '', 'ＫＩＳＡ', '류제명', '', '류제명']))
    expect(error.code).toBe('keys-invalid')
    expect(error.issues.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      'key-empty 1',
      'key-empty 4',
      'key-repeated 2',
      'key-repeated 5',
    ])
  })

  test('takes no more than 28 bytes a form from 100,000 forms on', () => {
    const forms = generateForms(100_000, 7)
    expect(buildIndex(forms).byteLength / forms.length).toBeLessThanOrEqual(28)
  })

  test('builds from one key of 100,000 units, and from prefixes of one another', () => {
    const long = '가나'.repeat(50_000)
    expect(found(buildIndex([long, '가나']), `${long}가`).map((text) => text.length)).toEqual([2 + long.length])
    const nested = Array.from({ length: 500 }, (_, length) => '·'.repeat(length + 1))
    expect(found(buildIndex(nested), '·'.repeat(501))).toEqual([`499 ${'·'.repeat(500)}`, '0 ·'])
  })
})

describe('openIndex', () => {
  test('reads shared memory, and bytes within larger ones', () => {
    const bytes = buildIndex(KEYS)
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length + 16), 8, bytes.length)
    shared.set(bytes)
    expect(found(shared, 'Ryu Je\u2011myung (류제명)')).toEqual(['2 Ryu Je\u2011myung', '3 류제명'])
    expect(openIndex(shared).cells.buffer).toBe(shared.buffer)
  })

  test('is frozen and knows its keys', () => {
    const index = openIndex(buildIndex(KEYS))
    expect(Object.isFrozen(index)).toBe(true)
    expect([index.keyCount, index.longest]).toEqual([5, 12])
  })

  test('finds nothing with no keys', () => {
    expect(found(buildIndex([]), 'KISA 류제명')).toEqual([])
  })

  const damages: readonly [name: string, code: string, damage: (bytes: Uint8Array) => Uint8Array][] = [
    ['no bytes', 'index-short', () => new Uint8Array(0)],
    ['a cut end', 'index-length', (bytes) => bytes.subarray(0, bytes.length - 8)],
    ['something after the end', 'index-length', (bytes) => Uint8Array.from([...bytes, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['another file', 'index-foreign', (bytes) => bytes.fill(7, 0, 4)],
    ['another version', 'index-version', (bytes) => bytes.fill(9, 4, 5)],
    ['a section past the end', 'index-section', (bytes) => bytes.fill(0xff, 36, 39)],
    ['a place that is no multiple of 8', 'index-misaligned', (bytes) => Uint8Array.from([0, ...bytes]).subarray(1)],
  ]
  test.each(damages)('refuses %s', (_, code, damage) => {
    const error = errorOf(() => openIndex(damage(buildIndex(KEYS))))
    expect(error.code).toBe('index-invalid')
    expect(error.issues[0]!.code).toBe(code)
    expect(error.issues[0]!.message).toMatch(/^found .+, expected .+/)
  })

  test('refuses or reads, but never fails otherwise, whatever word of the header is damaged', () => {
    for (let word = 0; word < 24; word++) {
      const bytes = buildIndex(KEYS)
      new DataView(bytes.buffer).setUint32(4 * word, 0x0fffffff, true)
      try {
        openIndex(bytes)
      } catch (error) {
        expect(error).toBeInstanceOf(PyogiError)
      }
    }
  })
})

import { describe, expect, test } from 'vitest'
import { buildIndex } from '../../src/match/build.ts'
import { type FormIndex, openIndex } from '../../src/match/open.ts'
import { searchIndex } from '../../src/match/search.ts'

const KEYS = [
  '정원',
  '국정원',
  '국정원장',
  '과기정통부',
  'KISA',
  'Je-myung',
  'OpenAI',
  '美',
  '美國',
  '이상',
  '·점',
  'AI',
  '3·1절',
  '3',
]
const INDEX = openIndex(buildIndex(KEYS))

/** The text with what is found in brackets; `refused` keys are not accepted. */
function marked(text: string, refused: readonly string[] = []): string {
  const spans: [start: number, end: number][] = []
  searchIndex(INDEX, text, (key, start, end) => {
    if (refused.includes(KEYS[key]!)) return false
    spans.push([start, end])
    return true
  })
  const parts: string[] = []
  let from = 0
  for (const [start, end] of spans) {
    parts.push(text.slice(from, start), `[${text.slice(start, end)}]`)
    from = end
  }
  return parts.join('') + text.slice(from)
}

const cases: readonly [name: string, expected: string, refused?: readonly string[]][] = [
  ['the longest of nested forms', '[국정원장]은 [국정원]에'],
  ['a shorter one where the longest is refused', '[국정원]장은', ['국정원장']],
  ['what starts within a refused one, if a word can start there', '국[3]', []],
  ['nothing within a Hangul word', '한국정원협회, 한[AI]'],
  ['a change of script as a word start', '前[과기정통부], [KISA][국정원], ([국정원])'],
  ['nothing within a Latin word or number', 'xKISA 1KISA éKISA ＡKISA [KISA], a33 [3]'],
  ['Latin after a hyphen', 'x-[KISA]'],
  ['dashes, width and case as one', '[JE\u2010MYUNG] [ＫＩＳＡ] [je\uff0dMyung]'],
  ['Hanja, but not after Hanja', '[美]·[美國] 中美 韓美'],
  ['signs anywhere', '가[·점] a[ㆍ점]'],
  ['a form with a digit, a dot and Hangul', '[3·1절]은 [3]·2절'],
  ['forms side by side', '[국정원][KISA][이상]'],
  ['forms after an emoji', '😀[이상] 𠀀[KISA]'],
  ['forms at both ends', '[이상]'],
  ['nothing in nothing', ''],
]

describe('searchIndex', () => {
  test.each(cases)('finds %s', (_, expected, refused) => {
    expect(marked(expected.replace(/[[\]]/g, ''), refused)).toBe(expected)
  })

  test('asks about each place a bounded number of times, however the forms nest', () => {
    const nested = openIndex(buildIndex(Array.from({ length: 60 }, (_, length) => '·'.repeat(length + 1))))
    const length = 50_000
    let asked = 0
    searchIndex(nested, '·'.repeat(length), () => ++asked < 0)
    expect(asked).toBe(60 * length - (60 * 59) / 2)
  })

  test('may be called from within its own callback', () => {
    const outer: string[] = []
    const text = '국정원 이상 '.repeat(5000)
    searchIndex(INDEX, text, (key, start) => {
      if (start < 8)
        searchIndex(INDEX, 'KISA OpenAI', (inner) => {
          outer.push(KEYS[inner]!)
          return true
        })
      outer.push(KEYS[key]!)
      return true
    })
    expect(outer.slice(0, 6)).toEqual(['KISA', 'OpenAI', '국정원', 'KISA', 'OpenAI', '이상'])
    expect(outer.length).toBe(10_006)
  })

  test('lets an error of the callback through and works afterwards', () => {
    const fail = (): boolean => {
      throw new RangeError('enough')
    }
    expect(() => searchIndex(INDEX, 'KISA', fail)).toThrow(RangeError)
    expect(marked('KISA')).toBe('[KISA]')
  })

  test('keeps indexes apart that are searched in turn', () => {
    const other: FormIndex = openIndex(buildIndex(['다른', 'KISA']))
    const keys: number[] = []
    for (const index of [INDEX, other, INDEX]) searchIndex(index, '다른 KISA', (key) => keys.push(key) > 0)
    expect(keys).toEqual([4, 0, 1, 4])
  })
})

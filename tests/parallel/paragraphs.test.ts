import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import { readDocument } from '../../src/link/read.ts'
import { compareTranslation } from '../../src/parallel/compare.ts'
import { alignParagraphs } from '../../src/parallel/paragraphs.ts'
import { growth, LINEAR } from '../growth.ts'

const KOREAN = ['네이버는 새 모델을 냈다.', '쿠팡은 사과했다.', '젠슨 황은 서울에 왔다.', '한국은행은 금리를 동결했다.']
const ENGLISH = [
  'Naver released a model.',
  'Coupang apologized.',
  'Jensen Huang came to Seoul.',
  'The Bank of Korea held rates.',
]

function aligned(source: readonly string[], target: readonly string[]): string[] {
  const [from, to] = [source.join('\n\n'), target.join('\n\n')]
  return alignParagraphs(readDocument(from, korea), readDocument(to, korea)).map(
    (pair) =>
      `${pair.source === undefined ? '' : from.slice(pair.source.start, pair.source.end)}=${pair.target === undefined ? '' : to.slice(pair.target.start, pair.target.end)}`,
  )
}

describe('paragraphs are aligned by the names in them', () => {
  test('one was dropped', () => {
    expect(aligned(KOREAN, [ENGLISH[0]!, ENGLISH[2]!, ENGLISH[3]!])).toEqual([
      `${KOREAN[0]}=${ENGLISH[0]}`,
      `${KOREAN[1]}=`,
      `${KOREAN[2]}=${ENGLISH[2]}`,
      `${KOREAN[3]}=${ENGLISH[3]}`,
    ])
  })
  test('one was added', () => {
    expect(aligned([KOREAN[1]!, KOREAN[3]!], [ENGLISH[1]!, ENGLISH[2]!, ENGLISH[3]!])).toContain(`=${ENGLISH[2]}`)
  })
  test('every paragraph of either text stands in one pair, in order', () => {
    const some = (from: readonly string[]): fc.Arbitrary<string[]> =>
      fc.array(fc.constantFrom(...from), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(some(KOREAN), some(ENGLISH), (source, target) => {
        const from = readDocument(source.join('\n\n'), korea)
        const to = readDocument(target.join('\n\n'), korea)
        const pairs = alignParagraphs(from, to)
        expect(pairs.flatMap((pair) => pair.source?.start ?? [])).toEqual(from.blocks.map(({ start }) => start))
        expect(pairs.flatMap((pair) => pair.target?.start ?? [])).toEqual(to.blocks.map(({ start }) => start))
      }),
      { numRuns: 50 },
    )
  })
})

describe('a long document', () => {
  const text = (sentences: readonly string[], times: number): string =>
    Array.from({ length: times }, (_, number) => sentences[number % sentences.length]).join('\n\n')

  test('a paragraph missing far down is told at its place', () => {
    const target = `${text(ENGLISH, 200)}\n\n${ENGLISH[1]}\n\n${text(ENGLISH, 100)}`
    const source = `${text(KOREAN, 200)}\n\n리벨리온은 칩을 냈다.\n\n${KOREAN[1]}\n\n${text(KOREAN, 100)}`
    const [remark, ...others] = compareTranslation({ source, target }, korea).diagnostics.filter(
      ({ severity }) => severity !== 'information',
    )
    expect(remark?.params.name).toBe('리벨리온')
    expect(others).toEqual([])
  })

  test('costs about as much as it is long', () => {
    const compare = (times: number): unknown =>
      compareTranslation({ source: text(KOREAN, times), target: text(ENGLISH, times) }, korea)
    expect(growth(compare, 200)).toBeLessThan(LINEAR)
  })
})

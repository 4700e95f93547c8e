import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBrackets } from '../../src/gloss/brackets.ts'
import { readGlosses } from '../../src/gloss/glosses.ts'
import { hanjaFits, hanjaReadings, ksHanja } from '../../src/gloss/hanja-reading.ts'
import { contains } from '../../src/text/span.ts'
import { growth, LINEAR } from '../growth.ts'

const PIECES = [
  ...[
    '(',
    ')',
    '[',
    ']',
    '（',
    '）',
    '「',
    '」',
    '‘',
    '’',
    '"',
    "'",
    ' ',
    ' ',
    ' ',
    ',',
    '·',
    '/',
    ';',
    ':',
    '.',
    '\n',
    '\n\n',
  ],
  ...[
    '한국은행',
    '총재',
    '이순신',
    '은',
    '의',
    '52',
    '약 3억원',
    '이하 ',
    '한자: ',
    '사진=',
    '제15조',
    'KISA',
    'Bank',
    'of',
    'Korea',
  ],
  ...[
    'Ryu',
    'Je-myung',
    '류제명',
    '柳濟明',
    '石破茂',
    'トヨタ',
    'Путин',
    'AI',
    'the',
    'e\u0301',
    '\u{1F600}',
    '\ud800',
  ],
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), { maxLength: 40 })
  .map((all) => all.join(''))

/** Disjoint spans in order, as dictionary hits are. */
const mentions = (length: number): fc.Arbitrary<{ start: number; end: number; entries: string[] }[]> =>
  fc.uniqueArray(fc.nat(length), { maxLength: 8 }).map((cuts) => {
    const sorted = [...cuts].sort((a, b) => a - b)
    return sorted.flatMap((start, index) =>
      index % 2 === 0 && index + 1 < sorted.length ? [{ start, end: sorted[index + 1]!, entries: ['org.x'] }] : [],
    )
  })

describe('brackets', () => {
  it('lie in the text, in order, nested or apart, with as many around them as they say', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const brackets = parseBrackets(sample)
        brackets.forEach((bracket, index) => {
          expect(contains({ start: 0, end: sample.length }, bracket.span)).toBe(true)
          expect(bracket.inner).toEqual({ start: bracket.span.start + 1, end: bracket.span.end - 1 })
          const around = brackets.filter((other) => other !== bracket && contains(other.span, bracket.span))
          expect(around.length).toBe(bracket.depth)
          const before = brackets[index - 1]
          if (before !== undefined) expect(before.span.start).toBeLessThan(bracket.span.start)
        })
      }),
    )
  })
})

describe('glosses', () => {
  it('slice to what they say, head before bracket, parts in the bracket, in order', () => {
    const cases = text.chain((sample) => fc.tuple(fc.constant(sample), mentions(sample.length)))
    fc.assert(
      fc.property(cases, ([sample, found]) => {
        const glosses = readGlosses(sample, found)
        for (const { span, bracket, head, parts } of glosses) {
          expect(sample.slice(head.start, head.end)).toBe(head.text)
          expect(head.text.trim()).toBe(head.text)
          expect(head.text).not.toBe('')
          expect(span).toEqual({ start: head.start, end: bracket.end })
          expect(head.end).toBeLessThanOrEqual(bracket.start)
          expect(parts.length).toBeGreaterThan(0)
          let at = bracket.start + 1
          for (const part of parts) {
            expect(sample.slice(part.start, part.end)).toBe(part.text)
            expect(part.start).toBeGreaterThanOrEqual(at)
            at = part.end
          }
          expect(at).toBeLessThan(bracket.end)
        }
        const starts = glosses.map((gloss) => gloss.bracket.start)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      }),
      { numRuns: 500 },
    )
  })

  it('do not change when another paragraph follows', () => {
    fc.assert(
      fc.property(text, text, (sample, more) => {
        const alone = readGlosses(sample, [])
        const both = readGlosses(`${sample}\n\n${more}`, [])
        expect(both.filter((gloss) => gloss.span.end <= sample.length)).toEqual(alone)
      }),
    )
  })

  it('are read in time that grows with the text, whatever it holds', () => {
    for (const piece of [
      '(',
      '((가)',
      '가 ',
      'A ',
      '가(',
      'Aa, ',
      "'",
      '“가',
      'A·',
      '(A, ',
      '(가·A',
      '1,',
      'A B (가나다라마) ',
    ]) {
      const read = (size: number): unknown => readGlosses(piece.repeat(size / piece.length), [])
      expect(growth(read, 12_000), piece).toBeLessThan(LINEAR)
    }
  })
})

describe('Hanja readings', () => {
  it('cover KS X 1001, each reading one syllable, and fit themselves', () => {
    const hanja = ksHanja()
    expect(hanja.length).toBe(4888)
    for (const sign of hanja) {
      const readings = [...hanjaReadings(sign)]
      expect(readings.length).toBeGreaterThan(0)
      for (const reading of readings) {
        expect(reading).toMatch(/^[가-힣]$/)
        expect(hanjaFits(sign, reading)).toBe('fits')
      }
    }
  })
})

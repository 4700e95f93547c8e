import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodedOffsets } from '../../../src/text/markup/decoded.ts'

describe('where decoded text stands in the raw text', () => {
  test.each<[name: string, raw: string, text: string, offsets: number[] | undefined]>([
    ['plain', 'ab', 'ab', [0, 1, 2]],
    ['a reference', 'R&amp;D', 'R&D', [0, 1, 6, 7]],
    ['a reference for two units', '&#x1f600;!', '\u{1f600}!', [0, 0, 9, 10]],
    ['what only looks like a reference', 'a&b', 'a&b', [0, 1, 2, 3]],
    ['an escape', '\\*a', '*a', [0, 2, 3]],
    ['no escape', '\\*a', '\\*a', [0, 1, 2, 3]],
    ['two backslashes for one', '\\\\a', '\\a', [0, 2, 3]],
    ['lines of a quote', 'a  \n> > b', 'a\nb', [0, 3, 8, 9]],
    ['a line that begins with what it may lose', 'a\n> b', 'a\n> b', [0, 1, 2, 3, 4, 5]],
    ['line ends of Windows', 'a\r\nb', 'a\nb', [0, 2, 3, 4]],
    ['another text', 'ab', 'ac', undefined],
    ['a longer raw text', 'abc', 'ab', undefined],
    ['a shorter raw text', 'ab', 'abc', undefined],
  ])('%s', (_, raw, text, offsets) => {
    expect(decodedOffsets(raw, text)).toEqual(offsets)
  })

  test('a text codes itself, reference for reference', () => {
    const unit = fc.constantFrom(['&', '&amp;'], ['<', '&lt;'], ['가', '&#44032;'], ['a', 'a'], ['\n', '\n'])
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const starts = units.map(
          (_, number) =>
            units
              .slice(0, number)
              .map(([, raw]) => raw)
              .join('').length,
        )
        const [text, raw] = [0, 1].map((side) => units.map((pair) => pair[side]).join('')) as [string, string]
        expect(decodedOffsets(raw, text)).toEqual([...starts, raw.length])
      }),
    )
  })
})

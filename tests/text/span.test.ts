import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locator } from '../../src/text/locate.ts'
import { bySpan, contains, mergeSpans, overlaps, type Span, spanAt } from '../../src/text/span.ts'

const span: fc.Arbitrary<Span> = fc.tuple(fc.nat(12), fc.nat(5)).map(([start, size]) => ({ start, end: start + size }))
const spans = fc.array(span, { maxLength: 8 })
/** The offsets of the units in a span. */
const units = ({ start, end }: Span): number[] => Array.from({ length: end - start }, (_, unit) => start + unit)
const isEmpty = ({ start, end }: Span): boolean => start === end

test('spans overlap when they share a unit, and contain what lies between their ends', () => {
  fc.assert(
    fc.property(span, span, (a, b) => {
      fc.pre(!isEmpty(a) && !isEmpty(b))
      const shared = units(a).filter((unit) => units(b).includes(unit))
      expect(overlaps(a, b)).toBe(shared.length > 0)
      expect(contains(a, b)).toBe(shared.length === units(b).length)
    }),
  )
})

test('text order puts the earlier first and the longer before the shorter', () => {
  fc.assert(
    fc.property(span, span, (a, b) => {
      const order = Math.sign(bySpan(a, b))
      expect(order).toBe(a.start === b.start ? Math.sign(b.end - a.end) : Math.sign(a.start - b.start))
    }),
  )
})

test('merged spans cover the same units, in order, with room between them', () => {
  fc.assert(
    fc.property(spans, (given) => {
      const merged = mergeSpans(given)
      expect(new Set(merged.flatMap(units))).toEqual(new Set(given.flatMap(units)))
      merged.slice(1).forEach(({ start }, number) => {
        expect(start).toBeGreaterThan(merged[number]!.end)
      })
      expect(mergeSpans(merged)).toEqual(merged)
    }),
  )
})

test('the span at another is the first that shares a unit with it', () => {
  fc.assert(
    fc.property(spans, span, (given, asked) => {
      fc.pre(!isEmpty(asked))
      const sorted = mergeSpans(given.filter((one) => !isEmpty(one)))
      expect(spanAt(sorted, asked)).toBe(sorted.find((one) => units(one).some((unit) => units(asked).includes(unit))))
    }),
  )
})

test('a place is a line and a column, both from 1', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ab\n\r가]{0,20}$/), fc.nat(20), (text, offset) => {
      const at = Math.min(offset, text.length)
      const lines = text.slice(0, at).split('\n')
      expect(locator(text)(at)).toEqual({ line: lines.length, column: lines[lines.length - 1]!.length + 1 })
    }),
  )
})

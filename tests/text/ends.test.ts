import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eachEnd } from '../../src/text/ends.ts'

test.each([/a/g, /ab?/g, /b(?=a)/g, /(?<!a)b+/g])('visits the ends of the matches of %s', (expression) => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '가', '\n') }), (text) => {
      const ends: number[] = []
      eachEnd(expression, text, (end) => {
        ends.push(end)
        // a visitor may ask the same expression
        expression.test(text)
      })
      expect(ends).toEqual(
        Array.from(text.matchAll(new RegExp(expression)), ({ 0: match, index }) => index + match.length),
      )
    }),
  )
})

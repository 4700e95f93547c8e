import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lettersOf, namesAlike } from '../../src/check/names-alike.ts'
import { readingStarts } from '../../src/name/reading-starts.ts'

test.each([
  [
    ['Jo Jeong-sik', 'Cho Jung-sik', 'Kim Min-su'],
    ['Jo Jeong-sik', 'Cho Jung-sik'],
  ],
  [['Kim Min-su', 'Kim Min-Su'], []],
  [['Kim Min-su'], []],
  [[], []],
])('of %j sound alike: %j', (names, alike) => {
  expect(namesAlike(names)).toEqual(alike)
})

const names = fc.tuple(
  fc.constantFrom('Jo', 'Cho', 'Kim', 'Lee', 'Yi', 'Rhee', 'Park', 'Pak'),
  fc.constantFrom('Jeong', 'Jung', 'Chong', 'Min', 'Geun', 'Keun'),
  fc.constantFrom('sik', 'su', 'soo', 'hye'),
)

test('gives each name that shares how it may begin with one of other letters', () => {
  fc.assert(
    fc.property(fc.uniqueArray(names.map(([surname, one, two]) => `${surname} ${one}-${two}`)), (all) => {
      const shares = (one: string, other: string): boolean => {
        const starts = readingStarts(other)
        return [...readingStarts(one)].some((start) => starts.has(start))
      }
      const expected = all.filter((one) =>
        all.some((other) => lettersOf(one) !== lettersOf(other) && shares(one, other)),
      )
      expect(namesAlike(all)).toEqual(expected)
    }),
    { numRuns: 50 },
  )
})

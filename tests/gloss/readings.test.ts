import { expect, test } from 'vitest'
import { readingOf, recorded } from '../evaluation/gloss-readings.ts'

test.each(recorded().map((line) => [line.text, line] as const))('%s', (text, { known, reading }) => {
  expect(readingOf(text, known)).toBe(reading)
})

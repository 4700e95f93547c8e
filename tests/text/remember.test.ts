import { expect, test, vi } from 'vitest'
import { oncePer, remembering } from '../../src/text/remember.ts'

test('an answer to a text is made once, until there are too many', () => {
  const answer = vi.fn((text: string) => (text === '' ? undefined : text.length))
  const remembered = remembering(2, answer)
  expect(['', '', 'a', 'a'].map(remembered)).toEqual([undefined, undefined, 1, 1])
  expect(answer).toHaveBeenCalledTimes(2)
  expect(['ab', 'a'].map(remembered)).toEqual([2, 1])
  expect(answer).toHaveBeenCalledTimes(4)
})

test('an answer to an object is made once', () => {
  const answer = vi.fn(({ length }: { length: number }) => (length === 0 ? undefined : length))
  const remembered = oncePer(answer)
  const [empty, full] = [{ length: 0 }, { length: 3 }]
  expect([empty, empty, full, full, { length: 3 }].map(remembered)).toEqual([undefined, undefined, 3, 3, 3])
  expect(answer).toHaveBeenCalledTimes(3)
})

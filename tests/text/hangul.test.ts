import { expect, test } from 'vitest'
import { codaOf, isSyllable } from '../../src/text/hangul.ts'

test.each([
  ['가', 0],
  ['각', 1],
  ['갈', 8],
  ['갛', 27],
  ['개', 0],
  ['힣', 27],
  ['\uabff', -1],
  ['\ud7a4', -1],
  ['ㄱ', -1],
  ['A', -1],
])('%s: coda %i', (sign, coda) => {
  expect(codaOf(sign.charCodeAt(0))).toBe(coda)
  expect(isSyllable(sign.charCodeAt(0))).toBe(coda >= 0)
})

import { expect, test } from 'vitest'
import { jamoOf } from '../../src/text/jamo.ts'

test('the jamo of a name, composed or not, of no more than sixty-four syllables', () => {
  expect(jamoOf('류제')).toEqual([
    ['ㄹ', 'ㅠ'],
    ['ㅈ', 'ㅔ'],
  ])
  expect(jamoOf('명'.normalize('NFD'))).toEqual([['ㅁ', 'ㅕ', 'ㅇ']])
  expect(jamoOf('가'.repeat(100))).toHaveLength(64)
})

import { expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import { saysField } from '../../src/link/field.ts'

const office = { ko: '장관', en: 'Minister', organization: 'org.mofe' }

test.each([
  ['Finance Minister | spoke.', true],
  ['Finance and Economy Minister | spoke.', true],
  ['Then came | (somebody), the finance minister, who spoke.', true],
  ['Then came |, South Korea’s finance minister.', true],
  ['Interior Minister | spoke.', false],
  ['Vice Minister | spoke.', false],
  ['Minister | spoke.', false],
  ['Finance | spoke.', false],
  ['Then came |, a baker who met the finance minister.', false],
])('%s: %s', (sample, expected) => {
  const [before = '', after = ''] = sample.split('|')
  const name = 'Hong Gil-dong'
  const [start, end] = [before.length, before.length + name.length]
  expect(saysField(before + name + after, start, end, office, korea)).toBe(expected)
})

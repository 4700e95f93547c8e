import { expect, test } from 'vitest'
import { takesAn } from '../../src/check/replace.ts'
import { silencedBy } from '../../src/check/silence.ts'

test.each([
  ['OpenAI', true],
  ['Ministry', false],
  ['MSIT', true],
  ['KISA', false],
  ['FSC', true],
  ['University of Seoul', false],
  ['European Union', false],
  ['Anthropic', true],
])('“an” before %s: %s', (name, expected) => {
  expect(takesAn(name)).toBe(expected)
})

test.each([
  ['nothing', 'X', false],
  ['the next line', '<!-- pyogi-disable-next-line -->\nX', true],
  ['the next line only', '<!-- pyogi-disable-next-line -->\n\nX', false],
  ['a stretch', '<!-- pyogi-disable -->\n\nX', true],
  ['after the stretch', '<!-- pyogi-disable --><!-- pyogi-enable -->X', false],
  ['this code', '<!-- pyogi-disable other code -->X', true],
  ['another code', '<!-- pyogi-disable other -->X', false],
  ['an open comment', '<!-- pyogi-disable X', false],
])('silence: %s', (_, text, expected) => {
  const start = text.indexOf('X')
  const remark = {
    code: 'code',
    span: { start, end: start + 1 },
    params: {},
    severity: 'warning',
    edits: [],
    safe: false,
  } as const
  expect(silencedBy(text)(remark)).toBe(expected)
})

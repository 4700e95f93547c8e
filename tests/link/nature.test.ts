import { expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import { findMentions } from '../../src/index.ts'
import { grownIn } from '../../src/link/nature.ts'
import { findForms } from '../../src/mention/find.ts'
import { fold } from '../../src/text/fold.ts'

test.each([
  ['Apple pies cooled. Pear trees bloomed.', ['Apple']],
  ['카카오 열매와 사과나무', ['카카오', '사과']],
  ['Apple shares rose. The Apple treehouse.', []],
  ['Seoul National University seeds', []],
])('in %s stand for a plant: %s', (text, words) => {
  expect([...grownIn(text, findForms(fold(text), korea, { guarded: true }))]).toEqual(words)
})

test.each([
  ['Apple growers fear frost. Apple prices rose by a third.', undefined],
  ['Apple prices rose by a third.', 'org.apple'],
  ['Apple pie in hand, Tim Cook of Apple smiled.', 'org.apple'],
  ['카카오 열매는 적도에서 자란다.', undefined],
  ['카카오는 열매를 맺었다.', 'org.kakao'],
])('who writes of a plant means no company by its name, unless more than the name says so: %s', (text, id) => {
  const companies = findMentions(text, korea).filter(({ sense }) => sense?.entry.kind === 'organization')
  expect(companies.at(-1)?.sense?.entry.id).toBe(id)
})

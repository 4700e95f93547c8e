import { expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import { nearNames } from '../../src/dictionary/near.ts'

test.each([
  ['a vowel off', '류재명', 'person.ryu-je-myung'],
  ['a letter off', 'Ryu Je-myong', 'person.ryu-je-myung'],
  ['a coda missing', '과학기수정보통신부', 'org.msit'],
])('%s: %s', (_, text, id) => {
  expect(nearNames(korea, text)[0]?.entry.id).toBe(id)
})

test('nothing is near to what is far', () => {
  expect(nearNames(korea, 'zzzzqqqq')).toEqual([])
})

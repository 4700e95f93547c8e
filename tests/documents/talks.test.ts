import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import { findMentions, normalize } from '../../src/index.ts'

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')
const OPTIONS = { date: '2026-03-09' }

test.each(['talks.en', 'talks.ko'])(
  '%s reads one way after its ministries were divided, and its own result stays',
  (name) => {
    const expected = read(`${name}.expected.txt`)
    expect(normalize(read(`${name}.txt`), korea, OPTIONS).text).toBe(expected)
    expect(normalize(expected, korea, OPTIONS).edits).toEqual([])
  },
)

test.each([
  ['talks.ko', '이상민', undefined],
  ['talks.ko', '이 회장', 'person.lee-jae-yong-samsung'],
  ['talks.ko', '나 의원', 'person.na-kyung-won'],
  ['talks.en', 'KMA', undefined],
  ['talks.en', 'The bank', 'org.bok'],
  ['talks.en', 'Meta', undefined],
])('in %s, “%s” is %s', (name, form, entry) => {
  const mention = findMentions(read(`${name}.txt`), korea, OPTIONS).find(({ text }) => text === form)
  expect(mention?.sense?.entry.id).toBe(entry)
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import { findMentions, normalize } from '../../src/index.ts'

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')
const OPTIONS = { date: '2026-05-27' }
const senses = (text: string): Map<string, string | undefined> =>
  new Map(findMentions(text, korea, OPTIONS).map((mention) => [mention.text.normalize('NFC'), mention.sense?.entry.id]))

describe.each(['briefing.en', 'briefing.ko'])('%s', (name) => {
  const article = read(`${name}.txt`)
  const expected = read(`${name}.expected.txt`)
  test('reads one way afterwards, and nothing else has changed', () => {
    expect(normalize(article, korea, OPTIONS).text).toBe(expected)
  })
  test('its own result stays', () => {
    expect(normalize(expected, korea, OPTIONS).edits).toEqual([])
  })
  test('decomposed Hangul gives the same findings', () => {
    const found = normalize(article, korea, OPTIONS)
    const decomposed = normalize(article.normalize('NFD'), korea, OPTIONS)
    expect(decomposed.diagnostics.map(({ code }) => code)).toEqual(found.diagnostics.map(({ code }) => code))
    expect(decomposed.text.normalize('NFC')).toBe(found.text)
  })
})

test.each([
  ['the ministry', 'org.msit'],
  ['Ryu', 'person.ryu-je-myung'],
  ['Kwon', 'person.jason-kwon'],
  ['AI Safety Institute', 'org.aisi-kr'],
])('in the English briefing, “%s” is %s', (found, entry) => {
  expect(senses(read('briefing.en.txt')).get(found)).toBe(entry)
})

test.each([
  ['과기정통부', 'org.msit'],
  ['류 차관', 'person.ryu-je-myung'],
  ['KISA', 'org.kisa'],
])('in the Korean briefing, %s is %s', (found, entry) => {
  expect(senses(read('briefing.ko.txt')).get(found)).toBe(entry)
})

test('without the ministry, four bodies share the name of the institute and none is chosen', () => {
  const [mention] = findMentions('The AI Safety Institute agreed.', korea, OPTIONS)
  expect(mention?.candidates.map(({ entry }) => entry.id)).toEqual([
    'org.aisi-jp',
    'org.aisi-kr',
    'org.aisi-uk',
    'org.aisi-us',
  ])
  expect(mention?.sense).toBeUndefined()
})

test('a wrong gloss without an office is reported, not mended', () => {
  const { edits, diagnostics } = normalize('Ryu Je-myung (류재명) greeted the guests.', korea, OPTIONS)
  expect(edits).toEqual([])
  expect(diagnostics.map(({ code, safe }) => [code, safe])).toEqual([['gloss-conflict', false]])
})

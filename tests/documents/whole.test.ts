import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import { annotate, check, findMentions, normalize, strip } from '../../src/index.ts'

const DATE = '2026-05-27'
const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')

/** Document and profile; what a check of it finds beyond the safe edits; whom its short names mean. */
const DOCUMENTS: readonly [string, string, readonly string[], Readonly<Record<string, string>>][] = [
  [
    'budget',
    'ap',
    ['abbreviation-forbidden', 'name-again'],
    { Shin: 'person.shin-hyun-song', 'The ministry': 'org.mofe' },
  ],
  [
    'summit',
    'hangul-name',
    [],
    { '황 CEO': 'person.jensen-huang', '이 대통령': 'person.lee-jae-myung', '배 부총리': 'person.bae-kyung-hoon' },
  ],
  ['agency', 'korean-press', [], { KISA: 'org.kisa', KT: 'org.kt' }],
  ['history', 'name-hangul', ['name-mixed', 'name-outdated'], {}],
  ['notice', 'institutions', [], {}],
  ['letter', 'norm-strict', [], { 힌턴: 'person.geoffrey-hinton' }],
]

describe.each(DOCUMENTS)('%s, %s', (name, profile, offered, named) => {
  const options = { profile, date: DATE }
  const article = read(`${name}.${profile}.txt`)
  const expected = read(`${name}.${profile}.expected.txt`)

  test('reads as the house wants it, and nothing else has changed', () => {
    expect(normalize(article, korea, options).text).toBe(expected)
  })

  test('its own result stays, and only offers are left', () => {
    expect(normalize(expected, korea, options).edits).toEqual([])
    const left = check(expected, korea, options).filter(
      ({ severity }) => severity !== 'information' || offered.length > 0,
    )
    expect(left.filter(({ safe }) => safe)).toEqual([])
    expect(left.map(({ code }) => code)).toEqual(expect.arrayContaining([...offered]))
  })

  test('what annotate writes, strip takes away', () => {
    const plain = strip(article, korea, options).text
    expect(strip(annotate(article, korea, options).text, korea, options).text).toBe(plain)
  })

  test('short names mean whom they name', () => {
    const meant = new Map(findMentions(article, korea, options).map(({ text, sense }) => [text, sense?.entry.id]))
    for (const [short, id] of Object.entries(named)) expect(meant.get(short), short).toBe(id)
  })
})

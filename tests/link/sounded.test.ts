import { expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import { normalize } from '../../src/index.ts'

test('a name that sounds like a person beside the office is reported, never written, never glossed', () => {
  const text = 'Yoo Jae-myung, second vice minister of the Ministry of Science and ICT, agreed.'
  const { edits, diagnostics, mentions } = normalize(text, korea)
  expect(edits).toEqual([])
  expect(diagnostics.map(({ code, safe, entry }) => [code, safe, entry])).toEqual([
    ['name-sounds-like', false, 'person.ryu-je-myung'],
  ])
  expect(mentions[0]).toMatchObject({ text: 'Yoo Jae-myung', via: 'variant' })
})

test.each([
  'Finance Minister Goo Yoon-cheol spoke.',
  'Goo Yun-cheol, the finance minister, spoke.',
  'Goo Yun-cheol, South Korea’s finance minister, spoke.',
])('a surname nobody here spells so is heard beside a title that says the field: %s', (text) => {
  const { edits, diagnostics } = normalize(text, korea, { date: '2026-03-03' })
  expect(edits).toEqual([])
  expect(diagnostics.map(({ code, entry }) => [code, entry])).toEqual([['name-sounds-like', 'person.koo-yun-cheol']])
})

test.each([
  'Finance Minister Goo Mi-ja spoke.',
  'Interior Minister Goo Yoon-cheol spoke.',
  'Goo Yoon-cheol, a baker who knows the finance minister, spoke.',
])('a title of another field is no evidence: %s', (text) => {
  expect(normalize(text, korea, { date: '2026-03-03' }).diagnostics).toEqual([])
})

test.each(['Yoo Jae-myung sang a song.', 'Park Min-soo met officials of the Ministry of Science and ICT.'])(
  'a sound alone is no mention: %s',
  (text) => {
    expect(normalize(text, korea).mentions.filter(({ sense }) => sense?.entry.kind === 'person')).toEqual([])
  },
)

test('a bracket between a title and a name changes nothing', () => {
  const heard = (text: string): string[] =>
    normalize(text, korea, { date: '2026-03-03', profile: 'name-only' }).diagnostics.map(({ code }) => code)
  expect(heard('Goo Kwang-mo met Yong Hye-in, LG Group chairman.')).toEqual(['name-sounds-like'])
  expect(heard('Goo Kwang-mo met Yong Hye-in (용혜인), LG Group chairman.')).toEqual(['name-sounds-like'])
})

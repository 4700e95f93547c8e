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

test.each(['Yoo Jae-myung sang a song.', 'Park Min-soo met officials of the Ministry of Science and ICT.'])(
  'a sound alone is no mention: %s',
  (text) => {
    expect(normalize(text, korea).mentions.filter(({ sense }) => sense?.entry.kind === 'person')).toEqual([])
  },
)

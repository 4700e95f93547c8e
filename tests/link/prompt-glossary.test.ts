import { describe, expect, test } from 'vitest'
import { compileDictionary } from '../../src/dictionary/compile.ts'
import { glossaryFor } from '../../src/link/glossary-for.ts'
import { promptGlossary } from '../../src/link/prompt-glossary.ts'

const dictionary = compileDictionary([
  {
    id: 'org.survey',
    kind: 'organization',
    terms: [
      { text: '표기조사원', lang: 'ko' },
      { text: 'Old Survey', lang: 'en', status: 'superseded', until: '2019' },
      { text: 'Spelling Survey', lang: 'en', status: 'preferred', from: '2020' },
      { text: 'SSV', lang: 'en', type: 'abbreviation' },
      { text: 'Notation Search Source', lang: 'en', status: 'rejected' },
    ],
  },
  {
    id: 'org.guess',
    kind: 'organization',
    terms: [
      { text: '추정표기원', lang: 'ko' },
      { text: 'Guessed Institute', lang: 'en', confidence: 'uncertain' },
    ],
  },
])
const items = glossaryFor('추정표기원과 표기조사원이 왔다.', dictionary)

describe('promptGlossary', () => {
  test.each([
    ['2018-05-01', 'Old Survey'],
    ['2024-05-01', 'Spelling Survey'],
  ])('says how a name is written on %s, and how never; leaves out what nobody has verified', (date, name) => {
    expect(promptGlossary(items, { from: 'ko', to: 'en', date })).toBe(
      `Write these names exactly so (Korean = English):\n- 표기조사원 = ${name} (SSV); never Notation Search Source\n`,
    )
  })

  test('is empty without names', () => {
    expect(promptGlossary([], { from: 'ko', to: 'en' })).toBe('')
  })
})

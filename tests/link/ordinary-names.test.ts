import { describe, expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import { annotate, findMentions } from '../../src/index.ts'
import { type Mark, readCases, readMarks, showMarks } from '../cases/read-cases.ts'

const cases = readCases('ordinary-names.tsv').map(([tries = '', sample = '']) => ({ tries, ...readMarks(sample) }))
/** Words that the sentences use both ways. */
const words = new Set(cases.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end))))

function marksOf(text: string): Mark[] {
  return findMentions(text, korea)
    .filter((mention) => words.has(mention.text))
    .map(({ span, sense }) => ({ label: sense?.entry.id ?? '?', ...span }))
}

describe('a name that is an ordinary word too', () => {
  test.each(cases)('$tries: $text', ({ text, marks }) => {
    expect(showMarks(text, marksOf(text))).toBe(showMarks(text, marks))
  })

  test.each(cases)('is the same name under a gloss: $text', ({ text, marks }) => {
    const glossed = annotate(text, korea, { profile: 'name-hangul' }).text
    expect(marksOf(glossed).map(({ label }) => label)).toEqual(marks.map(({ label }) => label))
  })
})

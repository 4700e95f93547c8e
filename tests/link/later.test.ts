import { expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import { findMentions } from '../../src/index.ts'
import { figuresOf } from '../cases/held-out.ts'
import { type Mark, readCases, readMarks, showMarks, tallyMarks } from '../cases/read-cases.ts'

function laterMentions(text: string, date: string): Mark[] {
  return findMentions(text, korea, date === '' ? {} : { date })
    .filter(({ via }) => via === 'later')
    .map(({ span, sense }) => ({ label: sense!.entry.id, ...span }))
}

test.each(readCases('later.tsv'))('%s', (_, date = '', sample = '') => {
  const { text, marks } = readMarks(sample)
  expect(showMarks(text, laterMentions(text, date))).toBe(showMarks(text, marks))
})

test.each(['later-fresh.tsv', 'later-third.tsv', 'later-fourth.tsv'])(
  'in %s 98 of 100 later mentions are right and 85 of 100 are found',
  (cases) => {
    const tallies = readCases(cases).map(([, date = '', sample = '']) => {
      const { text, marks } = readMarks(sample)
      return tallyMarks(marks, laterMentions(text, date))
    })
    const { precision, recall } = figuresOf(tallies)
    expect(precision).toBeGreaterThanOrEqual(0.98)
    expect(recall).toBeGreaterThanOrEqual(0.85)
  },
)

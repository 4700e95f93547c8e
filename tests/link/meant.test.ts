import { expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import { findMentions } from '../../src/index.ts'
import { figuresOf } from '../cases/held-out.ts'
import { type Mark, readCases, readMarks, tallyMarks } from '../cases/read-cases.ts'

/** The people and organizations that a text is decided to mean, later mentions aside. */
function meant(text: string, date: string): Mark[] {
  return findMentions(text, korea, date === '' ? {} : { date }).flatMap(({ span, sense, via }) =>
    via !== 'later' && (sense?.entry.kind === 'person' || sense?.entry.kind === 'organization')
      ? [{ label: sense.entry.id, ...span }]
      : [],
  )
}

test.each([
  ['meant-fresh.tsv', 0.98, 0.9],
  ['meant-third.tsv', 0.98, 0.9],
  ['meant-fourth.tsv', 0.98, 0.9],
])('in %s it is right who is meant', (cases, leastPrecision, leastRecall) => {
  const tallies = readCases(cases).map(([, date = '', sample = '']) => {
    const { text, marks } = readMarks(sample)
    return tallyMarks(marks, meant(text, date))
  })
  const { precision, recall } = figuresOf(tallies)
  expect(precision).toBeGreaterThanOrEqual(leastPrecision)
  expect(recall).toBeGreaterThanOrEqual(leastRecall)
})

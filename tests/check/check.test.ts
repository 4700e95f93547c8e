import { expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import { type CheckOptions, check, normalize } from '../../src/index.ts'
import { explanations } from '../../src/messages/explanations.ts'
import { figuresOf } from '../cases/held-out.ts'
import { type Mark, readCases, readMarks, showMarks, tallyMarks } from '../cases/read-cases.ts'

function remarks(text: string, options: CheckOptions): Mark[] {
  return check(text, korea, options).map(({ code, span }) => ({ label: code, ...span }))
}

test.each(readCases('check.tsv'))('%s', (_, given = '{}', sample = '', mended = '') => {
  const { text, marks } = readMarks(sample)
  const options = JSON.parse(given) as CheckOptions
  expect(showMarks(text, remarks(text, options))).toBe(showMarks(text, marks))
  if (mended !== '') expect(normalize(text, korea, options).text).toBe(mended)
})

test.each(['check-fresh.tsv', 'check-third.tsv', 'check-fourth.tsv'])(
  'in %s 98 of 100 remarks are right and 90 of 100 are made',
  (cases) => {
    const tallies = readCases(cases).map(([, given = '{}', sample = '']) => {
      const { text, marks } = readMarks(sample)
      return tallyMarks(marks, remarks(text, JSON.parse(given) as CheckOptions))
    })
    const { precision, recall } = figuresOf(tallies)
    expect(precision).toBeGreaterThanOrEqual(0.98)
    expect(recall).toBeGreaterThanOrEqual(0.9)
  },
)

/** Codes of the comparison with a source have their own tests; `unsettled` is what must never come. */
test('every rule of one text has a case', () => {
  const tried = new Set(
    readCases('check.tsv').flatMap(([, , sample]) => readMarks(sample!).marks.map(({ label }) => label)),
  )
  const untried = Object.keys(explanations.en).filter(
    (code) => !tried.has(code) && !code.startsWith('translation-') && code !== 'unsettled',
  )
  expect(untried).toEqual([])
})

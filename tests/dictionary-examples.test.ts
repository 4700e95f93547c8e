import { expect, test } from 'vitest'
import korea from '../src/dictionaries/korea.ts'
import { annotate, type Example, findMentions, normalize } from '../src/index.ts'

const outcomeOf = ({ text, verb = 'normalize', date, profile }: Example): string | string[] => {
  const options = { ...(date === undefined ? {} : { date }), ...(profile === undefined ? {} : { profile }) }
  if (verb !== 'find') return (verb === 'annotate' ? annotate : normalize)(text, korea, options).text
  return findMentions(text, korea, options).map(({ sense, candidates }) =>
    sense === undefined ? `${candidates[0]!.entry.id}?` : sense.entry.id,
  )
}

test('every entry does what its examples say', () => {
  const examples = [...korea.entries].flatMap((entry) => (entry.examples ?? []).map((example) => ({ entry, example })))
  const outcomes = examples.map(({ entry, example }) => ({
    id: entry.id,
    text: example.text,
    outcome: outcomeOf(example),
  }))
  expect(outcomes).toEqual(
    examples.map(({ entry, example }) => ({ id: entry.id, text: example.text, outcome: example.expected })),
  )
})

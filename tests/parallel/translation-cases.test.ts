import { describe, expect, test } from 'vitest'
import { labelledPairs, outcomeOf } from './labelled-pairs.ts'

const developed = labelledPairs('translation.jsonl')
const heldOut = labelledPairs('translation-held-out.jsonl')

/** Every kind of damage of the rules a comparison answers for. */
const CLASSES = [
  'misspelt',
  'inconsistent',
  'wrong person',
  'wrong body',
  'translated name',
  'invented gloss',
  'self gloss',
  'repeated gloss',
  'untranslated',
  'count',
  'ampersand',
  'carry-over',
  'calque',
  'missing',
]

describe('translations with planted damage', () => {
  test('every class is planted, in both halves', () => {
    for (const pairs of [developed, heldOut]) {
      expect(CLASSES.filter((name) => !pairs.some((pair) => pair.class === name))).toEqual([])
    }
  })
  test.each(
    developed.filter(({ faults }) => faults.length > 0).map((pair) => [`${pair.class}: ${pair.name}`, pair] as const),
  )('%s', (_, pair) => {
    const { missed, alarms, repaired } = outcomeOf(pair)
    expect(missed).toEqual([])
    expect(alarms).toEqual([])
    if (pair.repaired !== undefined) expect(repaired).toBe(pair.repaired)
  })
})

describe('clean translations', () => {
  test.each(developed.filter((pair) => pair.class === 'clean').map((pair) => [pair.name, pair] as const))(
    '%s',
    (_, pair) => {
      const { alarms, pairs, repaired } = outcomeOf(pair)
      expect(alarms).toEqual([])
      expect(pairs).toEqual(expect.arrayContaining([...pair.pairs]))
      expect(repaired).toBe(pair.target)
    },
  )
})

/** What the half that nobody tunes on held when it was measured; a fall below says that something broke. */
describe('translations kept back', () => {
  const outcomes = heldOut.map((pair) => ({ pair, ...outcomeOf(pair) }))
  test('planted faults are found', () => {
    const faults = heldOut.flatMap((pair) => pair.faults).length
    const missed = outcomes.flatMap((outcome) => outcome.missed).length
    expect((faults - missed) / faults).toBeGreaterThan(0.95)
  })
  test('clean pairs raise no alarm', () => {
    expect(outcomes.filter(({ pair, alarms }) => pair.class === 'clean' && alarms.length > 0)).toEqual([])
  })
})

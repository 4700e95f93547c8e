import { expect, test } from 'vitest'
import { streamTerms } from '../evaluation/tbx-memory.ts'

test('a TBX file of any length passes through with at most one entry waiting', () => {
  const { entries, terms, behind } = streamTerms(9000)
  expect({ entries, terms, behind }).toEqual({ entries: 3000, terms: 9000, behind: 1 })
})

import { describe, expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import { lintEntries } from '../../src/dictionary/lint/lint.ts'
import { compileDictionary } from '../../src/index.ts'
import { domains, sources } from './sources.ts'

const all = domains.flatMap(({ entries }) => entries)

describe('the shipped dictionary', () => {
  test('has at least a thousand entries and says how far it reaches', () => {
    expect(korea.size).toBeGreaterThanOrEqual(1000)
    expect(korea.asOf).toMatch(/^2026-/)
  })

  test.each(domains)('$file is sorted by id', ({ entries }) => {
    const ids = entries.map(({ id }) => id)
    expect(ids).toEqual([...ids].sort())
  })

  test('has no fault that lint knows', () => {
    const sorted = [...all].sort((a, b) => (a.id < b.id ? -1 : 1))
    const faults = lintEntries(sorted, { sources, date: '2026-11-24' })
      .filter(({ severity }) => severity === 'error')
      .map(({ code, path, params }) => `${sorted[Number(path[0])]!.id} ${code} ${JSON.stringify(params)}`)
    expect(faults).toEqual([])
  })

  test('is the fresh compile of its sources', () => {
    expect(
      JSON.stringify([...korea.entries]) ===
        JSON.stringify([...compileDictionary(all.map(({ examples: _, ...entry }) => entry)).entries]),
    ).toBe(true)
  })
})

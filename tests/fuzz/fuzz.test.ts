import { describe, expect, test } from 'vitest'
import { DATA_TARGETS } from './data-targets.ts'
import { HOST_TARGETS } from './host-targets.ts'
import { TEXT_TARGETS } from './text-targets.ts'

/** A small share of `npm run fuzz`, with the same cases in every run. */
describe.each([
  ['text from strangers', TEXT_TARGETS],
  ['data from strangers', DATA_TARGETS],
  ['documents from strangers', HOST_TARGETS],
])('%s', (_, targets) => {
  test.each(targets.map((target) => [target.name, target] as const))('%s', async (_name, { trial, share }) => {
    expect(await trial(20261124, Math.max(2, share))).toBe(undefined)
  })
})

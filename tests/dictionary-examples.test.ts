import { expect, test } from 'vitest'
import { proveEntries } from '../src/check/prove.ts'
import korea from '../src/dictionaries/korea.ts'

test('every entry does what its examples say, and every name can be found', () => {
  const entries = [...korea.entries]
  expect(entries.flatMap(({ examples = [] }) => examples).length).toBeGreaterThan(1000)
  const failed = proveEntries(entries, korea).map(
    ({ code, path, params }) => `${entries[Number(path[0])]!.id} ${code} ${JSON.stringify(params)}`,
  )
  expect(failed).toEqual([])
})

import { expect, test } from 'vitest'
import { proveEntries } from '../src/check/prove.ts'
import korea from '../src/dictionaries/korea.ts'
import { domains } from './dictionary/sources.ts'

test('every entry does what its examples say, and every name can be found', () => {
  const entries = domains.flatMap((domain) => domain.entries)
  expect(entries.flatMap(({ examples = [] }) => examples).length).toBeGreaterThan(1000)
  const failed = proveEntries(entries, korea).map(
    ({ code, path, params }) => `${entries[Number(path[0])]!.id} ${code} ${JSON.stringify(params)}`,
  )
  expect(failed).toEqual([])
})

test('every dated, guarded and rejected name stands in an example of its entry', () => {
  const bare = domains.flatMap((domain) =>
    domain.entries.flatMap((entry) => {
      const proofs = (entry.examples ?? []).map(({ text, expected }) => `${text} ${String(expected)}`)
      return entry.terms
        .filter(({ lang, from, until, status, guard = entry.guard ?? 'none' }) => {
          const asks = from !== undefined || until !== undefined || guard !== 'none' || status === 'rejected'
          return asks && (lang === 'ko' || lang === 'en')
        })
        .filter(({ text }) => !proofs.some((proof) => proof.includes(text)))
        .map(({ text }) => `${entry.id} ${text}`)
    }),
  )
  expect(bare).toEqual([])
})

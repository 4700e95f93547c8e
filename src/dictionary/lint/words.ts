import { statusOf } from '../../model/designation.ts'
import type { Entry } from '../../model/entry.ts'
import type { Finding, LintRule } from './finding.ts'

/**
 * `word-unguarded`: a form that is also an ordinary word, or word and particle, and whose entry says nothing of it;
 * `rejected-unguarded`: a rejected form that is an ordinary word without `guard: source`; `form-inside`: a short form
 * that stands inside a longer form of another entry.
 */
export const words: LintRule = (entries, { guards }) => [
  ...(guards === undefined ? [] : ordinary(entries, guards)),
  ...inside(entries),
]

function ordinary(entries: readonly Entry[], guards: NonNullable<Parameters<LintRule>[1]['guards']>): Finding[] {
  return entries.flatMap((entry, number) =>
    entry.terms.flatMap((term, at): Finding[] => {
      const own = term.guard ?? entry.guard
      const rejected = statusOf(entry, term) === 'rejected'
      if (rejected ? own === 'source' : own !== undefined) return []
      if (guards(term.text) === undefined) return []
      const code = rejected ? 'rejected-unguarded' : 'word-unguarded'
      return [
        { code, path: [number, 'terms', at], params: { text: term.text }, severity: rejected ? 'error' : 'warning' },
      ]
    }),
  )
}

const SHORTEST = 2
const SHORT = 3

function inside(entries: readonly Entry[]): Finding[] {
  const shorts = new Map<string, { number: number; at: number; id: string }>()
  entries.forEach(({ terms, id, guard }, number) => {
    terms.forEach((term, at) => {
      const open = (term.guard ?? guard) === undefined
      if (open && /^[가-힣]+$/.test(term.text) && term.text.length >= SHORTEST && term.text.length <= SHORT)
        shorts.set(term.text, { number, at, id })
    })
  })
  const found = new Map<string, Finding>()
  for (const { terms, id } of entries) {
    for (const { text } of terms) {
      for (let start = 1; start < text.length; start++) {
        for (let size = SHORTEST; size <= SHORT && start + size <= text.length; size++) {
          const short = shorts.get(text.slice(start, start + size))
          if (short === undefined || short.id === id || !/[가-힣]/.test(text[start - 1]!)) continue
          const params = { text: text.slice(start, start + size), other: text }
          found.set(params.text, {
            code: 'form-inside',
            path: [short.number, 'terms', short.at],
            params,
            severity: 'warning',
          })
        }
      }
    }
  }
  return [...found.values()]
}

import type { Finding, LintRule } from './finding.ts'

const MIRRORS = [
  ['successors', 'predecessors'],
  ['predecessors', 'successors'],
  ['notSameAs', 'notSameAs'],
] as const

/** `succession-one-sided`: an entry names a successor, predecessor or namesake that does not name it back. */
export const succession: LintRule = (entries) => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return entries.flatMap((entry, number) =>
    MIRRORS.flatMap(([field, mirror]) =>
      (entry[field] ?? []).flatMap((id, at): Finding[] => {
        const other = byId.get(id)
        if (other === undefined || other[mirror]?.includes(entry.id) === true) return []
        const params = { id: entry.id, other: id, field: mirror }
        return [{ code: 'succession-one-sided', path: [number, field, at], params, severity: 'error' }]
      }),
    ),
  )
}

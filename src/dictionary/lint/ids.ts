import type { Entry } from '../../model/entry.ts'
import type { Finding, LintRule } from './finding.ts'

/** `ids-unsorted`, and `id-unknown` for an id that no entry has. */
export const ids: LintRule = (entries, { basis }) => {
  const known = new Set([...entries.map(({ id }) => id), ...(basis ?? [])])
  return entries.flatMap((entry, number) => {
    const before = entries[number - 1]
    const unsorted: Finding[] =
      before !== undefined && before.id > entry.id
        ? [
            {
              code: 'ids-unsorted',
              path: [number, 'id'],
              params: { id: entry.id, before: before.id },
              severity: 'warning',
            },
          ]
        : []
    const unknown = referencesOf(entry)
      .filter(([, id]) => !known.has(id))
      .map(
        ([path, id]): Finding => ({ code: 'id-unknown', path: [number, ...path], params: { id }, severity: 'error' }),
      )
    return [...unsorted, ...unknown]
  })
}

function referencesOf(entry: Entry): [(string | number)[], string][] {
  const lists = (['partOf', 'predecessors', 'successors', 'notSameAs'] as const).flatMap((field) =>
    (entry[field] ?? []).map((id, at): [(string | number)[], string] => [[field, at], id]),
  )
  const offices = (entry.offices ?? []).flatMap(({ organization }, at): [(string | number)[], string][] =>
    organization === undefined ? [] : [[['offices', at, 'organization'], organization]],
  )
  return [...lists, ...offices]
}

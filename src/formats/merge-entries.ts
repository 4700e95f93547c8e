import type { Entry, Term } from '../model/entry.ts'
import { type Issue, PyogiError } from '../model/error.ts'
import { isSame, termKeys } from './diff-entries.ts'

/** What wins where both lists say something else: the first, the second, or nothing (`PyogiError`). */
export type MergePreference = 'first' | 'second' | 'neither'

/**
 * Joins lists of entries by their ids. New entries and terms are added at the end, lists are united, missing fields are
 * filled in; fields that differ are conflicts, unless one list is preferred.
 *
 * @throws PyogiError `merge-conflict`, with every conflict
 *
 * @example
 * ```ts
 * import { mergeEntries } from 'pyogi/formats'
 * const one = { id: 'org.x', kind: 'organization' as const, terms: [{ lang: 'ko', text: '국정원' }] }
 * const two = { id: 'org.x', kind: 'organization' as const, terms: [{ lang: 'en', text: 'NIS' }] }
 * mergeEntries([[one], [two]])[0]?.terms.length // => 2
 * ```
 */
export function mergeEntries(lists: Iterable<Iterable<Entry>>, prefer: MergePreference = 'neither'): Entry[] {
  const merged = new Map<string, Entry>()
  const issues: Issue[] = []
  for (const list of lists) {
    for (const entry of list) {
      const earlier = merged.get(entry.id)
      merged.set(entry.id, earlier === undefined ? entry : mergeTwo(earlier, entry, prefer, issues))
    }
  }
  if (issues.length > 0) throw new PyogiError('merge-conflict', issues)
  return [...merged.values()]
}

function mergeTwo(first: Entry, second: Entry, prefer: MergePreference, issues: Issue[]): Entry {
  const conflict = (path: string, one: unknown, two: unknown): void => {
    const message = `${first.id}: one file has ${JSON.stringify(one)}, another ${JSON.stringify(two)}`
    issues.push({ code: 'merge-conflict', message, path })
  }
  const firstKeys = termKeys(first)
  const terms = [...first.terms]
  termKeys(second).forEach((key, number) => {
    const term = second.terms[number]!
    const at = firstKeys.indexOf(key)
    if (at === -1) terms.push(term)
    else
      terms[at] = mergeFields(terms[at]!, term, prefer, (path, one, two) => conflict(`terms.${key}.${path}`, one, two))
  })
  const { terms: _, ...fields } = mergeFields<Entry>(
    { ...first, terms: [] },
    { ...second, terms: [] },
    prefer,
    conflict,
  )
  return { ...fields, terms }
}

function mergeFields<T extends Entry | Term>(
  first: T,
  second: T,
  prefer: MergePreference,
  conflict: (path: string, one: unknown, two: unknown) => void,
): T {
  const merged: Record<string, unknown> = { ...first }
  for (const [key, value] of Object.entries(second)) {
    const earlier = merged[key]
    if (earlier === undefined) merged[key] = value
    else if (Array.isArray(earlier) && Array.isArray(value)) merged[key] = united(earlier, value)
    else if (isSame(earlier, value) || value === undefined) continue
    else if (prefer === 'neither') conflict(key, earlier, value)
    else if (prefer === 'second') merged[key] = value
  }
  return merged as unknown as T
}

function united(first: readonly unknown[], second: readonly unknown[]): unknown[] {
  return [...first, ...second.filter((value) => !first.some((other) => isSame(other, value)))]
}

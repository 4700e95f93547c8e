import type { Entry } from '../model/entry.ts'

/** One difference between two lists of entries. `path` is inside the entry; absent when a whole entry came or went. */
export interface EntryDifference {
  kind: 'added' | 'removed' | 'changed'
  entry: string
  path?: string
  before?: unknown
  after?: unknown
}

/**
 * Compares two lists by ids: entries added and removed, and each changed field. Terms are compared by language, text and
 * first day, so that a term in another place among those of its language is a change of order, not of the term.
 *
 * @example
 * ```ts
 * import { diffEntries } from 'pyogi/formats'
 * const before = { id: 'org.x', kind: 'organization' as const, terms: [{ lang: 'en', text: 'NIS' }] }
 * diffEntries([before], [{ ...before, note: 'n' }]) // => [{ kind: 'changed', entry: 'org.x', path: 'note', after: 'n' }]
 * ```
 */
export function diffEntries(before: Iterable<Entry>, after: Iterable<Entry>): EntryDifference[] {
  const old = new Map([...before].map((entry) => [entry.id, entry]))
  const differences: EntryDifference[] = []
  for (const entry of after) {
    const earlier = old.get(entry.id)
    old.delete(entry.id)
    if (earlier === undefined) differences.push({ kind: 'added', entry: entry.id, after: entry })
    else differences.push(...changes(earlier, entry))
  }
  for (const entry of old.values()) differences.push({ kind: 'removed', entry: entry.id, before: entry })
  return differences
}

function changes(before: Entry, after: Entry): EntryDifference[] {
  const old = flat(before)
  const fresh = flat(after)
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((path): EntryDifference[] => {
    const [was, is] = [old.get(path), fresh.get(path)]
    if (isSame(was, is)) return []
    const sides = { ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) }
    return [{ kind: 'changed', entry: after.id, path, ...sides }]
  })
}

/** The fields of an entry by path; each term under its key, and the order of the keys. */
function flat(entry: Entry): Map<string, unknown> {
  const { id, terms, ...fields } = entry
  const paths = new Map<string, unknown>(Object.entries(fields))
  const keys = termKeys(entry)
  terms.forEach((term, number) => {
    for (const [key, value] of Object.entries(term)) {
      if (value !== undefined) paths.set(`terms.${keys[number]}.${key}`, value)
    }
  })
  paths.set('terms', inLanguageGroups(entry, keys))
  return paths
}

/** The keys, language by language: only the order within a language says something (its first term is preferred). */
function inLanguageGroups(entry: Entry, keys: readonly string[]): string[] {
  const groups = new Map<string, string[]>()
  entry.terms.forEach(({ lang }, number) => {
    const group = groups.get(lang) ?? []
    groups.set(lang, [...group, keys[number] ?? ''])
  })
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, group]) => group)
}

/** A key for each term of an entry: language, text and first day; numbered where that is not enough. */
export function termKeys(entry: Entry): string[] {
  const times = new Map<string, number>()
  return entry.terms.map(({ lang, text, from }) => {
    const key = from === undefined ? `${lang}:${text}` : `${lang}:${text}@${from}`
    const time = (times.get(key) ?? 0) + 1
    times.set(key, time)
    return time === 1 ? key : `${key}#${time}`
  })
}

/** Whether two plain values are equal; the order of keys does not matter. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))]
  return left.length === right.size && left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)))
}

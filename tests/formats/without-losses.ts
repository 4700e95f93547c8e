import type { Loss } from '../../src/formats/exchange.ts'
import type { Entry, Term } from '../../src/model/entry.ts'

/** An entry less what a loss report says is not held at all; `undefined` when no term is left. */
export function withoutLosses(entry: Entry, losses: readonly Loss[]): Partial<Entry> | undefined {
  const lost = new Set(losses.filter((loss) => loss.entry === entry.id && loss.kept === 'no').map(({ path }) => path))
  const terms = entry.terms.flatMap((term, number): Term[] => {
    if (lost.has(`terms.${number}`)) return []
    return [Object.fromEntries(Object.entries(term).filter(([key]) => !lost.has(`terms.${number}.${key}`))) as never]
  })
  if (terms.length === 0) return undefined
  const fields = Object.entries(entry).filter(([key]) => key !== 'terms' && !lost.has(key))
  return { ...Object.fromEntries(fields), terms }
}

/** Entries in a form that compares: terms in a fixed order, and only what `like` has of ids and kinds. */
export function comparable(entries: readonly (Partial<Entry> | undefined)[], keepsIds: boolean): unknown[] {
  return entries.flatMap((entry) => {
    if (entry === undefined) return []
    const { id, kind, terms = [], ...rest } = entry
    const sorted = terms.map(sortedKeys).toSorted()
    return [{ ...(keepsIds ? { id, kind } : {}), ...rest, terms: sorted }]
  })
}

function sortedKeys(term: Term): string {
  return JSON.stringify(Object.entries(term).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

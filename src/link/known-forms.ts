import type { Found as Known } from '../gloss/glosses.ts'
import type { Found } from '../mention/find.ts'
import { entriesOf } from '../mention/mention.ts'

/** What the reader of glosses is told of forms: where they stand in the folded text, and which entries they may mean. */
export function knownForms(found: readonly Found[]): Known[] {
  return found.map(({ folded: { start, end }, candidates }) => {
    const entries = entriesOf(candidates)
    const person = entries.some((entry) => entry.kind === 'person')
    return { start, end, entries: entries.map((entry) => entry.id), person }
  })
}

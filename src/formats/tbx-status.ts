import { statusOf } from '../model/designation.ts'
import type { Entry, Status, Term } from '../model/entry.ts'

/**
 * Leaves out the statuses that the order of the terms says anyway (`statusOf`), so that a file with a status for every
 * term, as TBX tools expect it, reads back as people write entries.
 */
export function withoutImplied(entry: Entry): Entry {
  const bare: Entry = { ...entry, terms: entry.terms.map(({ status, ...rest }) => rest) }
  const lean: Entry = {
    ...entry,
    terms: entry.terms.map((term, number) =>
      statusOf(bare, bare.terms[number]!) === term.status ? bare.terms[number]! : term,
    ),
  }
  const same = lean.terms.every((term, number) => statusOf(lean, term) === statusOf(entry, entry.terms[number]!))
  return same ? lean : entry
}

/** The status to write for each term, and `note` where reading would not bring the term's own status back. */
export function writtenStatuses(entry: Entry): { status: Status; note?: Status | null }[] {
  const full: Entry = {
    ...entry,
    terms: entry.terms.map((term): Term => ({ ...term, status: statusOf(entry, term) })),
  }
  const read = withoutImplied(full)
  return entry.terms.map((term, number) => {
    const status = full.terms[number]!.status!
    return read.terms[number]!.status === term.status ? { status } : { status, note: term.status ?? null }
  })
}

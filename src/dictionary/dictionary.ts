import type { FormIndex } from '../match/open.ts'
import type { Entry, Guard, Sense } from '../model/entry.ts'
import type { Casing } from './casing.ts'
import type { Variant } from './forms.ts'

/** What one form may mean, as the pack keeps it: numbers of an entry and of its term, and what the form demands. */
export interface Posting {
  readonly entry: number
  readonly term: number
  readonly casing: Casing
  readonly variant: Variant
  readonly guard: Guard
}

/**
 * A compiled dictionary: frozen, shareable, opened from a pack without parsing it. Entries are decoded when they
 * are asked for.
 */
export interface Dictionary {
  /** All entries, sorted by id. */
  readonly entries: Iterable<Entry>
  readonly size: number
  /** How far the data reaches, an ISO 8601 day. */
  readonly asOf: string | undefined
  /** The pack this dictionary was opened from; `openPack(bytes)` gives an equal one. */
  readonly bytes: Uint8Array
  readonly index: FormIndex
  readonly entryAt: (number: number) => Entry
  readonly find: (id: string) => Entry | undefined
  readonly postingsOf: (key: number) => readonly Posting[]
}

/** The sense a posting names. */
export function senseOf(dictionary: Dictionary, posting: Posting): Sense {
  const entry = dictionary.entryAt(posting.entry)
  return { entry, term: entry.terms[posting.term]! }
}

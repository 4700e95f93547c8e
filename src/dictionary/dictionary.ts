import type { FormIndex } from '../match/open.ts'
import type { Entry, Guard, Sense } from '../model/entry.ts'
import type { Casing } from './casing.ts'
import type { Variant } from './forms.ts'
import type { People } from './people.ts'

/** What one form may mean, as the pack keeps it: numbers of an entry and of its term, and what the form demands. */
export interface Posting {
  readonly entry: number
  readonly term: number
  readonly casing: Casing
  readonly variant: Variant
  readonly guard: Guard
  /** The word list says that the form is an ordinary word too, whatever guard its entry sets. */
  readonly ordinary: boolean
}

/** What one form may mean, as it is read: a sense, and what the form demands. */
export interface Meaning extends Sense {
  /** The term's text, folded as texts are. */
  readonly text: string
  readonly casing: Casing
  /** The form is the term itself, not another spacing, hyphenation or order of it. */
  readonly exact: boolean
  readonly guard: Guard
  /** The word list says that the form is an ordinary word too, whatever guard its entry sets. */
  readonly ordinary: boolean
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
  readonly find: (id: string) => Entry | undefined
  readonly people: People
  /** What the form with a key number may mean. */
  readonly meaningsOf: (key: number) => readonly Meaning[]
}

import type { Document } from '../link/document.ts'
import type { Entry, Term } from '../model/entry.ts'
import type { Trust } from '../render/gloss-text.ts'
import { writtenTerm } from '../render/name.ts'
import type { Policy } from '../render/policy.ts'

/** What the findings of a comparison read. */
export interface ParallelScene {
  readonly source: Document
  readonly target: Document
  readonly policy: Policy
  readonly trust: Trust
  /** True for a word that may be a Korean person's name and is no ordinary word. */
  readonly mayBeName: (word: string) => boolean
  /** Whether people whom the dictionary does not hold are made consistent. */
  readonly unify: boolean
}

/** The name the target should have for an entry: the one of the date, else the one of today. */
export function rightTerm({ target, policy }: ParallelScene, entry: Entry): Term | undefined {
  return writtenTerm(entry, target.lang, policy, target.date) ?? writtenTerm(entry, target.lang, policy, undefined)
}

/** Ids of the entries a document names, or may name where nothing decides. */
export function namedIn({ mentions }: Document): Set<string> {
  return new Set(
    mentions.flatMap(({ sense, candidates }) =>
      sense === undefined ? candidates.map(({ entry }) => entry.id) : [sense.entry.id],
    ),
  )
}

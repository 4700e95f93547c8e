import type { Kind } from '../model/entry.ts'

/** Which entries of a kind get a gloss at their first mention, and in which language it is. */
export interface GlossRule {
  /** Entries whose own name is Korean (`ko`), is not (`foreign`), or all of them. */
  readonly own: 'ko' | 'foreign' | 'any'
  /** The language of the gloss. */
  readonly lang: 'ko' | 'en'
}

/** How a house wants names written. A profile is a named policy. */
export interface Policy {
  readonly name: string
  /** The language of the texts it is for. */
  readonly lang: 'ko' | 'en'
  readonly gloss: Readonly<Partial<Record<Kind, GlossRule>>>
  /** What stands between a head and its bracket. */
  readonly space: '' | ' '
}

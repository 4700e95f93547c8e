import type { Entry, Guard } from '../../model/entry.ts'

/** A fault of the data: `path` leads to it from the list of entries (`[3, 'terms', 0, 'text']`). */
export interface Finding {
  readonly code: string
  readonly path: readonly (string | number)[]
  readonly params: Readonly<Record<string, string | number>>
  /** `warning` asks for a look, `error` must be mended. */
  readonly severity: 'error' | 'warning'
}

/** What a lint rule may ask beside the entries. */
export interface LintContext {
  /** Says which forms are ordinary words; without it rules on words are silent. */
  readonly guards?: (form: string) => Guard | undefined
  /** Codes of known sources; without it rules on sources are silent. */
  readonly sources?: ReadonlySet<string>
  /** Entries these are laid over: their ids count as known. */
  readonly basis?: ReadonlySet<string>
  /** The day on which preferred terms must be in force, ISO 8601. */
  readonly date?: string
}

/** A rule of lint over all entries. */
export type LintRule = (entries: readonly Entry[], context: LintContext) => Finding[]

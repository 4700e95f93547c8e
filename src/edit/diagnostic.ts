import type { Span } from '../text/span.ts'
import type { Edit } from './edit.ts'

/** How grave a remark is. `information` never makes a run fail. */
export type Severity = 'error' | 'warning' | 'information'

/**
 * A remark about a text: data, rendered by `pyogi/messages`. `safe` edits may be applied unasked; the others are
 * offers. `entry` is the id of the entry it is about.
 */
export interface Diagnostic {
  readonly code: string
  readonly span: Span
  readonly params: Readonly<Record<string, string | number>>
  readonly severity: Severity
  readonly edits: readonly Edit[]
  readonly safe: boolean
  readonly entry?: string
}

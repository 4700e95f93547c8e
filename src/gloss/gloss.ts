import type { Sense } from '../model/entry.ts'
import type { Span } from '../text/span.ts'
import type { GlossPart } from './glosses.ts'

/**
 * A head and the bracket after it that gives another form of it. `span` runs from the head's start to after the
 * closing bracket (UTF-16 offsets, half-open, of the original text); parts are names only, in order.
 */
export interface Gloss {
  readonly span: Span
  readonly bracket: Span
  readonly kind: 'script' | 'abbreviation' | 'same'
  readonly head: { readonly start: number; readonly end: number; readonly text: string }
  readonly parts: readonly GlossPart[]
  readonly sense?: Sense
  /** `redundant` says what the head says; `conflict` names somebody or something else. */
  readonly verdict: 'verified' | 'conflict' | 'redundant' | 'unknown'
  readonly confidence: 'high' | 'medium' | 'low'
}

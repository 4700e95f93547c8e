import type { Span } from '../text/span.ts'

/** What decided the left edge of a head. */
export type HeadBy = 'dictionary' | 'quote' | 'hanja' | 'sound' | 'translation' | 'acronym' | 'run'

/** The name before a bracket: UTF-16 half-open offsets, what decided it, and how sure that is. */
export interface Head extends Span {
  readonly by: HeadBy
  readonly confidence: 'high' | 'medium' | 'low'
}

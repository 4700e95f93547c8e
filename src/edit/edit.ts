import type { Span } from '../text/span.ts'

/** A change to a text: the span is replaced by `text`; an empty span is an insertion. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

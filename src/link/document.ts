import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Gloss } from '../gloss/gloss.ts'
import type { Mention } from '../mention/mention.ts'
import type { Folded } from '../text/fold.ts'
import type { Quoted } from '../text/quote.ts'
import type { Span } from '../text/span.ts'
import type { Block } from '../text/structure.ts'

/** Options that every verb understands. */
export interface ReadOptions {
  /** The day the text speaks of, ISO 8601; without it date rules are silent. */
  readonly date?: string
  /** The language of the text; detected when not given. */
  readonly lang?: 'ko' | 'en'
  /** Only these spans are prose (UTF-16, half-open); the whole text when not given. */
  readonly within?: readonly Span[]
  /** Ids of entries that another text, such as the source of a translation, says are meant. */
  readonly known?: ReadonlySet<string>
  /** A host's own judgement: `true` refuses a form at a span. */
  readonly veto?: (span: Span, text: string) => boolean
}

/** A text read once with a dictionary: its structure, mentions and glosses, all in offsets of the original text. */
export interface Document {
  readonly text: string
  readonly folded: Folded
  readonly dictionary: Dictionary
  readonly date: string | undefined
  readonly lang: 'ko' | 'en'
  readonly blocks: readonly Block[]
  readonly quoted: Quoted
  readonly opaque: readonly Span[]
  /** Sorted by span and disjoint. */
  readonly mentions: readonly Mention[]
  readonly glosses: readonly Gloss[]
}

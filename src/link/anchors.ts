import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Mention } from '../mention/mention.ts'
import type { Entry, Sense } from '../model/entry.ts'
import type { Folded } from '../text/fold.ts'
import type { Span } from '../text/span.ts'

/** An entry that a text names in full, and where; offsets are of the folded text. */
export interface Anchor {
  readonly entry: Entry
  readonly sense: Sense
  readonly first: number
  /** Every full mention, in order. */
  readonly places: readonly Span[]
}

/** A short way to name an entry again, found at a span of the folded text. */
export interface Later {
  readonly folded: Span
  readonly sense: Sense
}

/** What the finders of later mentions read. */
export interface LaterScene {
  readonly folded: Folded
  /** Spans of the folded text that are taken: mentions and stretches that are not read. Sorted and disjoint. */
  readonly taken: readonly Span[]
  readonly anchors: readonly Anchor[]
  /** Mentions nobody decided; they make a short name doubtful. */
  readonly open: readonly Mention[]
  readonly date: string | undefined
  readonly dictionary: Dictionary
}

/** Groups anchors by a key; anchors without one are left out. */
export function anchorsBy(
  anchors: readonly Anchor[],
  keyOf: (anchor: Anchor) => string | undefined,
): Map<string, Anchor[]> {
  const groups = new Map<string, Anchor[]>()
  for (const anchor of anchors) {
    const key = keyOf(anchor)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [anchor])
    else group.push(anchor)
  }
  return groups
}

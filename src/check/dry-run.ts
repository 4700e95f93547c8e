import type { Dictionary } from '../dictionary/dictionary.ts'
import { findMentions } from '../link/find-mentions.ts'
import type { Mention } from '../mention/mention.ts'

/** A form whose reading differs between two dictionaries, with how often and where. */
export interface Change {
  readonly kind: 'gained' | 'lost' | 'resolved' | 'ambiguous' | 'changed'
  readonly text: string
  readonly before: string
  readonly after: string
  readonly count: number
  /** Up to three places in context, the form between ⟦ and ⟧. */
  readonly contexts: readonly string[]
}

const CONTEXTS = 3
const AROUND = 24

/** What another dictionary changes in texts: forms gained, lost, resolved, made ambiguous or given another sense. */
export function dryRun(
  texts: Iterable<string>,
  before: Dictionary,
  after: Dictionary,
  options: { date?: string } = {},
): Change[] {
  const changes = new Map<string, { change: Omit<Change, 'count' | 'contexts'>; count: number; contexts: string[] }>()
  for (const text of texts) {
    const old = byPlace(findMentions(text, before, options))
    const fresh = byPlace(findMentions(text, after, options))
    for (const place of new Set([...old.keys(), ...fresh.keys()])) {
      const change = changeOf(old.get(place), fresh.get(place))
      if (change === undefined) continue
      const key = JSON.stringify(change)
      const known = changes.get(key) ?? { change, count: 0, contexts: [] }
      known.count++
      if (known.contexts.length < CONTEXTS) known.contexts.push(contextOf(text, (fresh.get(place) ?? old.get(place))!))
      changes.set(key, known)
    }
  }
  return [...changes.values()]
    .map(({ change, count, contexts }) => ({ ...change, count, contexts }))
    .sort((a, b) => b.count - a.count)
}

function byPlace(mentions: readonly Mention[]): Map<string, Mention> {
  return new Map(mentions.map((mention) => [`${mention.span.start} ${mention.span.end}`, mention]))
}

function changeOf(
  old: Mention | undefined,
  fresh: Mention | undefined,
): Omit<Change, 'count' | 'contexts'> | undefined {
  const before = readingOf(old)
  const after = readingOf(fresh)
  if (before === after) return undefined
  const kind = old === undefined ? 'gained' : fresh === undefined ? 'lost' : kindOf(old, fresh)
  return { kind, text: (fresh ?? old)!.text, before, after }
}

function kindOf(old: Mention, fresh: Mention): Change['kind'] {
  if (old.sense === undefined) return fresh.sense === undefined ? 'changed' : 'resolved'
  return fresh.sense === undefined ? 'ambiguous' : 'changed'
}

function readingOf(mention: Mention | undefined): string {
  if (mention === undefined) return ''
  if (mention.sense !== undefined) return mention.sense.entry.id
  return [...new Set(mention.candidates.map(({ entry }) => entry.id))].sort().join(' | ')
}

function contextOf(text: string, { span }: Mention): string {
  const before = text.slice(Math.max(0, span.start - AROUND), span.start)
  const after = text.slice(span.end, span.end + AROUND)
  return `${before}⟦${text.slice(span.start, span.end)}⟧${after}`.replace(/\s+/g, ' ')
}

import type { Gloss } from '../../gloss/gloss.ts'
import { isLocal } from '../../link/local.ts'
import { isQuoted, isTitle, scopeAt } from '../../render/scope.ts'
import type { Rule } from '../rule.ts'

/** A person whom a later gloss of this document introduces stands without it before: `gloss-late`, as an offer. */
export const glossLocal: Rule = ({ document, policy }) => {
  const first = new Map<string, Gloss>()
  for (const gloss of document.glosses) {
    const scope = scopeAt(document, gloss.span, policy)
    const key = `${scope} ${gloss.sense?.entry.id}`
    if (gloss.sense !== undefined && isLocal(gloss.sense.entry) && scope !== undefined && !first.has(key))
      first.set(key, gloss)
  }
  if (first.size === 0) return []
  const said = new Set<string>()
  return document.mentions.flatMap((mention) => {
    const { span, sense, via } = mention
    const key = `${scopeAt(document, span, policy)} ${sense?.entry.id}`
    const gloss = first.get(key)
    if (gloss === undefined || via === 'later' || span.start >= gloss.span.start || said.has(key)) return []
    if (sense?.term.lang !== policy.lang || isQuoted(document, span) || isTitle(document, span)) return []
    said.add(key)
    const written = document.text.slice(gloss.head.end, gloss.bracket.end)
    return [
      {
        code: 'gloss-late',
        span,
        params: { name: mention.text, gloss: written.trim() },
        severity: 'warning' as const,
        edits: [{ span: { start: span.end, end: span.end }, text: written }],
        safe: false,
        entry: sense!.entry.id,
      },
    ]
  })
}

import { isQuoted, isTitle, scopeAt } from '../../render/scope.ts'
import type { Rule } from '../rule.ts'
import { removalOf } from './gloss-redundant.ts'

/** A verified gloss that the same scope has given before. */
export const glossRepeated: Rule = ({ document, policy }) => {
  const seen = new Set<string>()
  return document.glosses.flatMap((gloss) => {
    const scope = scopeAt(document, gloss.span, policy)
    const part = gloss.parts[0]
    if (gloss.verdict !== 'verified' || gloss.sense === undefined || scope === undefined || part === undefined)
      return []
    const place = [scope, gloss.sense.entry.id, gloss.kind, part.lang].join(' ')
    if (!seen.has(place)) {
      seen.add(place)
      return []
    }
    return [
      {
        code: 'gloss-repeated',
        span: gloss.span,
        params: { head: gloss.head.text, gloss: part.text },
        severity: 'warning' as const,
        edits: [removalOf(document.text, gloss)],
        safe: gloss.parts.length === 1 && !isQuoted(document, gloss.span) && !isTitle(document, gloss.span),
        entry: gloss.sense.entry.id,
      },
    ]
  })
}

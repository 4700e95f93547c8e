import { sameText } from '../../link/verdict.ts'
import { isQuoted, isTitle, scopeAt } from '../../render/scope.ts'
import type { Rule } from '../rule.ts'
import { removalOf } from './gloss-redundant.ts'

/** A verified gloss that the same scope has given before. */
export const glossRepeated: Rule = ({ document, policy }) => {
  const first = new Map<string, string>()
  return document.glosses.flatMap((gloss) => {
    const scope = scopeAt(document, gloss.span, policy)
    const part = gloss.parts[0]
    if (gloss.verdict !== 'verified' || gloss.sense === undefined || scope === undefined || part === undefined)
      return []
    const place = [scope, gloss.sense.entry.id, gloss.kind, part.lang].join(' ')
    const earlier = first.get(place)
    if (earlier === undefined) {
      first.set(place, gloss.head.text)
      return []
    }
    return [
      {
        code: 'gloss-repeated',
        span: gloss.span,
        params: { head: gloss.head.text, gloss: part.text },
        severity: 'warning' as const,
        edits: [removalOf(document.text, gloss)],
        // a bracket after another spelling is what says that the two are one
        safe:
          gloss.parts.length === 1 &&
          sameText(gloss.head.text, earlier) &&
          !isQuoted(document, gloss.span) &&
          !isTitle(document, gloss.span),
        entry: gloss.sense.entry.id,
      },
    ]
  })
}

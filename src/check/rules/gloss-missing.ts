import { insertionOf, missingGlosses } from '../../render/annotate.ts'
import { scopeAt } from '../../render/scope.ts'
import type { Rule } from '../rule.ts'

/** The first mention lacks the gloss the policy wants; `gloss-late` where a later mention in the scope has it. */
export const glossMissing: Rule = ({ document, policy, trust }) =>
  missingGlosses(document, policy, trust).map((missing) => {
    const { mention, trusted, text } = missing
    const { entry } = mention.sense!
    const scope = scopeAt(document, mention.span, policy)
    const late = document.glosses.find(
      (gloss) =>
        gloss.sense?.entry === entry &&
        gloss.span.start > mention.span.end &&
        scopeAt(document, gloss.span, policy) === scope,
    )
    return {
      code: late === undefined ? 'gloss-missing' : 'gloss-late',
      span: mention.span,
      params: { name: mention.text, gloss: text.trim() },
      severity: late === undefined ? ('information' as const) : ('warning' as const),
      edits: [insertionOf(missing)],
      safe: trusted,
      entry: entry.id,
    }
  })

import type { Edit } from '../../edit/edit.ts'
import type { Gloss } from '../../gloss/gloss.ts'
import { isTitle } from '../../render/scope.ts'
import type { Rule } from '../rule.ts'

/** `Jason Kwon (Jason Kwon)`: the bracket says what the head says. */
export const glossRedundant: Rule = ({ document }) =>
  document.glosses
    .filter((gloss) => gloss.verdict === 'redundant')
    .map((gloss) => ({
      code: 'gloss-redundant',
      span: gloss.span,
      params: { head: gloss.head.text, gloss: document.text.slice(gloss.bracket.start, gloss.bracket.end) },
      severity: 'warning',
      edits: [removalOf(document.text, gloss)],
      safe: !isTitle(document, gloss.span),
      ...(gloss.sense === undefined ? {} : { entry: gloss.sense.entry.id }),
    }))

/** The edit that takes a gloss's bracket away, with the space before it. */
export function removalOf(text: string, gloss: Gloss): Edit {
  let { start } = gloss.bracket
  while (start > gloss.head.end && text[start - 1] === ' ') start--
  return { span: { start, end: gloss.bracket.end }, text: '' }
}

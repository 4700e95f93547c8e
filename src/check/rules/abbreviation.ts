import type { Diagnostic } from '../../edit/diagnostic.ts'
import type { Gloss } from '../../gloss/gloss.ts'
import type { Mention } from '../../mention/mention.ts'
import { typeOf } from '../../model/designation.ts'
import { scopeAt } from '../../render/scope.ts'
import { spanAt } from '../../text/span.ts'
import type { Rule } from '../rule.ts'

/**
 * `abbreviation-undefined`: it stands before its expansion, or beside it, and no bracket defines it;
 * `abbreviation-unused`: a bracket introduces it and the body never uses it again.
 */
export const abbreviation: Rule = ({ document, policy }) => {
  const brackets = document.glosses.map((gloss) => gloss.bracket)
  const inProse = (mention: Mention): boolean =>
    spanAt(brackets, mention.span) === undefined && scopeAt(document, mention.span, policy) !== undefined
  const used = document.mentions.filter((mention) => isAbbreviation(mention) && inProse(mention))
  const spelled = document.mentions.filter(
    (mention) => mention.sense !== undefined && typeOf(mention.sense.term) === 'full' && inProse(mention),
  )
  const defined = document.glosses.filter((gloss) => gloss.kind === 'abbreviation' && gloss.verdict !== 'conflict')
  return [
    ...undefinedOnes(used, spelled, defined),
    ...unusedOnes(used, defined, (gloss) => scopeAt(document, gloss.span, policy) !== undefined),
  ]
}

function isAbbreviation(mention: Mention): boolean {
  return (
    mention.sense !== undefined &&
    typeOf(mention.sense.term) === 'abbreviation' &&
    mention.sense.entry.gloss !== 'never'
  )
}

function undefinedOnes(used: readonly Mention[], spelled: readonly Mention[], defined: readonly Gloss[]): Diagnostic[] {
  const said = new Set<string>()
  return used.flatMap((mention) => {
    const { entry } = mention.sense!
    const expansion = spelled.find((other) => other.sense!.entry === entry)
    if (said.has(entry.id) || expansion === undefined || defined.some((gloss) => gloss.sense?.entry === entry))
      return []
    said.add(entry.id)
    const params = { abbreviation: mention.text, expansion: expansion.text }
    return [
      {
        code: 'abbreviation-undefined',
        span: mention.span,
        params,
        severity: 'information',
        edits: [],
        safe: false,
        entry: entry.id,
      },
    ]
  })
}

function unusedOnes(
  used: readonly Mention[],
  defined: readonly Gloss[],
  counts: (gloss: Gloss) => boolean,
): Diagnostic[] {
  return defined.flatMap((gloss) => {
    const part = gloss.parts.find((given) => /^[A-Z][A-Za-z0-9&-]+$/.test(given.text))
    const entry = gloss.sense?.entry
    if (part === undefined || entry === undefined || entry.gloss === 'never' || !counts(gloss)) return []
    if (used.some((mention) => mention.sense!.entry === entry)) return []
    const params = { abbreviation: part.text, expansion: gloss.head.text }
    return [
      {
        code: 'abbreviation-unused',
        span: { start: part.start, end: part.end },
        params,
        severity: 'information',
        edits: [],
        safe: false,
        entry: entry.id,
      },
    ]
  })
}

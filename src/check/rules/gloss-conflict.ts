import type { Mention } from '../../mention/mention.ts'
import { isTrusted, preferredTerm } from '../../model/designation.ts'
import { isTitle } from '../../render/scope.ts'
import type { Reading, Rule } from '../rule.ts'

/**
 * `Ryu Je-myung (류재명)`: the bracket names somebody else. The repair is safe only where an office or organization
 * beside the name says who is meant.
 */
export const glossConflict: Rule = (reading) => {
  const { document, trust } = reading
  const heads = headsOf(reading)
  return document.glosses
    .filter((gloss) => gloss.verdict === 'conflict')
    .map((gloss) => {
      const mention = heads.get(gloss.head.end)
      const part = gloss.parts[0]!
      const entry = mention?.sense?.entry ?? mention?.candidates[0]?.entry
      const right = entry === undefined ? undefined : preferredTerm(entry, part.lang, document.date)
      return {
        code: 'gloss-conflict',
        span: gloss.span,
        params: { head: gloss.head.text, gloss: part.text, ...(right === undefined ? {} : { expected: right.text }) },
        severity: 'error' as const,
        edits: right === undefined ? [] : [{ span: { start: part.start, end: part.end }, text: right.text }],
        safe: right !== undefined && isTrusted(right, trust) && isProven(mention) && !isTitle(document, gloss.span),
        ...(entry === undefined ? {} : { entry: entry.id }),
      }
    })
}

/** Mentions by where they end. */
export function headsOf({ document }: Reading): ReadonlyMap<number, Mention> {
  return new Map(document.mentions.map((mention) => [mention.span.end, mention]))
}

function isProven(mention: Mention | undefined): boolean {
  if (mention?.sense === undefined || mention.via !== 'term') return false
  return mention.evidence.some((given) => given.code === 'office' || given.code === 'organization')
}

import { entriesOf, type Mention } from '../../mention/mention.ts'
import type { Rule } from '../rule.ts'

/** A name that several entries share and no evidence decides; said once a form, and not where its gloss is wrong or all are ruled out. */
export const nameAmbiguous: Rule = ({ document }) => {
  const said = new Set<string>()
  const misglossed = new Set(document.glosses.flatMap(({ verdict, head }) => (verdict === 'conflict' ? head.end : [])))
  return document.mentions.flatMap((mention) => {
    if (mention.sense !== undefined || said.has(mention.text) || misglossed.has(mention.span.end)) return []
    const entries = entriesOf(mention.candidates)
    if (entries.length < 2) return []
    // which of two offices a CEO is changes no name
    if (entries.every(({ kind }) => kind === 'role' || kind === 'term')) return []
    if (entries.every(({ id }) => isRuledOut(mention, id))) return []
    said.add(mention.text)
    return [
      {
        code: 'name-ambiguous',
        span: mention.span,
        params: { found: mention.text, count: entries.length, entries: entries.map((entry) => entry.id).join(', ') },
        severity: 'information' as const,
        edits: [],
        safe: false,
      },
    ]
  })
}

/** What shows that a name is somebody else's, whom the dictionary need not hold: 독일 교육부, 아나운서 박지원. */
const AGAINST: ReadonlySet<string> = new Set(['other-country', 'other-office', 'obituary', 'other-word'])

function isRuledOut({ evidence }: Mention, id: string): boolean {
  return evidence.some(({ candidate, code }) => candidate === id && AGAINST.has(code))
}

import type { Diagnostic } from '../../edit/diagnostic.ts'
import type { Gloss } from '../../gloss/gloss.ts'
import type { Rule } from '../rule.ts'
import { removalOf } from './gloss-redundant.ts'

/**
 * Glosses that the dictionary cannot vouch for or does not want: `gloss-unverified` (a known name with a bracket it
 * does not know), `gloss-exempt` (an entry that needs none), `gloss-inconsistent` (one entry glossed two ways).
 */
export const glossDoubtful: Rule = ({ document }) => {
  const first = new Map<string, string>()
  return document.glosses.flatMap((gloss) => {
    const entry = gloss.sense?.entry
    const part = gloss.parts[0]
    if (entry === undefined || part === undefined || gloss.kind !== 'script') return []
    const params = { head: gloss.head.text, gloss: part.text }
    const about = (code: string, edits: Diagnostic['edits'] = []): Diagnostic[] => [
      { code, span: gloss.span, params, severity: 'information', edits, safe: false, entry: entry.id },
    ]
    if (gloss.verdict !== 'verified' && gloss.verdict !== 'unknown') return []
    const place = `${entry.id} ${part.lang} ${languageOfHead(gloss)}`
    const earlier = first.get(place)
    if (gloss.verdict === 'unknown') return about(earlier === undefined ? 'gloss-unverified' : 'gloss-inconsistent')
    if (entry.gloss === 'never') return about('gloss-exempt', [removalOf(document.text, gloss)])
    if (earlier === undefined) first.set(place, part.text)
    return earlier === undefined || earlier === part.text ? [] : about('gloss-inconsistent')
  })
}

function languageOfHead(gloss: Gloss): string {
  return /[가-힣]/.test(gloss.head.text) ? 'ko' : 'en'
}

import type { Diagnostic } from '../edit/diagnostic.ts'
import type { ParallelScene } from './scene.ts'
import type { Stranger } from './strangers.ts'

/**
 * People whom the dictionary does not hold and the target spells in several ways: `name-mixed`, with the spelling that
 * the target's own gloss fixes, else the first, as the repair; safe where a gloss fixes it or the caller asked to unify.
 */
export function strangerFindings({ target, unify }: ParallelScene, strangers: readonly Stranger[]): Diagnostic[] {
  if (target.lang !== 'en') return []
  return strangers.flatMap(({ hangul, latinAt }) => {
    const glossed = target.glosses.find((gloss) => gloss.parts.some((part) => part.text === hangul))?.head.text
    const first = glossed ?? latinAt[0]!.text
    return latinAt
      .filter(({ text }) => lettersOf(text) !== lettersOf(first))
      .map(({ start, end, text }) => ({
        code: 'name-mixed',
        span: { start, end },
        params: { found: text, first },
        severity: 'warning' as const,
        edits: [{ span: { start, end }, text: first }],
        safe: unify || glossed !== undefined,
      }))
  })
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '')
}

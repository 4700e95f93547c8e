import type { Diagnostic } from '../edit/diagnostic.ts'
import { type RankedName, romanizeName } from '../name/romanize.ts'
import { besideOf, missingRemark } from './missing.ts'
import { lettersOf } from './near.ts'
import { alignParagraphs } from './paragraphs.ts'
import type { ParallelScene } from './scene.ts'
import type { Stranger } from './strangers.ts'

/** A person whom the dictionary might hold: the Hangul name, the first spelling in Latin letters, and the likeliest ones. */
export interface NameCandidate {
  readonly hangul: string
  readonly latin?: string
  /** What the name model ranks, the likeliest first. */
  readonly spellings: readonly RankedName[]
}

const SPELLINGS = 5

/**
 * People whom the dictionary does not hold and the target spells in several ways: `name-mixed`, with the spelling that
 * the target's own gloss fixes, else the first, as the repair; safe where a gloss fixes it or the caller asked to unify.
 * Those whom the target lacks: `translation-missing`, with the likeliest spelling.
 */
export function strangerFindings(scene: ParallelScene, strangers: readonly Stranger[]): Diagnostic[] {
  if (scene.target.lang !== 'en') return []
  const lost = strangers.filter(({ hangul, latinAt }) => latinAt.length === 0 && !scene.target.text.includes(hangul))
  const paragraphs = lost.length === 0 ? [] : alignParagraphs(scene.source, scene.target)
  return [
    ...strangers.flatMap((stranger) => mixed(scene, stranger)),
    ...lost.map(({ hangul, hangulAt }) =>
      missingRemark(hangul, romanizeName(hangul, { limit: 1 })[0]?.text, besideOf(paragraphs, hangulAt[0]!)),
    ),
  ]
}

/** The people of two texts that the dictionary does not hold, in the order in which they were found. */
export function candidatesOf(strangers: readonly Stranger[]): NameCandidate[] {
  return strangers.map(({ hangul, latinAt }) => {
    const [first] = latinAt
    const spellings = romanizeName(hangul, { limit: SPELLINGS })
    return { hangul, ...(first === undefined ? {} : { latin: first.text }), spellings }
  })
}

function mixed({ target, unify }: ParallelScene, { hangul, latinAt }: Stranger): Diagnostic[] {
  const glossed = target.glosses.find((gloss) => gloss.parts.some((part) => part.text === hangul))?.head.text
  const first = glossed ?? latinAt[0]?.text
  if (first === undefined) return []
  return latinAt
    .filter(({ text }) => lettersOf(text) !== lettersOf(first) || text.split(' ')[0] !== first.split(' ')[0])
    .map(({ start, end, text }) => ({
      code: 'name-mixed',
      span: { start, end },
      params: { found: text, first },
      severity: 'warning' as const,
      edits: [{ span: { start, end }, text: first }],
      safe: unify || glossed !== undefined,
    }))
}

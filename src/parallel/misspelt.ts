import { replaceMention } from '../check/replace.ts'
import type { Diagnostic } from '../edit/diagnostic.ts'
import { isLocal } from '../link/local.ts'
import type { Mention } from '../mention/mention.ts'
import { isTrusted } from '../model/designation.ts'
import type { Entry } from '../model/entry.ts'
import { boundAfter } from '../text/boundary.ts'
import type { Name } from './latin-names.ts'
import { type ParallelScene, rightTerm } from './scene.ts'

/**
 * One remark for each wrong spelling of a person whom the source names: `name-misspelt`, and `name-mixed` where only a
 * gloss of the two texts fixes the spelling. The repair writes the right name and fits the particle after it.
 */
export function misspeltNames(scene: ParallelScene, entry: Entry, names: readonly Name[]): Diagnostic[] {
  const right = rightTerm(scene, entry)
  if (right === undefined) return []
  const known = !isLocal(entry)
  return names.map((name) => ({
    code: known ? 'name-misspelt' : 'name-mixed',
    span: { start: name.start, end: name.end },
    params: known ? { found: name.text, expected: right.text } : { found: name.text, first: right.text },
    severity: known ? ('error' as const) : ('warning' as const),
    edits: replaceMention(scene.target, mentionOf(scene, name), right),
    safe: isTrusted(right, scene.trust),
    ...(known ? { entry: entry.id } : {}),
  }))
}

/** A name that no form of the dictionary covers, as what it would be if one did. */
function mentionOf({ target: { folded } }: ParallelScene, { start, end, text }: Name): Mention {
  const particle = folded.text === folded.original ? boundAfter(folded.text, start, end)?.particle : undefined
  return {
    span: { start, end },
    text,
    candidates: [],
    via: 'variant',
    evidence: [],
    ...(particle === undefined ? {} : { particle }),
  }
}

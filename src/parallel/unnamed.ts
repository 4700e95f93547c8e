import type { Diagnostic } from '../edit/diagnostic.ts'
import { isLocal } from '../link/local.ts'
import type { Mention } from '../mention/mention.ts'
import type { Kind } from '../model/entry.ts'
import { contains, type Span, spanAt } from '../text/span.ts'
import { latinNames, type Name } from './latin-names.ts'
import { namedIn, type ParallelScene } from './scene.ts'

/**
 * The one person or body in a paragraph of the target that the source does not name anywhere; none where there are
 * several, for then nothing says which stands for which. Names whose start is in `used` are spoken for.
 */
export function unnamedBeside(
  { target }: ParallelScene,
  beside: Span,
  kind: Kind,
  known: ReadonlySet<string>,
  used: ReadonlySet<number>,
): Name | undefined {
  const mentions = target.mentions.filter(
    (mention) => contains(beside, mention.span) && isUnnamed(mention, kind, known) && !used.has(mention.span.start),
  )
  const strange = mentions.map(({ span, text }): Name => ({ ...span, text }))
  if (kind === 'person' && target.lang === 'en') {
    const brackets = target.glosses.map(({ bracket }) => bracket)
    strange.push(
      ...latinNames(target).filter(
        (name) => contains(beside, name) && spanAt(brackets, name) === undefined && !used.has(name.start),
      ),
    )
  }
  return strange.length === 1 ? strange[0] : undefined
}

function isUnnamed({ via, sense, candidates }: Mention, kind: Kind, known: ReadonlySet<string>): boolean {
  if (via === 'later') return false
  const entries = sense === undefined ? candidates.map(({ entry }) => entry) : [sense.entry]
  return entries.every((entry) => entry.kind === kind && !known.has(entry.id))
}

/** `translation-added`: people in the target whom the source does not name and who stand for nobody of it. */
export function addedFindings(scene: ParallelScene, spoken: ReadonlySet<number>): Diagnostic[] {
  const { source, target } = scene
  const known = namedIn(source)
  const said = new Set<string>()
  return target.mentions.flatMap(({ span, text, via, sense }): Diagnostic[] => {
    const entry = sense?.entry
    if (entry?.kind !== 'person' || via === 'later' || isLocal(entry)) return []
    if (known.has(entry.id) || said.has(entry.id) || spoken.has(span.start)) return []
    said.add(entry.id)
    const params = { found: text }
    return [
      { code: 'translation-added', span, params, severity: 'information', edits: [], safe: false, entry: entry.id },
    ]
  })
}

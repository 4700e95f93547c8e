import type { Diagnostic } from '../edit/diagnostic.ts'
import type { Document } from '../link/document.ts'
import { isLocal } from '../link/local.ts'
import { KOREAN_TITLES } from '../link/titles.ts'
import type { Entry } from '../model/entry.ts'
import { contains, type Span } from '../text/span.ts'
import type { Name } from './latin-names.ts'
import { misspeltNames } from './misspelt.ts'
import type { NamePair } from './pairs.ts'
import { placesOf } from './pairs.ts'
import { alignParagraphs, type ParagraphPair } from './paragraphs.ts'
import { namedIn, type ParallelScene, rightTerm } from './scene.ts'
import { unnamedBeside } from './unnamed.ts'

/** Kinds whose names a translation must keep; a role, term or place is often said in other words. */
const KEPT = new Set(['person', 'organization', 'programme', 'law'])
/** So many mentions in the source make a lone one in the target remarkable. */
const MANY = 4

/**
 * Names of the source that the target lacks: `name-misspelt` where a name of the same sound stands instead (the repair
 * is safe: the source names the person), `translation-wrong-name` and `translation-wrong-body` where another person or
 * body does, else `translation-missing`; `translation-count` where most mentions were lost.
 */
export function missingFindings(
  scene: ParallelScene,
  pairs: readonly NamePair[],
  misspellings: ReadonlyMap<string, readonly Name[]>,
): Diagnostic[] {
  const { source, target } = scene
  const entries = new Map(source.mentions.map((mention) => [mention.span.start, mention.sense?.entry]))
  const named = new Map<string, number>()
  for (const { name } of pairs) named.set(name, (named.get(name) ?? 0) + 1)
  const standing = placesOf(target)
  const known = namedIn(source)
  const paragraphs = alignParagraphs(source, target)
  const used = new Set<number>()
  const said = new Set<string>()
  return pairs.flatMap((pair): Diagnostic[] => {
    const entry = entries.get(pair.source.start)
    if (entry === undefined || said.has(entry.id)) return []
    said.add(entry.id)
    const wrong = misspellings.get(entry.id)
    if (wrong !== undefined) return misspeltNames(scene, entry, wrong)
    if (!KEPT.has(entry.kind)) return []
    if (pair.target !== undefined) {
      return countRemark(pair.source.text, named.get(entry.id) ?? 0, standing.get(entry.id) ?? [])
    }
    if (entry.kind === 'organization' && isPartOfOffice(source, pair)) return []
    const beside = besideOf(paragraphs, pair.source)
    const instead = beside === undefined ? undefined : unnamedBeside(scene, beside, entry.kind, known, used)
    if (instead === undefined) return [missing(scene, entry, pair, beside)]
    used.add(instead.start)
    return [wrongName(scene, entry, instead)]
  })
}

/** The paragraph of the target that stands beside a place of the source. */
export function besideOf(paragraphs: readonly ParagraphPair[], place: Span): Span | undefined {
  return paragraphs.find(({ source }) => source !== undefined && contains(source, place))?.target
}

/** `과기정통부 장관` may well be the Science Minister: a body before a title is half of an office. */
function isPartOfOffice({ text }: Document, { source }: NamePair): boolean {
  const after = text.slice(source.end, source.end + 12).replace(/^ ?(?:제[12])?/, '')
  return KOREAN_TITLES.some((title) => after.startsWith(title))
}

function countRemark(name: string, named: number, standing: readonly Name[]): Diagnostic[] {
  const [first] = standing
  if (first === undefined || named < MANY || standing.length * 2 >= named) return []
  const params = { name, named, standing: standing.length }
  const span = { start: first.start, end: first.end }
  return [{ code: 'translation-count', span, params, severity: 'information', edits: [], safe: false }]
}

function wrongName(scene: ParallelScene, entry: Entry, { start, end, text }: Name): Diagnostic {
  const right = rightTerm(scene, entry)
  const span = { start, end }
  return {
    code: entry.kind === 'person' ? 'translation-wrong-name' : 'translation-wrong-body',
    span,
    params: { found: text, expected: right?.text ?? entry.terms[0]!.text },
    severity: 'error',
    edits: right === undefined ? [] : [{ span, text: right.text }],
    safe: false,
    entry: entry.id,
  }
}

function missing(scene: ParallelScene, entry: Entry, pair: NamePair, beside: Span | undefined): Diagnostic {
  const expected = rightTerm(scene, entry)?.text
  return missingRemark(pair.source.text, expected, beside, isLocal(entry) ? undefined : entry.id)
}

/** A name of the source that the paragraph beside it, or the whole target, lacks. */
export function missingRemark(
  name: string,
  expected: string | undefined,
  beside: Span | undefined,
  entry?: string,
): Diagnostic {
  const start = beside?.start ?? 0
  return {
    code: 'translation-missing',
    span: { start, end: beside?.end ?? start },
    params: { name, ...(expected === undefined ? {} : { expected }) },
    severity: 'warning',
    edits: [],
    safe: false,
    ...(entry === undefined ? {} : { entry }),
  }
}

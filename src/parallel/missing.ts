import type { Diagnostic } from '../edit/diagnostic.ts'
import type { Edit } from '../edit/edit.ts'
import type { Document } from '../link/document.ts'
import { isLocal } from '../link/local.ts'
import { KOREAN_TITLES } from '../link/titles.ts'
import { isTrusted } from '../model/designation.ts'
import type { Entry } from '../model/entry.ts'
import { writtenTerm } from '../render/name.ts'
import { contains, type Span } from '../text/span.ts'
import type { NamePair } from './pairs.ts'
import { placesOf } from './pairs.ts'
import { alignParagraphs } from './paragraphs.ts'
import type { ParallelScene } from './scene.ts'
import type { Name } from './strangers.ts'

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
  const paragraphs = alignParagraphs(source, target)
  const counts = placesOf(target)
  const said = new Set<string>()
  return pairs.flatMap((pair): Diagnostic[] => {
    const entry = source.mentions.find((mention) => mention.span.start === pair.source.start)?.sense?.entry
    if (entry === undefined || !KEPT.has(entry.kind) || isLocal(entry) || said.has(entry.id)) return []
    said.add(entry.id)
    const beside = paragraphs.find(({ source: from }) => from !== undefined && contains(from, pair.source))?.target
    const wrong = misspelt(scene, entry, misspellings.get(entry.id) ?? [])
    if (wrong !== undefined) return [wrong]
    if (pair.target !== undefined) return countRemark(pairs, pair, counts.get(entry.id)?.length ?? 0)
    if (isPartOfOffice(source, pair)) return []
    return [instead(scene, entry, beside) ?? missing(scene, entry, pair, beside)]
  })
}

/** `과기정통부 장관` may well be the Science Minister: a body before a title is half of an office. */
function isPartOfOffice({ text }: Document, { source }: NamePair): boolean {
  const after = text.slice(source.end, source.end + 12).replace(/^ ?(?:제[12])?/, '')
  return KOREAN_TITLES.some((title) => after.startsWith(title))
}

function countRemark(pairs: readonly NamePair[], pair: NamePair, standing: number): Diagnostic[] {
  const named = pairs.filter(({ name }) => name === pair.name).length
  if (named < MANY || standing * 2 >= named) return []
  const params = { name: pair.source.text, named, standing }
  return [
    {
      code: 'translation-count',
      span: pair.target!,
      params,
      severity: 'information',
      edits: [],
      safe: false,
      entry: pair.name,
    },
  ]
}

/** A name of the same sound that no entry covers: the person, misspelt. */
function misspelt(
  { target, policy, trust }: ParallelScene,
  entry: Entry,
  names: readonly Name[],
): Diagnostic | undefined {
  const right = writtenTerm(entry, 'en', policy, target.date) ?? writtenTerm(entry, 'en', policy, undefined)
  const [first] = names
  if (first === undefined || right === undefined) return undefined
  return {
    code: 'name-misspelt',
    span: { start: first.start, end: first.end },
    params: { found: first.text, expected: right.text },
    severity: 'error',
    edits: names.map(({ start, end }): Edit => ({ span: { start, end }, text: right.text })),
    safe: isTrusted(right, trust),
    entry: entry.id,
  }
}

/** A person or body in the same paragraph that the source does not name anywhere. */
function instead(scene: ParallelScene, entry: Entry, beside: Span | undefined): Diagnostic | undefined {
  const { source, target, policy } = scene
  if (beside === undefined) return undefined
  const named = new Set(source.mentions.flatMap((mention) => mention.sense?.entry.id ?? []))
  const strange = target.mentions.filter(
    (mention) =>
      contains(beside, mention.span) &&
      mention.via !== 'later' &&
      mention.sense?.entry.kind === entry.kind &&
      !named.has(mention.sense.entry.id),
  )
  const [wrong] = strange
  if (wrong === undefined || strange.length > 1) return undefined
  const right =
    writtenTerm(entry, target.lang, policy, target.date) ?? writtenTerm(entry, target.lang, policy, undefined)
  return {
    code: entry.kind === 'person' ? 'translation-wrong-name' : 'translation-wrong-body',
    span: wrong.span,
    params: { found: wrong.text, expected: right?.text ?? entry.terms[0]!.text },
    severity: 'error',
    edits: right === undefined ? [] : [{ span: wrong.span, text: right.text }],
    safe: false,
    entry: entry.id,
  }
}

function missing(scene: ParallelScene, entry: Entry, pair: NamePair, beside: Span | undefined): Diagnostic {
  const { target, policy } = scene
  const expected = (
    writtenTerm(entry, target.lang, policy, target.date) ?? writtenTerm(entry, target.lang, policy, undefined)
  )?.text
  const start = beside?.start ?? 0
  return {
    code: 'translation-missing',
    span: { start, end: beside?.end ?? start },
    params: { name: pair.source.text, ...(expected === undefined ? {} : { expected }) },
    severity: 'warning',
    edits: [],
    safe: false,
    entry: entry.id,
  }
}

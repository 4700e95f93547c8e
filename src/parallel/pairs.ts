import type { Document } from '../link/document.ts'
import { bySpan, type Span } from '../text/span.ts'
import type { Name } from './latin-names.ts'
import type { Stranger } from './strangers.ts'

/** A name of the source with the one of the target that translates it. */
export interface NamePair {
  /** The entry's id, or the Hangul name of a person the dictionary does not hold. */
  readonly name: string
  readonly source: Span & { readonly text: string }
  readonly target?: Span & { readonly text: string }
}

/** Pairs the names of two texts in order: the first of the source with the first of the target, and so on. */
export function pairNames(
  source: Document,
  target: Document,
  strangers: readonly Stranger[],
  misspellings: ReadonlyMap<string, readonly Name[]>,
): NamePair[] {
  const targets = placesOf(target)
  for (const [id, names] of misspellings) targets.set(id, [...(targets.get(id) ?? []), ...names].sort(bySpan))
  const pairs: NamePair[] = []
  for (const [name, places] of placesOf(source)) pairs.push(...inOrder(name, places, targets.get(name) ?? []))
  const latinFirst = source.lang === 'en'
  for (const { hangul, hangulAt, latinAt } of strangers) {
    pairs.push(...inOrder(hangul, latinFirst ? latinAt : hangulAt, latinFirst ? hangulAt : latinAt))
  }
  return pairs.sort((a, b) => bySpan(a.source, b.source))
}

/** Where a document names each entry, glosses' brackets aside (they repeat the head); entry id to places in order. */
export function placesOf(document: Document): Map<string, Name[]> {
  const inBrackets = new Set(document.glosses.flatMap((gloss) => gloss.parts.map((part) => part.start)))
  const places = new Map<string, Name[]>()
  for (const mention of document.mentions) {
    const id = mention.sense?.entry.id
    if (id === undefined || inBrackets.has(mention.span.start)) continue
    const known = places.get(id)
    const place = { ...mention.span, text: mention.text }
    if (known === undefined) places.set(id, [place])
    else known.push(place)
  }
  return places
}

function inOrder(name: string, source: readonly Name[], target: readonly Name[]): NamePair[] {
  return source.map((from, number) => {
    const to = target[Math.min(number, target.length - 1)]
    return { name, source: from, ...(to === undefined ? {} : { target: to }) }
  })
}

import type { Document } from '../link/document.ts'
import { isLocal } from '../link/local.ts'
import type { Entry } from '../model/entry.ts'

/**
 * The people whom glosses of either text introduce and the dictionary does not hold, each once by the Hangul name, so
 * that both texts may be read with them. The source's own spelling comes first.
 */
export function sharedPeople(source: Document, target: Document): Entry[] {
  const people = new Map<string, Entry>()
  for (const entry of [...localsOf(source), ...localsOf(target)]) {
    const hangul = entry.terms[0]!.text
    const known = people.get(hangul)
    if (known === undefined) people.set(hangul, { ...entry, id: `person.document-pair-${people.size + 1}` })
  }
  return [...people.values()]
}

function localsOf({ mentions }: Document): Set<Entry> {
  return new Set(mentions.flatMap(({ sense }) => (sense !== undefined && isLocal(sense.entry) ? [sense.entry] : [])))
}

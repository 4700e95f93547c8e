import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Mention } from '../mention/mention.ts'
import type { Entry } from '../model/entry.ts'
import type { ReadOptions } from './document.ts'
import { isLocal } from './local.ts'
import { readDocument } from './read.ts'

/** An entry a text needs, with every mention that means it. */
export interface GlossaryItem {
  readonly entry: Entry
  readonly mentions: readonly Mention[]
}

/**
 * The entries a text needs, in the order of their first mention: for a translator, a prompt, or the glossary of a
 * translation engine. Names that nothing decides are left out.
 *
 * @example
 * ```ts
 * import { glossaryFor } from 'pyogi'
 * import korea from 'pyogi/dictionaries/korea'
 * glossaryFor('과기정통부는 오픈AI와 협의했다. 오픈AI는 환영했다.', korea).map(({ entry, mentions }) => [entry.id, mentions.length])
 * // => [['org.msit', 1], ['org.openai', 2]]
 * ```
 */
export function glossaryFor(text: string, dictionary: Dictionary, options: ReadOptions = {}): GlossaryItem[] {
  const items = new Map<string, { entry: Entry; mentions: Mention[] }>()
  for (const mention of readDocument(text, dictionary, options).mentions) {
    const entry = mention.sense?.entry
    if (entry === undefined || isLocal(entry)) continue
    const item = items.get(entry.id)
    if (item === undefined) items.set(entry.id, { entry, mentions: [mention] })
    else item.mentions.push(mention)
  }
  return [...items.values()]
}

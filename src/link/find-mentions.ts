import { compileDictionary } from '../dictionary/compile.ts'
import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Gloss } from '../gloss/gloss.ts'
import type { Mention } from '../mention/mention.ts'
import type { ReadOptions } from './document.ts'
import { readDocument } from './read.ts'

/**
 * Every name of a text, in order: its span (UTF-16 offsets, half-open), candidates, and the sense once evidence
 * decides.
 *
 * @example
 * ```ts
 * import { findMentions } from 'pyogi'
 * import korea from 'pyogi/dictionaries/korea'
 * const [mention] = findMentions('과학기술정보통신부는 27일 밝혔다.', korea)
 * mention?.sense?.entry.id // => 'org.msit'
 * mention?.particle?.pair // => '은/는'
 * ```
 */
export function findMentions(text: string, dictionary: Dictionary, options: ReadOptions = {}): Mention[] {
  return [...readDocument(text, dictionary, options).mentions]
}

let empty: Dictionary | undefined

/**
 * Every bilingual bracket of a text with its head, its parts and what the dictionary says of it; works without a
 * dictionary too.
 *
 * @example
 * ```ts
 * import { parseGlosses } from 'pyogi'
 * parseGlosses('한국인터넷진흥원(KISA)은').map((gloss) => [gloss.head.text, gloss.parts[0]?.text]) // => [['한국인터넷진흥원', 'KISA']]
 * ```
 */
export function parseGlosses(text: string, dictionary?: Dictionary, options: ReadOptions = {}): Gloss[] {
  empty ??= compileDictionary([])
  return [...readDocument(text, dictionary ?? empty, options).glosses]
}

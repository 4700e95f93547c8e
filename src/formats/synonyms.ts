/**
 * Synonyms for Elasticsearch and OpenSearch (Solr format): all names of an entry are equal for the search, past and
 * deprecated ones included; damage is left out.
 */
import { statusOf } from '../model/designation.ts'
import type { Entry } from '../model/entry.ts'
import { type Loss, type Stringified, type StringifyOptions, stringified } from './exchange.ts'
import { lossesOf } from './losses.ts'
import { limitComments, toolLimits } from './tool-rules.ts'

const LIMITS = [
  'splits neither particles nor compounds: put the filter after a Korean tokenizer such as nori',
  'knows no dates, and takes entries that share a name for one',
] as const

/**
 * Writes a line of equal names for each entry that has more than one.
 *
 * @throws PyogiError `format-loss` when `strict` and a term is left out
 *
 * @example
 * ```ts
 * import { stringifySynonyms } from 'pyogi/formats'
 * const terms = [{ lang: 'ko', text: '국회' }, { lang: 'en', text: 'Assembly, National' }]
 * stringifySynonyms([{ id: 'org.x', kind: 'organization', terms }]).text.endsWith('국회, Assembly\\, National\n') // => true
 * ```
 */
export function stringifySynonyms(entries: Iterable<Entry>, options: StringifyOptions = {}): Stringified {
  const losses: Loss[] = []
  let text = limitComments('synonyms', LIMITS)
  for (const entry of entries) {
    const usable = entry.terms.filter((term) => statusOf(entry, term) !== 'rejected' && !/[\r\n]/.test(term.text))
    const names = [...new Set(usable.map((term) => term.text))]
    const isLine = names.length > 1
    if (isLine) text += `${names.map(escaped).join(', ')}\n`
    losses.push(
      ...lossesOf(entry, {
        entry: ['id', 'kind'],
        term: ['text', 'lang', 'type', 'status'],
        terms: (term) => isLine && usable.includes(term),
      }),
    )
  }
  return stringified(text, losses, options, toolLimits('synonyms', LIMITS))
}

function escaped(name: string): string {
  return name.replace(/[\\,=>#]/g, '\\$&')
}

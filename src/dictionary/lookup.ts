import { searchIndex } from '../match/search.ts'
import type { Entry, Lang, Sense } from '../model/entry.ts'
import { dateIssues, refuseOptions } from '../model/option.ts'
import { inForce } from '../model/period.ts'
import { fold } from '../text/fold.ts'
import { casingFits } from './casing.ts'
import type { Dictionary } from './dictionary.ts'

/**
 * Everything a form may mean: the senses in force on `date`, in the language `lang`, sorted by entry id; all of
 * them without options.
 *
 * @throws PyogiError `option-invalid`
 * @example
 * ```ts
 * import { lookup } from 'pyogi'
 * import korea from 'pyogi/dictionaries/korea'
 * lookup(korea, '류제명').map((sense) => sense.entry.id) // => ['person.ryu-je-myung']
 * ```
 */
export function lookup(dictionary: Dictionary, form: string, options: { date?: string; lang?: Lang } = {}): Sense[] {
  refuseOptions(dateIssues('date', options.date))
  const { text } = fold(form)
  const key = keyOf(dictionary, text)
  if (key === undefined) return []
  return dictionary
    .meaningsOf(key)
    .filter(
      (meaning) =>
        casingFits(meaning.casing, meaning.text, text) &&
        inForce(meaning.term, options.date) &&
        (options.lang === undefined || meaning.term.lang === options.lang),
    )
    .map(({ entry, term }) => ({ entry, term }))
}

/** The entry with an id, or all entries that are called so. */
export function entriesCalled(dictionary: Dictionary, name: string, date?: string): Entry[] {
  const entry = dictionary.find(name)
  if (entry !== undefined) return [entry]
  return [...new Set(lookup(dictionary, name, date === undefined ? {} : { date }).map((sense) => sense.entry))]
}

/** The number of the key that the whole of `text` is, when it is one. */
export function keyOf(dictionary: Dictionary, text: string): number | undefined {
  let found: number | undefined
  searchIndex(dictionary.index, text, (key, start, end) => {
    if (start === 0 && end === text.length) found = key
    return found !== undefined
  })
  return found
}

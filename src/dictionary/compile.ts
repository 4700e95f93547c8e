import { buildIndex } from '../match/build.ts'
import { foldKey } from '../match/key.ts'
import type { Entry, Guard } from '../model/entry.ts'
import { parseEntries } from '../model/schema.ts'
import { casingOf } from './casing.ts'
import type { Dictionary, Posting } from './dictionary.ts'
import { formsOf } from './forms.ts'
import { openPack, writePack } from './pack.ts'
import { peopleOf } from './people.ts'

/** Options of {@link compileDictionary}. */
export interface CompileOptions {
  /** Says which forms are also ordinary words; a guard that an entry sets itself goes before. */
  readonly guards?: (form: string) => Guard | undefined
  /** How far the data reaches, an ISO 8601 day. */
  readonly asOf?: string
}

/**
 * Compiles entries into a frozen dictionary; the order of the entries does not matter.
 *
 * @throws PyogiError `dictionary-invalid` with every issue at once
 * @example
 * ```ts
 * import { compileDictionary, lookup } from 'pyogi'
 * const house = compileDictionary([
 *   { id: 'org.kisa', kind: 'organization', terms: [{ text: '한국인터넷진흥원', lang: 'ko' }, { text: 'KISA', lang: 'en', type: 'abbreviation' }] },
 * ])
 * lookup(house, 'KISA').map((sense) => sense.entry.id) // => ['org.kisa']
 * ```
 */
export function compileDictionary(entries: Iterable<Entry>, options: CompileOptions = {}): Dictionary {
  const sorted = parseEntries([...entries]).sort((a, b) => (a.id < b.id ? -1 : 1))
  const postings: Posting[][] = []
  const keys = new Map<string, number>()
  sorted.forEach((entry, entryNumber) => {
    entry.terms.forEach((term, termNumber) => {
      for (const form of formsOf(entry, term)) {
        const key = foldKey(form.text)
        const number = keys.get(key) ?? keys.size
        keys.set(key, number)
        postings[number] ??= []
        if (postings[number].some((other) => other.entry === entryNumber && other.term === termNumber)) continue
        const verdict = options.guards?.(form.text)
        postings[number].push({
          entry: entryNumber,
          term: termNumber,
          casing: casingOf(form.text),
          variant: form.variant,
          guard: term.guard ?? entry.guard ?? verdict ?? 'none',
          ordinary: verdict === 'context',
        })
      }
    })
  })
  const forms = [...keys.keys()]
  const people = peopleOf(sorted, forms, postings)
  const index = buildIndex(forms)
  return openPack(writePack({ entries: sorted, postings, index, people, asOf: options.asOf }))
}

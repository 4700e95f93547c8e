import type { Entry, Guard } from '../model/entry.ts'
import { parseEntries } from '../model/schema.ts'
import { type CompileOptions, compileDictionary } from './compile.ts'
import type { Dictionary } from './dictionary.ts'
import { keyOf } from './lookup.ts'

/**
 * A new dictionary with a house's entries laid over another's: an entry whose id stands already replaces it, the
 * rest is added. What the word list said of the forms that stood already is kept; `guards` is asked for new ones only.
 *
 * @throws PyogiError `dictionary-invalid` with every issue at once
 */
export function overlay(dictionary: Dictionary, entries: Iterable<Entry>, options: CompileOptions = {}): Dictionary {
  const laid = parseEntries([...entries])
  const replaced = new Set(laid.map((entry) => entry.id))
  const kept = [...dictionary.entries].filter((entry) => !replaced.has(entry.id))
  return compileDictionary([...kept, ...laid], {
    ...(dictionary.asOf === undefined ? {} : { asOf: dictionary.asOf }),
    ...options,
    guards: (form) => verdictOf(dictionary, form) ?? options.guards?.(form),
  })
}

/** What the word list once said of a form, as the pack keeps it where no entry sets a guard of its own. */
function verdictOf(dictionary: Dictionary, form: string): Guard | undefined {
  const key = keyOf(dictionary, form)
  if (key === undefined) return undefined
  return dictionary.meaningsOf(key).find(({ entry, term }) => (term.guard ?? entry.guard) === undefined)?.guard
}

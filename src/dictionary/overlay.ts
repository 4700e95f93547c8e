import type { Entry, Guard } from '../model/entry.ts'
import { parseEntries } from '../model/schema.ts'
import { type CompileOptions, compileDictionary } from './compile.ts'
import type { Dictionary } from './dictionary.ts'
import { keyOf } from './lookup.ts'

/**
 * A new dictionary with a house's entries laid over another's: an entry whose id stands already replaces it, the
 * rest is added.
 *
 * @throws PyogiError `dictionary-invalid` with every issue at once
 */
export function overlay(dictionary: Dictionary, entries: Iterable<Entry>, options: CompileOptions = {}): Dictionary {
  const laid = parseEntries([...entries])
  const replaced = new Set(laid.map((entry) => entry.id))
  const kept = [...dictionary.entries].filter((entry) => !replaced.has(entry.id))
  return compileDictionary([...kept, ...laid], {
    ...(dictionary.asOf === undefined ? {} : { asOf: dictionary.asOf }),
    guards: (form) => verdictOf(dictionary, form),
    ...options,
  })
}

/** The guard a compiled dictionary holds for a form, so that laying over never loads the word list again. */
function verdictOf(dictionary: Dictionary, form: string): Guard | undefined {
  const key = keyOf(dictionary, form)
  return key === undefined ? undefined : dictionary.postingsOf(key)[0]?.guard
}

import type { Entry, Guard } from '../model/entry.ts'
import { type Patch, parseEntries, parsePatches } from '../model/schema.ts'
import { type CompileOptions, compileDictionary } from './compile.ts'
import type { Dictionary } from './dictionary.ts'
import { layOver } from './lay-over.ts'
import { keyOf, lookup } from './lookup.ts'

/**
 * A new dictionary with a house's entries laid over another's: a change to an entry that stands already is laid over it
 * field by field (`retired` takes it away), the rest is added. What the word list said of the forms that stood already is
 * kept; `guards` is asked for new ones only.
 *
 * @throws PyogiError `dictionary-invalid` with every issue at once
 * @example
 * ```ts
 * import { normalize, overlay } from 'pyogi'
 * import korea from 'pyogi/dictionaries/korea'
 * const house = overlay(korea, [{ id: 'person.ryu-je-myung', terms: [{ text: 'Ryoo Je-myung', lang: 'en' }], gloss: 'never' }])
 * house.find('person.ryu-je-myung')?.terms[0]?.text // => 'Ryoo Je-myung'
 * ```
 */
export function overlay(
  dictionary: Dictionary,
  entries: Iterable<Entry | Patch>,
  options: CompileOptions = {},
): Dictionary {
  const patches = new Map(parsePatches([...entries]).map((patch) => [patch.id, patch]))
  const standing = [...dictionary.entries].flatMap((entry): unknown[] => {
    const patch = patches.get(entry.id)
    patches.delete(entry.id)
    if (patch === undefined) return [entry]
    return patch.retired === true ? [] : [layOver(entry, patch)]
  })
  const added = [...patches.values()].filter(({ retired }) => retired !== true)
  return compileDictionary(parseEntries([...standing, ...added]), {
    ...(dictionary.asOf === undefined ? {} : { asOf: dictionary.asOf }),
    ...options,
    guards: (form) => verdictOf(dictionary, form) ?? options.guards?.(form),
  })
}

/** A form of a house's entries that another entry of the dictionary has too, so that each alone is ambiguous. */
export interface OverlayConflict {
  readonly text: string
  readonly id: string
  readonly other: string
}

/** What laying entries over a dictionary makes ambiguous. */
export function overlayConflicts(dictionary: Dictionary, entries: Iterable<Entry | Patch>): OverlayConflict[] {
  return [...entries].flatMap(({ id, terms = [] }) =>
    terms.flatMap(({ text }) => {
      const other = lookup(dictionary, text).find((sense) => sense.entry.id !== id)
      return other === undefined ? [] : [{ text, id, other: other.entry.id }]
    }),
  )
}

/** What the word list once said of a form, as the pack keeps it. */
function verdictOf(dictionary: Dictionary, form: string): Guard | undefined {
  const key = keyOf(dictionary, form)
  if (key === undefined) return undefined
  const meanings = dictionary.meaningsOf(key)
  const meaning = meanings.find(({ text }) => text === form) ?? meanings[0]!
  return meaning.ordinary ? 'context' : 'none'
}

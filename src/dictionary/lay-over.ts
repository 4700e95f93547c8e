import { statusOf, typeOf } from '../model/designation.ts'
import type { Entry, Term } from '../model/entry.ts'
import type { Patch } from '../model/schema.ts'

/**
 * An entry with a house's change laid over it: each field given replaces the entry's; names given stand before the
 * entry's own, replace those of the same text and language, and where one is preferred the entry's own are admitted.
 */
export function layOver(entry: Entry, patch: Patch): Entry {
  const { retired: _, terms, ...fields } = patch
  return { ...entry, ...fields, terms: terms === undefined ? entry.terms : layTerms(entry, { ...entry, terms }) }
}

function layTerms(entry: Entry, laid: Entry): Term[] {
  const preferred = new Set(laid.terms.filter((term) => statusOf(laid, term) === 'preferred').map(({ lang }) => lang))
  const kept = entry.terms
    .filter((term) => !laid.terms.some(({ text, lang }) => text === term.text && lang === term.lang))
    .map((term): Term => (demoted(entry, term, preferred) ? { ...term, status: 'admitted' } : term))
  return [...laid.terms, ...kept]
}

function demoted(entry: Entry, term: Term, preferred: ReadonlySet<string>): boolean {
  return preferred.has(term.lang) && typeOf(term) === 'full' && statusOf(entry, term) === 'preferred'
}

import { isTrusted, preferredTerm, statusOf } from '../model/designation.ts'
import type { Entry, Term } from '../model/entry.ts'
import type { Loss } from './exchange.ts'

/** A form that must not stand in a text, and the one that must. */
export interface Replacement {
  entry: Entry
  wrong: string
  right: string
}

/**
 * What a search-and-replace tool can be told: deprecated and rejected forms with the preferred form of their language.
 * Left out, and told as losses: forms that need context (guards), forms that another entry uses rightly or replaces
 * otherwise, and past official names, which may be right in their place.
 */
export function replacementsOf(entries: readonly Entry[]): { replacements: Replacement[]; losses: Loss[] } {
  const rightly = new Set(entries.flatMap((entry) => entry.terms.filter((term) => isRight(entry, term)).map(textOf)))
  const rights = new Map<string, Set<string>>()
  const candidates = entries.flatMap((entry) =>
    entry.terms.flatMap((term, number) => {
      const right = isWrong(entry, term) ? preferredTerm(entry, term.lang) : undefined
      if (right === undefined || right.text === term.text) return []
      rights.set(term.text, (rights.get(term.text) ?? new Set()).add(right.text))
      return [{ entry, term, number, right }]
    }),
  )
  const replacements: Replacement[] = []
  const written = new Set<Term>()
  for (const { entry, term, right } of candidates) {
    const isSure = rights.get(term.text)!.size === 1 && !rightly.has(term.text)
    if (!isSure || isGuarded(entry, term) || !isTrusted(right)) continue
    written.add(term)
    if (!replacements.some(({ wrong }) => wrong === term.text)) {
      replacements.push({ entry, wrong: term.text, right: right.text })
    }
  }
  const losses = entries.flatMap((entry) =>
    entry.terms.flatMap((term, number): Loss[] => {
      const status = statusOf(entry, term)
      const isMeant = status === 'deprecated' || status === 'rejected' || status === 'superseded'
      if (!isMeant || written.has(term)) return []
      return [{ entry: entry.id, path: `terms.${number}`, value: term.text, kept: 'no' }]
    }),
  )
  return { replacements, losses }
}

/** The forms that are right as they stand, each once: preferred, admitted and past official names. */
export function rightForms(entries: readonly Entry[]): string[] {
  const terms = entries.flatMap((entry) => entry.terms.filter((term) => isRight(entry, term)))
  return [...new Set(terms.map(textOf))]
}

function isRight(entry: Entry, term: Term): boolean {
  return !isWrong(entry, term)
}

function isWrong(entry: Entry, term: Term): boolean {
  const status = statusOf(entry, term)
  return status === 'deprecated' || status === 'rejected'
}

function isGuarded(entry: Entry, term: Term): boolean {
  const guard = term.guard ?? entry.guard
  return guard === 'context' || guard === 'source'
}

function textOf(term: Term): string {
  return term.text
}

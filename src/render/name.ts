import { hasKoreanName, preferredTerm } from '../model/designation.ts'
import type { Entry, Lang, Term } from '../model/entry.ts'
import type { NameStyle, Policy } from './policy.ts'

/**
 * The designation a house writes for an entry in a language on a date: the preferred term, a Korean name in Latin
 * letters in the house's order and hyphenation. A person's own preference (a preferred name in another shape than
 * `Surname Given-given`) is kept.
 */
export function writtenTerm(entry: Entry, lang: Lang, policy: Policy, date: string | undefined): Term | undefined {
  const term = preferredTerm(entry, lang, date)
  if (term === undefined || lang !== 'en' || entry.kind !== 'person' || !hasKoreanName(entry)) return term
  return { ...term, text: styled(term.text, policy.style) }
}

/** A name in the usual shape, `Surname Given-given`, in another style; any other shape is the person's own. */
export function styled(name: string, style: NameStyle): string {
  const usual = name.match(/^([A-Z][a-z]+) ([A-Z][a-z]+)-([a-z]+)$/)
  if (usual === null) return name
  const [, surname = '', first = '', second = ''] = usual
  const after = style.second === 'upper' ? second.slice(0, 1).toUpperCase() + second.slice(1) : second
  const joint = style.given === 'joined' ? '' : style.given === 'spaced' ? ' ' : '-'
  const given = `${first}${joint}${style.given === 'joined' ? second : after}`
  return style.order === 'given-first' ? `${given} ${surname}` : `${surname} ${given}`
}

import type { Entry, Term } from '../model/entry.ts'
import { fold } from '../text/fold.ts'
import { personForms } from './person-forms.ts'

/** How a form differs from the term it was made from. */
export const VARIANTS = ['exact', 'spacing', 'hyphen', 'order', 'ampersand'] as const
/** One of {@link VARIANTS}. */
export type Variant = (typeof VARIANTS)[number]

/** A way a term can stand in text. */
export interface Form {
  readonly text: string
  readonly variant: Variant
}

const LONG_NAME = 6
/** Longer names are sentences; with a form for every space they might have, they would cost their length squared. */
const LONGEST_NAME = 64
const SHORTEST_PART = 2

/** Every way a term can stand in text, the term itself first: spacing, hyphen, order, `&` and `and`. */
export function formsOf(entry: Entry, term: Term): Form[] {
  const { text } = fold(term.text)
  const exact: Form = { text, variant: 'exact' }
  if (term.status === 'rejected') return [exact]
  const more: Form[] = /[가-힣]/.test(text) ? hangulForms(entry, text) : latinForms(entry, term, text)
  const seen = new Set([text])
  return [exact, ...more.filter((form) => !seen.has(form.text) && seen.add(form.text))]
}

function hangulForms(entry: Entry, text: string): Form[] {
  const spacings: string[] = []
  const joined = text.replace(/ /g, '')
  if (joined !== text && joined.length >= SHORTEST_PART) spacings.push(joined)
  if (entry.kind === 'person') {
    if (entry.own === 'ko' || entry.own === undefined)
      spacings.push(...personForms(text, 'ko').map((form) => form.text))
  } else {
    if (isLong(entry, joined)) {
      for (let at = SHORTEST_PART; at <= joined.length - SHORTEST_PART; at++) {
        spacings.push(`${joined.slice(0, at)} ${joined.slice(at)}`)
      }
    }
    // AI안전연구소 and AI 안전연구소: the change of script is where writers differ
    const split = joined.replace(/([A-Za-z0-9])(?=[가-힣])/g, '$1 ')
    if (split !== joined && /^[A-Za-z0-9]/.test(joined) && (joined.match(/[가-힣]/g)?.length ?? 0) >= LONG_NAME - 2) {
      spacings.push(split)
    }
  }
  return spacings.map((spacing) => ({ text: spacing, variant: 'spacing' }))
}

function isLong(entry: Entry, joined: string): boolean {
  const { length } = joined
  return (
    length >= LONG_NAME &&
    length <= LONGEST_NAME &&
    entry.kind !== 'place' &&
    entry.kind !== 'product' &&
    /^[가-힣]+$/.test(joined)
  )
}

function latinForms(entry: Entry, term: Term, text: string): Form[] {
  if (term.type === 'abbreviation' || !/^[\p{Script=Latin}]/u.test(text)) return []
  if (entry.kind === 'person') {
    if (entry.own !== undefined && entry.own !== 'ko') return []
    return personForms(text, 'en')
  }
  if (text.includes(' & ')) return [{ text: text.replace(/ & /g, ' and '), variant: 'ampersand' }]
  if (entry.kind === 'organization' && text.includes(' and ') && !text.includes(',')) {
    return [{ text: text.replace(/ and /g, ' & '), variant: 'ampersand' }]
  }
  return []
}

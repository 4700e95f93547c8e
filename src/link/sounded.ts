import type { Dictionary, Meaning } from '../dictionary/dictionary.ts'
import { keyOf } from '../dictionary/lookup.ts'
import { type FindOptions, type Found, isRead } from '../mention/find.ts'
import { hasKoreanName, statusOf } from '../model/designation.ts'
import { hangulNames } from '../name/hangul-names.ts'
import { spellingPlausibility } from '../name/spelling-plausibility.ts'
import type { Folded } from '../text/fold.ts'
import { type Span, spanAt } from '../text/span.ts'

/** Another spelling of a person the dictionary holds, found by its sound alone: how plausible it is, 0 to 1. */
export interface Sounded {
  readonly form: Found
  readonly plausibility: number
}

const READINGS = 8
const NAME =
  /[A-Z][a-z]{1,9}(?: [A-Z][a-z]{1,9}(?:-[A-Za-z][a-z]{0,9}| [A-Z][a-z]{1,9})?|-[A-Za-z][a-z]{1,9} [A-Z][a-z]{1,9})(?![A-Za-z-])/g
const SURNAMES = new WeakMap<Dictionary, ReadonlySet<string>>()

/**
 * Latin names of a text that no form covers and that sound like Korean people of the dictionary. They need evidence
 * beside them to count, are reported, and are never written.
 */
export function soundedForms(
  folded: Folded,
  found: readonly Found[],
  dictionary: Dictionary,
  options: FindOptions,
): Sounded[] {
  const surnames = surnamesOf(dictionary)
  const taken = found.map((form) => form.folded)
  const sounded: Sounded[] = []
  for (const match of folded.text.matchAll(NAME)) {
    const place = { start: match.index, end: match.index + match[0].length }
    const words = match[0].toLowerCase().split(' ')
    if (!surnames.has(words[0]!) && !surnames.has(words[words.length - 1]!)) continue
    if (spanAt(taken, place) !== undefined) continue
    const span = folded.toOriginalSpan(place)
    if (!isRead(span, options)) continue
    sounded.push(
      ...peopleCalled(match[0], dictionary).map(({ meaning, plausibility }) => ({
        form: formAt(span, place, meaning),
        plausibility,
      })),
    )
  }
  return sounded
}

function formAt(span: Span, folded: Span, meaning: Meaning): Found {
  return {
    span,
    folded,
    candidates: [{ ...meaning, exact: false, guard: 'context' }],
    boundary: { code: 'end', weight: 0 },
  }
}

/** The one person whom a name may spell; none where several may be meant. */
function peopleCalled(latin: string, dictionary: Dictionary): { meaning: Meaning; plausibility: number }[] {
  const people = new Map<string, { meaning: Meaning; plausibility: number }>()
  for (const { text } of hangulNames(latin, { limit: READINGS })) {
    const key = keyOf(dictionary, text)
    if (key === undefined) continue
    for (const { entry } of dictionary.meaningsOf(key)) {
      const term = entry.terms.find(
        (candidate) => candidate.lang === 'en' && statusOf(entry, candidate) === 'preferred',
      )
      if (entry.kind !== 'person' || term === undefined) continue
      const meaning: Meaning = { entry, term, text: term.text, casing: 'proper', exact: false, guard: 'context' }
      people.set(entry.id, { meaning, plausibility: spellingPlausibility(text, latin) })
    }
  }
  return people.size === 1 ? [...people.values()] : []
}

/** The surnames of the dictionary's Korean people in Latin letters, lower case; made once a dictionary. */
function surnamesOf(dictionary: Dictionary): ReadonlySet<string> {
  const known = SURNAMES.get(dictionary)
  if (known !== undefined) return known
  const surnames = new Set<string>()
  for (const entry of dictionary.entries) {
    if (entry.kind !== 'person' || !hasKoreanName(entry)) continue
    for (const { lang, text } of entry.terms) if (lang === 'en') surnames.add(text.toLowerCase().split(' ')[0]!)
  }
  SURNAMES.set(dictionary, surnames)
  return surnames
}

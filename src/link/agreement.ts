import type { Dictionary } from '../dictionary/dictionary.ts'
import { lookup } from '../dictionary/lookup.ts'
import type { Agreement, Judge } from '../gloss/mine.ts'
import { foldName } from '../gloss/mine-tally.ts'
import { isAcronym } from '../gloss/parts.ts'
import { entriesOf } from '../mention/mention.ts'
import { abbreviationOf, preferredTerm } from '../model/designation.ts'
import type { Entry } from '../model/entry.ts'
import { compareNames } from '../name/compare.ts'

const HANJA = /^\p{Script=Han}+$/u

/** Says of pairs of names what a dictionary has for them. */
export function agreementWith(dictionary: Dictionary, date?: string): Judge {
  const options = date === undefined ? {} : { date }
  const entriesFor = (form: string): Entry[] => entriesOf(lookup(dictionary, form, options))
  return (korean, other) => {
    const named = entriesFor(korean)
    const answered = entriesFor(other)
    const shared = named.filter((entry) => answered.includes(entry))
    const entries = shared.length > 0 ? shared : [...new Set([...named, ...answered])]
    const agreement =
      shared.length > 0
        ? shared.some((entry) => holds(entry, korean) && holds(entry, other))
          ? 'known'
          : 'variant'
        : named.length > 0
          ? againstKorean(named, answered, other, date)
          : againstOther(answered, korean, other)
    return { agreement, entries: entries.map((entry) => entry.id) }
  }
}

function holds(entry: Entry, text: string): boolean {
  return entry.terms.some((term) => term.text === text)
}

/** The Korean name is known, and the other is no name of what it means. */
function againstKorean(
  named: readonly Entry[],
  answered: readonly Entry[],
  other: string,
  date: string | undefined,
): Agreement {
  if (named.some((entry) => entry.terms.some((term) => foldName(term.text) === foldName(other)))) return 'variant'
  const expected = named.map((entry) => designationLike(entry, other, date))
  if (expected.every((text) => text === undefined)) return answered.length > 0 ? 'contradicts' : 'new'
  const person = named.find((entry) => entry.kind === 'person')
  const hangul = person && preferredTerm(person, 'ko', date)?.text
  if (hangul !== undefined && compareNames(hangul, other).verdict === 'match') return 'variant'
  return 'contradicts'
}

/** What the dictionary would write where the corpus has `other`: an abbreviation, Hanja, or a full English name. */
function designationLike(entry: Entry, other: string, date: string | undefined): string | undefined {
  if (isAcronym(other)) return abbreviationOf(entry, 'en', date)?.text
  if (HANJA.test(other)) return preferredTerm(entry, 'ko-Hani', date)?.text
  return /\p{Script=Latin}/u.test(other) ? preferredTerm(entry, 'en', date)?.text : undefined
}

/** Only the other name is known; many bodies share an acronym, so that another Korean name for one says nothing. */
function againstOther(answered: readonly Entry[], korean: string, other: string): Agreement {
  const own = answered.flatMap((entry) => entry.terms.filter((term) => term.lang === 'ko').map((term) => term.text))
  if (own.length === 0) return 'new'
  const folded = foldName(korean)
  if (own.some((text) => foldName(text) === folded || folded.endsWith(foldName(text)))) return 'variant'
  return isAcronym(other) ? 'new' : 'contradicts'
}

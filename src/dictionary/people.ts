import { hasKoreanName } from '../model/designation.ts'
import type { Entry } from '../model/entry.ts'
import type { Posting } from './dictionary.ts'

/** What tells without a look at the entries that a Latin name is nobody's of the dictionary. */
export interface People {
  /** The first words of Korean people's names in Latin letters, in lower case. */
  readonly surnames: readonly string[]
  /** Every form of a person that is Hangul alone. */
  readonly hangul: readonly string[]
}

/** The people of entries; `forms[key]` is the form that `postings[key]` are of. */
export function peopleOf(
  entries: readonly Entry[],
  forms: readonly string[],
  postings: readonly (readonly Posting[])[],
): People {
  const surnames = new Set<string>()
  for (const entry of entries) {
    if (entry.kind !== 'person' || !hasKoreanName(entry)) continue
    for (const { lang, text } of entry.terms) if (lang === 'en') surnames.add(text.toLowerCase().split(' ')[0]!)
  }
  const hangul = forms.filter(
    (form, key) => /^[가-힣]+$/.test(form) && postings[key]!.some(({ entry }) => entries[entry]!.kind === 'person'),
  )
  return { surnames: [...surnames].sort(), hangul: hangul.sort() }
}

import { DOUBLE_SURNAMES } from '../dictionary/person-forms.ts'
import { hasKoreanName } from '../model/designation.ts'
import type { Entry } from '../model/entry.ts'

/** The surname in a name in Latin letters: the first word of a surname-first name, the last of others. */
export function latinSurname(entry: Entry, name: string): string | undefined {
  const words = name.split(' ')
  if (words.length < 2) return undefined
  const first = entry.order === 'surname-first' || (entry.order === undefined && hasKoreanName(entry))
  return first ? words[0] : words[words.length - 1]
}

/** The surname in a name in Hangul: one or two syllables of a Korean name, the last word of a foreign one. */
export function hangulSurname(entry: Entry, name: string): string | undefined {
  if (!hasKoreanName(entry)) {
    const words = name.split(' ')
    return words.length > 1 ? words[words.length - 1] : undefined
  }
  if (name.length < 2) return undefined
  const double = name.length >= 4 ? DOUBLE_SURNAMES.find((surname) => name.startsWith(surname)) : undefined
  return double ?? name.slice(0, 1)
}

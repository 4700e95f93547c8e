import { koreanNames } from './korean-names.ts'
import { codeBetween, readLatinName } from './latin-name.ts'
import { LONGEST_CODED } from './letter-code.ts'
import { divisionsOf, twoSyllableSurnames } from './rank-hangul.ts'

/**
 * The first two syllables of every name that `hangulNames` may give for a Latin one, and of some it does not: names that
 * share none are two people's.
 */
export function readingStarts(latin: string): Set<string> {
  const model = koreanNames()
  const name = readLatinName(latin)
  const starts = new Set<string>()
  for (const { surname, given } of divisionsOf(name)) {
    for (const text of twoSyllableSurnames(model, name, surname)) starts.add(text)
    const [start, end] = surname
    if (end - start > LONGEST_CODED) continue
    const surnames = model.readings('surname', codeBetween(name, start, end), 'all')
    for (let to = given[0] + 1; to <= Math.min(given[1], given[0] + LONGEST_CODED); to += 1) {
      for (const { syllable } of model.readings('given', codeBetween(name, given[0], to), 'all')) {
        for (const { syllable: first } of surnames) starts.add(first + syllable)
      }
      if (((name.breaks >>> to) & 1) === 1) break
    }
  }
  return starts
}

import { jamoOf } from '../text/jamo.ts'

/** Share of letters that may differ between a name and its misspelling. */
const MOST_DIFFERENT = 0.25

/** True for two Latin names that differ in a few letters. */
export function nearLatin(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)]
  return a !== b && distance(a, b) <= MOST_DIFFERENT * Math.max(a.length, b.length)
}

/** Jamo by which two Hangul names differ, as a share of the longer one. */
export function hangulDistance(one: string, other: string): number {
  const [a, b] = [jamoStringOf(one), jamoStringOf(other)]
  return distance(a, b) / Math.max(a.length, b.length, 1)
}

/** True for two Korean names of one surname and one length that differ in one syllable, by one jamo: 류제명, 류재명. */
export function nearHangul(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 3 || one[0] !== other[0]) return false
  const differing = [...one].filter((syllable, at) => syllable !== other[at])
  return differing.length === 1 && distance(jamoStringOf(one), jamoStringOf(other)) === 1
}

/** The letters of a name, lower case, without spaces and hyphens. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}

function jamoStringOf(name: string): string {
  return jamoOf(name.replace(/ /g, '')).flat().join('')
}

/** Levenshtein distance of two short strings. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row++) {
    const here = [row]
    for (let at = 1; at <= b.length; at++) {
      const changed = above[at - 1]! + (a[row - 1] === b[at - 1] ? 0 : 1)
      here.push(Math.min(changed, above[at]! + 1, here[at - 1]! + 1))
    }
    above = here
  }
  return above[b.length]!
}

const TWO_SYLLABLE_SURNAMES: ReadonlySet<string> = new Set(
  '남궁 황보 제갈 선우 독고 사공 서문 동방 어금 망절 강전 소봉 장곡'.split(' '),
)
const FIRST_OF_TWO: ReadonlySet<string> = new Set([...TWO_SYLLABLE_SURNAMES].map((surname) => surname[0]!))

/** Longest name that is divided, in syllables. */
const LONGEST_NAME = 12
const SYLLABLES = /^[가-힣]+$/

/** A Hangul name, divided. */
export interface HangulName {
  readonly surname: string
  readonly given: string
}

/** True for a surname of two syllables that is in use: `남궁`. */
export function isTwoSyllableSurname(text: string): boolean {
  return TWO_SYLLABLE_SURNAMES.has(text)
}

/** True for the first syllable of a surname of two. */
export function beginsTwoSyllableSurname(syllable: string): boolean {
  return FIRST_OF_TWO.has(syllable)
}

/**
 * Every way to divide a Korean name in Hangul, the likelier first: `선우은숙` is 선우 은숙 before 선 우은숙.
 * Where a space stands, it divides. What is no name in Hangul, one syllable alone, or more than twelve, gives nothing.
 */
export function divideHangulName(text: string): HangulName[] {
  if (SYLLABLES.test(text)) return divideSyllables(text)
  const [surname = '', ...given] = text.normalize('NFC').trim().split(/\s+/)
  const rest = given.join('')
  if (!SYLLABLES.test(surname + rest)) return []
  if (rest === '') return divideSyllables(surname)
  return surname.length + rest.length > LONGEST_NAME ? [] : [{ surname, given: rest }]
}

function divideSyllables(name: string): HangulName[] {
  if (name.length < 2 || name.length > LONGEST_NAME) return []
  const single = { surname: name.slice(0, 1), given: name.slice(1) }
  if (name.length === 2 || !isTwoSyllableSurname(name.slice(0, 2))) return [single]
  return [{ surname: name.slice(0, 2), given: name.slice(2) }, single]
}

const TWO_SYLLABLE_SURNAMES: ReadonlySet<string> = new Set(
  '남궁 황보 제갈 선우 독고 사공 서문 동방 어금 망절 강전 소봉 장곡'.split(' '),
)

/** A Hangul name, divided. */
export interface HangulName {
  readonly surname: string
  readonly given: string
}

/** True for a surname of two syllables that is in use: `남궁`. */
export function isTwoSyllableSurname(text: string): boolean {
  return TWO_SYLLABLE_SURNAMES.has(text)
}

/**
 * Every way to divide a Korean name in Hangul, the likelier first: `선우은숙` is 선우 은숙 before 선 우은숙.
 * Where a space stands, it divides. One syllable alone, or none, gives nothing.
 */
export function divideHangulName(text: string): HangulName[] {
  const name = text.normalize('NFC').trim()
  const space = name.search(/\s/)
  if (space > 0) return [{ surname: name.slice(0, space), given: name.slice(space).replace(/\s+/g, '') }]
  const divided: HangulName[] = []
  if (name.length > 2 && isTwoSyllableSurname(name.slice(0, 2)))
    divided.push({ surname: name.slice(0, 2), given: name.slice(2) })
  if (name.length > 1) divided.push({ surname: name.slice(0, 1), given: name.slice(1) })
  return divided
}

/** A romanised name, its given name syllable by syllable. */
export interface RomanName {
  readonly surname: string
  readonly given: readonly string[]
}

/** How a romanised name is laid out. */
export interface NameFormat {
  /** Default `surname-first`. */
  readonly order?: 'surname-first' | 'given-first' | undefined
  /** What stands between the syllables of the given name: `Je-myung`, `Jemyung`, `Je Myung`. */
  readonly separator?: 'hyphen' | 'joined' | 'spaced' | undefined
  /**
   * `title` as in `Ryu Je-myung` (every word of a spaced name has its capital), `syllables` as in `Ryu Je-Myung`,
   * `surname-upper` as in `RYU Je-myung`, `upper`, `lower`. Default `title`.
   */
  readonly case?: 'title' | 'syllables' | 'surname-upper' | 'upper' | 'lower' | undefined
}

const SEPARATORS = { hyphen: '-', joined: '', spaced: ' ' } as const

/** Lays a romanised name out; three syllables and more are joined where no separator is asked for. */
export function formatRomanName(name: RomanName, format: NameFormat = {}): string {
  const letterCase = format.case ?? 'title'
  const separator = format.separator ?? (name.given.length > 2 ? 'joined' : 'hyphen')
  const everySyllable = letterCase === 'syllables' || separator === 'spaced'
  let given = ''
  for (let index = 0; index < name.given.length; index += 1) {
    const syllable = name.given[index]!
    if (index > 0) given += SEPARATORS[separator]
    given += index === 0 || everySyllable ? capitalised(syllable) : syllable.toLowerCase()
  }
  const surname = letterCase === 'surname-upper' ? name.surname.toUpperCase() : capitalised(name.surname)
  const space = given === '' || surname === '' ? '' : ' '
  const text = format.order === 'given-first' ? given + space + surname : surname + space + given
  if (letterCase === 'upper') return text.toUpperCase()
  return letterCase === 'lower' ? text.toLowerCase() : text
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()
}

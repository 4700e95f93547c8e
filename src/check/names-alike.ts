import { readingStarts } from '../name/reading-starts.ts'
import { remembering } from '../text/remember.ts'

/** Names compared at most. */
export const MOST_NAMES = 200

/** How a name may be read to begin, as numbers. An editor asks for the same names at every keystroke. */
const startsOf = remembering(2 * MOST_NAMES, (latin) => Int32Array.from(readingStarts(latin), numberOf))

/**
 * Of names in Latin letters (at most {@link MOST_NAMES}) those that may sound like another of them, written with other
 * letters; to ask all for their readings would take long.
 */
export function namesAlike(names: readonly string[]): string[] {
  const letters = names.map(lettersOf)
  if (new Set(letters).size < 2) return []
  const starts = names.map(startsOf)
  const owner = ownership(starts.reduce((sum, { length }) => sum + length, 0))
  const alike = new Set<string>()
  starts.forEach((own, number) => {
    const mine = letters[number]!
    for (const start of own) {
      const other = letters[owner(start, number)]!
      if (other !== mine) alike.add(mine).add(other)
    }
  })
  return names.filter((_, number) => alike.has(letters[number]!))
}

/** The letters of a name, small: what tells two spellings apart. */
export function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '')
}

const GOLDEN = 0x9e3779b1

/**
 * Gives who claimed a number first. An open table of numbers: a `Map` of the thousands of starts that a hundred names
 * have takes ten times as long.
 */
function ownership(most: number): (claimed: number, by: number) => number {
  const bits = Math.ceil(Math.log2(2 * most + 2))
  const keys = new Int32Array(2 ** bits).fill(-1)
  const owners = new Uint8Array(2 ** bits)
  return (claimed, by) => {
    let slot = Math.imul(claimed, GOLDEN) >>> (32 - bits)
    while (keys[slot] !== claimed) {
      if (keys[slot] === -1) {
        keys[slot] = claimed
        owners[slot] = by
      } else slot = (slot + 1) % keys.length
    }
    return owners[slot]!
  }
}

const FIRST_SYLLABLE = 0xac00
const SYLLABLES = 11172

/** Two syllables as one number. */
function numberOf(start: string): number {
  return (start.charCodeAt(0) - FIRST_SYLLABLE) * SYLLABLES + start.charCodeAt(1) - FIRST_SYLLABLE
}

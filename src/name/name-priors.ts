import type { SpellingFigures } from './spelling-figures.ts'
import { FIRST_SYLLABLE } from './syllable.ts'

/** How common Korean names and their syllables are, as shares of one. */
export interface NamePriors {
  /** Share of a syllable among surnames, or among the syllables of given names. */
  syllable(role: 'surname' | 'given', syllable: string): number
  /** Share of a surname of one or two syllables; 0 for what was never counted. */
  surname(surname: string): number
  /** Share of a given name: half by its own count, half by its syllables. */
  given(given: string): number
}

const SYLLABLES = 11_172
const UNSEEN = 1e-4
const SYLLABLE_SMOOTHING = 0.2
const UNSEEN_SYLLABLES = 1000
/** Share of given names by their number of syllables, from one. */
const LENGTH_SHARES = [0.045, 0.947, 0.006, 0.002] as const
const LONGER_SHARE = 1e-4

/** Shares from counts of bearers. */
export function namePriors({ surnameBearers, givenBearers }: SpellingFigures): NamePriors {
  const people = total(surnameBearers)
  const anywhere = new Map<string, number>()
  const first = new Map<string, number>()
  const second = new Map<string, number>()
  /** The counts of names of two syllables by the number of both; no text to hash. */
  const two = new Map<number, number>()
  let pairs = 0
  for (const [given, count] of givenBearers) {
    for (const syllable of given) add(anywhere, syllable, count)
    if (given.length !== 2) continue
    pairs += count
    two.set(numberOf(given), count)
    add(first, given[0]!, count)
    add(second, given[1]!, count)
  }
  const syllables = total(anywhere)

  function smoothed(counts: ReadonlyMap<string, number>, syllable: string, all: number): number {
    return ((counts.get(syllable) ?? 0) + SYLLABLE_SMOOTHING) / (all + SYLLABLE_SMOOTHING * UNSEEN_SYLLABLES)
  }

  /** The same among pairs, kept by the unit of the syllable; none is 0. */
  function kept(counts: ReadonlyMap<string, number>): (unit: number) => number {
    const shares = new Float64Array(SYLLABLES)
    return (unit) => {
      const known = shares[unit - FIRST_SYLLABLE]
      if (known !== undefined && known > 0) return known
      const share = smoothed(counts, String.fromCharCode(unit), pairs)
      shares[unit - FIRST_SYLLABLE] = share
      return share
    }
  }

  const firsts = kept(first)
  const seconds = kept(second)

  return {
    syllable: (role, syllable) =>
      (role === 'surname' ? (surnameBearers.get(syllable) ?? 0) / people : (anywhere.get(syllable) ?? 0) / syllables) +
      UNSEEN,
    surname: (surname) => (surnameBearers.get(surname) ?? 0) / people,
    given(given) {
      const length = LENGTH_SHARES[given.length - 1] ?? LONGER_SHARE
      if (given.length === 2) {
        const counted = (two.get(numberOf(given)) ?? 0) / pairs
        const composed = firsts(given.charCodeAt(0)) * seconds(given.charCodeAt(1))
        return (length * (counted + composed)) / 2
      }
      let product: number = length
      for (const syllable of given) product *= smoothed(anywhere, syllable, syllables)
      return product
    },
  }
}

function numberOf(given: string): number {
  return (given.charCodeAt(0) - FIRST_SYLLABLE) * 0x10000 + given.charCodeAt(1)
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const count of counts.values()) sum += count
  return sum
}

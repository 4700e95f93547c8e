import type { SpellingFigures } from './spelling-figures.ts'

/** How common Korean names and their syllables are, as shares of one. */
export interface NamePriors {
  /** Share of a syllable among surnames, or among the syllables of given names. */
  syllable(role: 'surname' | 'given', syllable: string): number
  /** Share of a surname of one or two syllables; 0 for what was never counted. */
  surname(surname: string): number
  /** Share of a given name: half by its own count, half by its syllables. */
  given(given: string): number
}

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
  let pairs = 0
  for (const [given, count] of givenBearers) {
    for (const syllable of given) add(anywhere, syllable, count)
    if (given.length !== 2) continue
    pairs += count
    add(first, given[0]!, count)
    add(second, given[1]!, count)
  }
  const syllables = total(anywhere)

  function smoothed(counts: ReadonlyMap<string, number>, syllable: string, all: number): number {
    return ((counts.get(syllable) ?? 0) + SYLLABLE_SMOOTHING) / (all + SYLLABLE_SMOOTHING * UNSEEN_SYLLABLES)
  }

  return {
    syllable: (role, syllable) =>
      (role === 'surname' ? (surnameBearers.get(syllable) ?? 0) / people : (anywhere.get(syllable) ?? 0) / syllables) +
      UNSEEN,
    surname: (surname) => (surnameBearers.get(surname) ?? 0) / people,
    given(given) {
      const length = LENGTH_SHARES[given.length - 1] ?? LONGER_SHARE
      if (given.length === 2) {
        const counted = (givenBearers.get(given) ?? 0) / pairs
        const composed = smoothed(first, given[0]!, pairs) * smoothed(second, given[1]!, pairs)
        return (length * (counted + composed)) / 2
      }
      let product: number = length
      for (const syllable of given) product *= smoothed(anywhere, syllable, syllables)
      return product
    },
  }
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const count of counts.values()) sum += count
  return sum
}

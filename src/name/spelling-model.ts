import { codeOf, LONGEST_CODED, lettersOfCode } from './letter-code.ts'
import { type NamePriors, namePriors } from './name-priors.ts'
import { type SpelledSyllable, splitSpelling } from './spelled-syllable.ts'
import type { SpellingFigures, StyleCounts } from './spelling-figures.ts'
import { strangeShares } from './strange-spelling.ts'
import { readSyllable, type Syllable, writeSyllable } from './syllable.ts'

/** A surname of one syllable, or a syllable of anything else in a name. */
export type Role = 'surname' | 'given'

/** Of the latent styles the one with the marks of McCune–Reischauer: revised, popular, marked, plain. */
export const MARKED_STYLE = 2

/** One probability for each style. */
export type Shares = readonly number[]

/** A spelling of a syllable with P(letters | syllable) for each style. */
export interface Spelling {
  readonly letters: string
  readonly shares: Shares
}

/** A syllable that letters may stand for: P(letters | syllable) for each style, and how common the syllable is. */
export interface Reading {
  readonly syllable: string
  readonly shares: Shares
  /** The highest of the shares. */
  readonly most: number
  readonly prior: number
}

/** Everything a run of letters may stand for as one syllable. */
export interface Readings {
  readonly list: readonly Reading[]
  /** P(letters), whatever the syllable and the style. */
  readonly share: number
  /** P(letters) for each style, whatever the syllable. */
  readonly shares: Shares
}

/**
 * How the syllables of Korean names are spelled in Latin letters, in several latent styles.
 * A syllable's own counts are drawn toward those of its onset and rime, so that what was never counted is spelled too.
 */
export interface SpellingModel {
  /** Share of each style. */
  readonly styles: Shares
  readonly priors: NamePriors
  /** Every spelling of a syllable that has some likelihood in some style, counted or composed; unordered. */
  spellings(role: Role, syllable: string): readonly Spelling[]
  /** How the syllable of a code unit is spelled, kept for the next time. */
  speller(role: Role, unit: number): Speller
  /** Everything the letters of a code may stand for. */
  readings(role: Role, code: number): Readings
}

/** How one syllable is spelled. */
export interface Speller {
  readonly syllable: string
  /** P(syllable) among surnames, or among the syllables of given names. */
  readonly prior: number
  /** P(letters | syllable) for each style, by the code of the letters. */
  shares(code: number): Shares
}

/** What is known of one syllable in one role. */
interface Known extends Speller {
  readonly jamo: Syllable | undefined
  /** Counts by style, of every counted spelling. */
  readonly counts: ReadonlyMap<string, Shares>
}

type Distributions = Map<string, Map<string, Shares>>

/** Weight of onset and rime against the counts of the syllable itself. */
const COMPOSED_WEIGHT: Readonly<Record<Role, number>> = { surname: 3, given: 3 }
/** Taken off every count: what was seen once may be a slip. */
const DISCOUNT = 0.4
/** Weight of what all styles do against the counts of one style. */
const POOLED_WEIGHT = 3
const RIME_SHARE = 0.8
const FLOOR = 1e-12
const FIRST_SYLLABLE = 0xac00
const SYLLABLES = 11_172
const RARE_SPELLING = 0.0025
/** Distinct runs of letters a cache keeps before it starts afresh. */
const CACHE_SIZE = 20_000

/** Builds the model from its figures. */
export function spellingModel(figures: SpellingFigures): SpellingModel {
  const styles = figures.styles.map((share) => share / sum(figures.styles))
  const onsets = distributions(figures.onsets)
  const rimes = distributions(figures.rimes)
  const vowels = distributions(partOfRimes(figures.rimes, 'vowel'))
  const codas = distributions(partOfRimes(figures.rimes, 'coda'))
  const priors = namePriors(figures)
  /** By the unit of the syllable; a list is quicker to look up in than a map. */
  const known: Record<Role, (Known | undefined)[]> = { surname: new Array(SYLLABLES), given: new Array(SYLLABLES) }
  const read: Record<Role, Map<number, Readings>> = { surname: new Map(), given: new Map() }
  const inverted = [onsets, rimes, vowels, codas].map(invert)

  function composedShares(jamo: Syllable, spelled: SpelledSyllable): number[] {
    const onset = onsets.get(jamo.onset)?.get(spelled.onset)
    const rime = rimes.get(jamo.vowel + jamo.coda)?.get(spelled.vowel + spelled.coda)
    const vowel = vowels.get(jamo.vowel)?.get(spelled.vowel)
    const coda = codas.get(jamo.coda)?.get(spelled.coda)
    const strange = strangeShares(jamo, spelled)
    return styles.map((_, style) => {
      const composed = Math.max(vowel?.[style] ?? 0, strange.vowel) * Math.max(coda?.[style] ?? 0, strange.coda)
      return (
        Math.max(onset?.[style] ?? 0, strange.onset) * (RIME_SHARE * (rime?.[style] ?? 0) + (1 - RIME_SHARE) * composed)
      )
    })
  }

  function know(role: Role, unit: number): Known {
    const index = unit - FIRST_SYLLABLE
    const cached = known[role][index]
    if (cached !== undefined) return cached
    const syllable = String.fromCharCode(unit)
    const jamo = readSyllable(syllable)
    const counts = new Map<string, readonly number[]>()
    const totals = styles.map(() => 0)
    const counted = role === 'surname' ? figures.surnames : figures.syllables
    if (jamo !== undefined)
      for (const [letters, count] of counted.get(syllable) ?? []) {
        const joint = composedShares(jamo, splitSpelling(letters)).map((share, style) => share * styles[style]!)
        const sum = joint.reduce((total, share) => total + share, 0)
        const perStyle = joint.map((share) => ((count - DISCOUNT) * share) / sum)
        counts.set(letters, perStyle)
        for (let style = 0; style < totals.length; style += 1) totals[style]! += perStyle[style]!
      }
    const weight = COMPOSED_WEIGHT[role]
    const cache = new Map<number, Shares>()
    const shares = (code: number): Shares => {
      const cachedShares = cache.get(code)
      if (cachedShares !== undefined) return cachedShares
      const letters = lettersOfCode(code)
      const own = counts.get(letters)
      const composed = jamo && composedShares(jamo, splitSpelling(letters))
      const fresh = styles.map(
        (_, style) => ((own?.[style] ?? 0) + weight * (composed?.[style] ?? 0)) / (totals[style]! + weight) + FLOOR,
      )
      if (cache.size > CACHE_SIZE) cache.clear()
      cache.set(code, fresh)
      return fresh
    }
    const fresh: Known = { syllable, prior: priors.syllable(role, syllable), jamo, counts, shares }
    known[role][index] = fresh
    return fresh
  }

  function spellings(role: Role, syllable: string): Spelling[] {
    const { jamo, counts, shares } = know(role, syllable.charCodeAt(0))
    if (jamo === undefined) return []
    const rime = rimes.get(jamo.vowel + jamo.coda)
    const ends = [...(rime?.keys() ?? [])]
    if (rime === undefined)
      for (const vowel of vowels.get(jamo.vowel)?.keys() ?? [])
        for (const coda of codas.get(jamo.coda)?.keys() ?? []) ends.push(vowel + coda)
    const all = new Set(counts.keys())
    for (const onset of onsets.get(jamo.onset)?.keys() ?? []) for (const end of ends) all.add(joinSpelling(onset, end))
    return [...all]
      .filter((letters) => letters.length <= LONGEST_CODED)
      .map((letters) => ({ letters, shares: shares(codeOf(letters)) }))
      .filter((spelling) => Math.max(...spelling.shares) > RARE_SPELLING)
  }

  function readings(role: Role, code: number): Readings {
    const cached = read[role].get(code)
    if (cached !== undefined) return cached
    const { onset, vowel, coda } = splitSpelling(lettersOfCode(code))
    const [byOnset, byRime, byVowel, byCoda] = inverted as [Inverted, Inverted, Inverted, Inverted]
    const ends = new Set(byRime.get(vowel + coda))
    for (const middle of byVowel.get(vowel) ?? []) for (const end of byCoda.get(coda) ?? []) ends.add(middle + end)
    const list: Reading[] = []
    const sums = styles.map(() => 0)
    for (const start of byOnset.get(onset) ?? [])
      for (const end of ends) {
        const syllable = writeSyllable({ onset: start, vowel: end[0]!, coda: end.slice(1) })
        const { prior, shares } = know(role, syllable.charCodeAt(0))
        const own = shares(code)
        const reading = { syllable, shares: own, most: Math.max(...own), prior }
        list.push(reading)
        for (let style = 0; style < sums.length; style += 1) sums[style]! += reading.prior * reading.shares[style]!
      }
    const share = sums.reduce((total, one, style) => total + one * styles[style]!, 0)
    const fresh = { list, share, shares: sums }
    if (read[role].size > CACHE_SIZE) read[role].clear()
    read[role].set(code, fresh)
    return fresh
  }

  return { styles, priors, spellings, speller: know, readings }
}

/** Letters of an onset before those of a rime; the glide of `wh` is in both. */
function joinSpelling(onset: string, rime: string): string {
  return onset === 'wh' ? onset + rime.slice(1) : onset + rime
}

/** Counts as probabilities for each style, drawn toward what all styles do. */
function distributions(counts: StyleCounts): Distributions {
  const result: Distributions = new Map()
  for (const [unit, spellings] of counts) {
    const totals: number[] = []
    for (const row of spellings.values())
      for (const [style, count] of row.entries()) totals[style] = (totals[style] ?? 0) + count
    const all = sum(totals)
    const shares = [...spellings].map(([letters, row]): [string, Shares] => {
      const pooled = POOLED_WEIGHT * (sum(row) / all)
      return [letters, row.map((count, style) => (count + pooled) / (totals[style]! + POOLED_WEIGHT))]
    })
    result.set(unit, new Map(shares))
  }
  return result
}

/** Counts of the vowels, or of the codas, that the rimes are made of. */
function partOfRimes(rimes: StyleCounts, part: 'vowel' | 'coda'): StyleCounts {
  const result = new Map<string, Map<string, number[]>>()
  for (const [rime, spellings] of rimes)
    for (const [letters, row] of spellings) {
      const unit = part === 'vowel' ? rime[0]! : rime.slice(1)
      const known = result.get(unit) ?? new Map<string, number[]>()
      result.set(unit, known)
      const spelled = splitSpelling(letters)[part]
      const before = known.get(spelled)
      known.set(spelled, before === undefined ? [...row] : row.map((count, style) => count + before[style]!))
    }
  return result
}

type Inverted = ReadonlyMap<string, readonly string[]>

/** Which units each run of letters may stand for. */
function invert(units: Distributions): Inverted {
  const result = new Map<string, string[]>()
  for (const [unit, spellings] of units)
    for (const letters of spellings.keys()) {
      const known = result.get(letters)
      if (known === undefined) result.set(letters, [unit])
      else known.push(unit)
    }
  return result
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

import { BITS, codeOf, joinCodes, LONGEST_CODED, lengthOfCode, lettersOfCode } from './letter-code.ts'
import { type NamePriors, namePriors } from './name-priors.ts'
import { findPair, keepPair, pairTable } from './pair-table.ts'
import { type Shares, type Sound, soundShares, spelledSounds } from './spelled-sounds.ts'
import { splitCode } from './spelled-syllable.ts'
import type { SpellingFigures } from './spelling-figures.ts'
import { FIRST_SYLLABLE, readSyllable } from './syllable.ts'

/** A surname of one syllable, or a syllable of anything else in a name. */
export type Role = 'surname' | 'given'

/** Of the latent styles the one with the marks of McCune–Reischauer: revised, popular, marked, plain. */
export const MARKED_STYLE = 2

export type { Shares }

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

/** What a run of letters is as one syllable, whichever. */
export interface AnySyllable {
  /** P(letters), whatever the style. */
  readonly share: number
  /** P(letters) for each style. */
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
  /** P(letters | syllable) for each style, by the code of the letters. */
  shares(speller: Speller, code: number): Shares
  /** P of the letters of a code, whatever the syllable. */
  anySyllable(role: Role, code: number): AnySyllable
  /** The syllables that the letters of a code may stand for, all or those that are common in names; highest shares first. */
  readings(role: Role, code: number, which: 'all' | 'common'): readonly Reading[]
}

/** How one syllable is spelled. */
export interface Speller {
  readonly syllable: string
  /** What tables keep its shares by. */
  readonly key: number
  /** P(syllable) among surnames, or among the syllables of given names. */
  readonly prior: number
  /** Counts by style of every counted spelling, by code, and their sums. */
  readonly counts: ReadonlyMap<number, Shares>
  readonly totals: Shares
  /** Its sounds; undefined for what is no Hangul syllable. */
  readonly sounds: { readonly onset: Sound; readonly rime: Sound } | undefined
}

/** Weight of onset and rime against the counts of the syllable itself. */
const COMPOSED_WEIGHT = 3
/** Taken off every count: what was seen once may be a slip. */
const DISCOUNT = 0.4
const FLOOR = 1e-12
const RARE_SPELLING = 0.0025
/** Share of a syllable in names from which it is common. */
const COMMON = 3e-4
const NO_COUNTS: ReadonlyMap<string, number> = new Map()
const WH = codeOf('wh')

/** Builds the model from its figures. */
export function spellingModel(figures: SpellingFigures): SpellingModel {
  const styles = figures.styles.map((share) => share / sum(figures.styles))
  const sounds = spelledSounds(figures)
  const priors = namePriors(figures)
  const known: Record<Role, Map<number, Speller>> = { surname: new Map(), given: new Map() }
  const spelled = pairTable<Shares>()
  const anything = pairTable<AnySyllable>()
  const read = pairTable<readonly Reading[]>()
  /** One for all letters that spell no syllable: most runs of letters do not. */
  const nothing: AnySyllable = { share: 0, shares: styles.map(() => 0) }

  function speller(role: Role, unit: number): Speller {
    const cached = known[role].get(unit)
    if (cached !== undefined) return cached
    const syllable = String.fromCharCode(unit)
    const jamo = readSyllable(syllable)
    const parts = jamo && { onset: sounds.onset(jamo.onset), rime: sounds.rime(jamo.vowel, jamo.coda) }
    const counts = new Map<number, Shares>()
    const totals = styles.map(() => 0)
    const counted = (role === 'surname' ? figures.surnames : figures.syllables).get(syllable) ?? NO_COUNTS
    if (parts !== undefined)
      for (const [letters, count] of counted) {
        const { onset, rime } = splitCode(codeOf(letters))
        const [first, second] = [soundShares(parts.onset, onset), soundShares(parts.rime, rime)]
        const joint = styles.map((share, style) => first[style]! * second[style]! * share)
        const all = sum(joint)
        const perStyle = joint.map((share) => ((count - DISCOUNT) * share) / all)
        counts.set(codeOf(letters), perStyle)
        for (let style = 0; style < totals.length; style += 1) totals[style]! += perStyle[style]!
      }
    const key = 2 * unit + (role === 'surname' ? 1 : 0)
    const fresh = { syllable, key, prior: priors.syllable(role, syllable), counts, totals, sounds: parts }
    known[role].set(unit, fresh)
    return fresh
  }

  function shares(speller: Speller, code: number): Shares {
    return findPair(spelled, speller.key, code) ?? keepPair(spelled, speller.key, code, freshShares(speller, code))
  }

  function freshShares(own: Speller, code: number): Shares {
    if (own.sounds === undefined) return styles.map(() => FLOOR)
    const { onset, rime } = splitCode(code)
    return blended(own, code, soundShares(own.sounds.onset, onset), soundShares(own.sounds.rime, rime))
  }

  function spellings(role: Role, syllable: string): Spelling[] {
    const own = speller(role, syllable.charCodeAt(0))
    if (own.sounds === undefined) return []
    const all = new Set(own.counts.keys())
    for (const onset of own.sounds.onset.spellings)
      for (const rime of own.sounds.rime.spellings) {
        // The glide of `wh` is in both.
        const rest = onset === WH ? rime & ((1 << (BITS * (lengthOfCode(rime) - 1))) - 1) : rime
        if (lengthOfCode(onset) + lengthOfCode(rest) <= LONGEST_CODED) all.add(joinCodes(onset, rest))
      }
    const found: Spelling[] = []
    for (const code of all) {
      const fresh = freshShares(own, code)
      if (Math.max(...fresh) > RARE_SPELLING) found.push({ letters: lettersOfCode(code), shares: fresh })
    }
    return found
  }

  function anySyllable(role: Role, code: number): AnySyllable {
    const key = role === 'surname' ? 1 : 0
    return findPair(anything, key, code) ?? keepPair(anything, key, code, freshAny(role, code))
  }

  function freshAny(role: Role, code: number): AnySyllable {
    const split = splitCode(code)
    const starts = sounds.onsetsOf(split.onset)
    const ends = sounds.rimesOf(split.rime)
    if (starts.length === 0 || ends.length === 0) return nothing
    const sums = styles.map(() => 0)
    for (const start of starts) {
      const first = soundShares(start, split.onset)
      for (const end of ends) {
        const own = speller(role, FIRST_SYLLABLE + start.index + end.index)
        const second = soundShares(end, split.rime)
        const counts = own.counts.get(code)
        for (let style = 0; style < sums.length; style += 1)
          sums[style]! += own.prior * blend(counts, own.totals, first, second, style)
      }
    }
    return { share: sums.reduce((total, one, style) => total + one * styles[style]!, 0), shares: sums }
  }

  function readings(role: Role, code: number, which: 'all' | 'common'): readonly Reading[] {
    const key = (role === 'surname' ? 1 : 0) + (which === 'all' ? 2 : 0)
    const cached = findPair(read, key, code)
    if (cached !== undefined) return cached
    const fresh = freshReadings(role, code, which === 'all' ? 0 : COMMON).sort((a, b) => b.most - a.most)
    return keepPair(read, key, code, fresh)
  }

  function freshReadings(role: Role, code: number, leastPrior: number): Reading[] {
    const split = splitCode(code)
    const ends = sounds.rimesOf(split.rime)
    const list: Reading[] = []
    for (const start of sounds.onsetsOf(split.onset)) {
      const first = soundShares(start, split.onset)
      for (const end of ends) {
        const own = speller(role, FIRST_SYLLABLE + start.index + end.index)
        if (own.prior < leastPrior) continue
        const shares = blended(own, code, first, soundShares(end, split.rime))
        list.push({ syllable: own.syllable, shares, most: Math.max(...shares), prior: own.prior })
      }
    }
    return list
  }

  return { styles, priors, spellings, speller, shares, anySyllable, readings }
}

/** P(letters | syllable) in one style: its own counts of the spelling drawn toward those of its onset and rime. */
function blend(counts: Shares | undefined, totals: Shares, onset: Shares, rime: Shares, style: number): number {
  const own = counts === undefined ? 0 : counts[style]!
  return (own + COMPOSED_WEIGHT * (onset[style]! * rime[style]!)) / (totals[style]! + COMPOSED_WEIGHT) + FLOOR
}

function blended({ counts, totals }: Speller, code: number, onset: Shares, rime: Shares): Shares {
  const own = counts.get(code)
  const shares: number[] = []
  for (let style = 0; style < totals.length; style += 1) shares.push(blend(own, totals, onset, rime, style))
  return shares
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

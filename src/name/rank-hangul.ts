import { beginsTwoSyllableSurname, isTwoSyllableSurname } from './hangul-name.ts'
import { codeBetween, type LatinName, LONGEST_LATIN } from './latin-name.ts'
import { LONGEST_CODED } from './letter-code.ts'
import type { Reading, Shares, SpellingModel } from './spelling-model.ts'

/** A Hangul name that Latin letters may stand for; `weight` is P(name and letters). */
export interface RankedHangul {
  readonly surname: string
  readonly given: string
  readonly weight: number
}

interface Path {
  readonly text: string
  readonly shares: Shares
}

/** Letters of a Latin name, half-open. */
export type Range = readonly [start: number, end: number]

const BEAM = 40
const WIDEST_BEAM = 200
const LONGEST_GIVEN = 5
/** P(letters | syllable) in every style under which the letters are not read so. */
export const LEAST_SHARE = 1e-4
/** How often the surname stands first, last, or in two words. */
const ORDER = { first: 0.83, last: 0.15, twoWords: 0.02 }

/** A way to divide the letters, and how often names are written so. */
export interface Division {
  readonly surname: Range
  readonly given: Range
  readonly share: number
}

/** Where the surname may stand in a Latin name: first or last as its words divide it, anywhere first in one word. */
export function divisionsOf({ length: end, words, comma }: LatinName): Division[] {
  if (end > LONGEST_LATIN) return []
  if (words.length <= 1) {
    return Array.from({ length: Math.min(end - 1, 2 * LONGEST_CODED) }, (_, before) => ({
      surname: [0, before + 1],
      given: [before + 1, end],
      share: 1,
    }))
  }
  const [second, third, last] = [words[1]!, words[2], words[words.length - 1]!]
  const divisions: Division[] = [{ surname: [0, second], given: [second, end], share: ORDER.first }]
  if (!comma) divisions.push({ surname: [last, end], given: [0, last], share: ORDER.last })
  if (third !== undefined) divisions.push({ surname: [0, third], given: [third, end], share: ORDER.twoWords })
  return divisions
}

/** Every Korean name the letters may stand for, likeliest first. */
export function rankHangul(model: SpellingModel, latin: LatinName): RankedHangul[] {
  const ranked: RankedHangul[] = []
  const places = new Map<string, number[]>()
  for (const { surname, given, share } of divisionsOf(latin)) {
    const surnames = readSurname(model, latin, surname)
    if (surnames.length === 0) continue
    const shares = surnames.map(({ text }) => share * model.priors.surname(text))
    for (const second of readSyllables(model, latin, given)) {
      const prior = model.priors.given(second.text)
      const known = places.get(second.text) ?? []
      places.set(second.text, known)
      for (let number = 0; number < surnames.length; number += 1) {
        const first = surnames[number]!
        const weight = shares[number]! * prior * jointShare(model, first, second)
        const place = known.find((at) => ranked[at]!.surname === first.text)
        if (weight <= (place === undefined ? 0 : ranked[place]!.weight)) continue
        const name = { surname: first.text, given: second.text, weight }
        if (place === undefined) known.push(ranked.push(name) - 1)
        else ranked[place] = name
      }
    }
  }
  return ranked.sort((a, b) => b.weight - a.weight)
}

function jointShare({ styles }: SpellingModel, a: Path, b: Path): number {
  let sum = 0
  for (let style = 0; style < styles.length; style += 1) sum += styles[style]! * a.shares[style]! * b.shares[style]!
  return sum
}

function readSurname(model: SpellingModel, latin: LatinName, [start, end]: Range): Path[] {
  const found: Path[] = []
  if (end - start <= LONGEST_CODED)
    for (const { syllable, shares } of model.readings('surname', codeBetween(latin, start, end), 'all'))
      if (model.priors.surname(syllable) > 0) found.push({ text: syllable, shares })
  if (twoSyllableSurnames(model, latin, [start, end]).length === 0) return found
  for (const path of readSyllables(model, latin, [start, end])) if (isTwoSyllableSurname(path.text)) found.push(path)
  return found
}

/** The surnames of two syllables that some cut of the letters reads as, whatever else is likelier. */
export function twoSyllableSurnames(model: SpellingModel, latin: LatinName, [start, end]: Range): string[] {
  const found: string[] = []
  for (let cut = Math.max(start + 1, end - LONGEST_CODED); cut < Math.min(end, start + LONGEST_CODED + 1); cut += 1) {
    for (const { syllable: first } of model.readings('given', codeBetween(latin, start, cut), 'all')) {
      if (!beginsTwoSyllableSurname(first)) continue
      for (const { syllable } of model.readings('given', codeBetween(latin, cut, end), 'all')) {
        if (isTwoSyllableSurname(first + syllable)) found.push(first + syllable)
      }
    }
  }
  return found
}

/** Ways to go on from paths by one syllable, not yet made: the n-th goes on from `paths[n]` by `readings[n]`. */
interface Steps {
  readonly paths: Path[]
  readonly readings: Reading[]
}

/** Readings of the letters as one to five syllables, the likeliest {@link BEAM} kept at each letter. */
function readSyllables(model: SpellingModel, latin: LatinName, [start, end]: Range): Path[] {
  const at = Array.from({ length: end - start + 1 }, (): Steps => ({ paths: [], readings: [] }))
  for (let from = start; from < end; from += 1) {
    const before =
      from === start
        ? [{ text: '', shares: model.styles.map(() => 1) }]
        : likeliest(model, at[from - start]!, BEAM).filter(({ text }) => text.length < LONGEST_GIVEN)
    if (before.length === 0) continue
    for (let to = from + 1; to <= Math.min(end, from + LONGEST_CODED); to += 1) {
      const { paths, readings } = at[to - start]!
      for (const reading of model.readings('given', codeBetween(latin, from, to), 'all')) {
        if (reading.most < LEAST_SHARE) break
        for (const path of before) {
          paths.push(path)
          readings.push(reading)
        }
      }
      if (((latin.breaks >>> to) & 1) === 1) break
    }
  }
  return likeliest(model, at[end - start]!, WIDEST_BEAM)
}

/** The likeliest of some steps, taken; all of them, as they come, where they are no more than `size`. */
function likeliest(model: SpellingModel, { paths, readings }: Steps, size: number): Path[] {
  const take = (number: number): Path => {
    const { text, shares } = paths[number]!
    const { syllable, shares: own } = readings[number]!
    return { text: text + syllable, shares: shares.map((share, style) => share * own[style]!) }
  }
  if (paths.length <= size) return paths.map((_, number) => take(number))
  const weights = new Float64Array(paths.length)
  for (let number = 0; number < weights.length; number += 1) {
    weights[number] = weightOf(model, paths[number]!, readings[number]!)
  }
  // the numbers sort without a callback; what is left is few
  const least = weights.toSorted()[weights.length - size]!
  const kept: number[] = []
  weights.forEach((weight, number) => {
    if (weight >= least) kept.push(number)
  })
  return kept
    .sort((a, b) => weights[b]! - weights[a]!)
    .slice(0, size)
    .map(take)
}

function weightOf({ priors }: SpellingModel, path: Path, reading: Reading): number {
  let most = 0
  for (let style = 0; style < path.shares.length; style += 1) {
    most = Math.max(most, path.shares[style]! * reading.shares[style]!)
  }
  return most * (path.text === '' ? reading.prior : priors.given(path.text + reading.syllable))
}

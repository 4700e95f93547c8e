import type { HangulName } from './hangul-name.ts'
import { codeBetween, type LatinName, LONGEST_LATIN } from './latin-name.ts'
import { LONGEST_CODED } from './letter-code.ts'
import type { Role, Shares, Speller, SpellingModel } from './spelling-model.ts'

/** One syllable of a name and the letters that spell it. */
export interface AlignedSyllable {
  readonly speller: Speller
  readonly role: Role
  /** Half-open range of letters of the Latin name. */
  readonly start: number
  readonly end: number
  /** Code of the letters, and P(letters | syllable) for each style. */
  readonly code: number
  readonly shares: Shares
}

/** A Hangul name laid along a Latin one. */
export interface Alignment {
  readonly name: HangulName
  readonly order: 'surname-first' | 'given-first'
  /** In the order of the letters. */
  readonly syllables: readonly AlignedSyllable[]
  /** P(letters, style | name) for each style. */
  readonly shares: Shares
  /** P(letters | name). */
  readonly likelihood: number
}

/**
 * The likeliest way to lay a name along the letters, in either order; undefined where none is likelier than `least`
 * or the breaks allow none.
 */
export function align(model: SpellingModel, name: HangulName, latin: LatinName, least = 0): Alignment | undefined {
  const first = alignInOrder(model, name, latin, 'surname-first', least)
  if (latin.words.length < 2 || latin.comma) return first
  return alignInOrder(model, name, latin, 'given-first', first?.likelihood ?? least) ?? first
}

/** A search for the likeliest alignment of syllables with letters. */
interface Search {
  readonly model: SpellingModel
  readonly latin: LatinName
  /** How the syllables are spelled, in the order of the letters; those before `last` are laid before `end`. */
  readonly spellers: readonly Speller[]
  readonly last: number
  readonly end: number
  /** Where surname and given name, and two words, must meet, in syllables; 0 where that is settled. */
  readonly divide: number
  /** What an alignment must beat; then the likelihood of the best one. */
  floor: number
  /** Ends of the syllables of the best alignment, and its shares; empty while there is none. */
  bestEnds: number[]
  bestShares: Shares
}

/** Of the search under way: P(letters so far, style) before each syllable, a row of styles each, and their ends. */
const PATHS = new Float64Array((LONGEST_LATIN + 1) * 8)
const ENDS = new Int32Array(LONGEST_LATIN)

/** The likeliest alignment in one order, if it is likelier than `least`. */
function alignInOrder(
  model: SpellingModel,
  name: HangulName,
  latin: LatinName,
  order: Alignment['order'],
  least: number,
): Alignment | undefined {
  const { surname, given } = name
  const { length, words } = latin
  const count = surname.length + given.length
  if (length < count || length > Math.min(count * LONGEST_CODED, LONGEST_LATIN)) return undefined
  const surnameFirst = order === 'surname-first'
  // A surname of one syllable fills the first or the last of several words.
  const alone = surname.length === 1 && words.length > 1
  const from = alone && surnameFirst ? 1 : 0
  const cut = !alone ? 0 : surnameFirst ? words[1]! : words[words.length - 1]!
  const role: Role = surname.length === 1 ? 'surname' : 'given'
  PATHS.set(model.styles, from * model.styles.length)
  if (alone) {
    const start = surnameFirst ? 0 : cut
    const end = surnameFirst ? cut : length
    if (end - start > LONGEST_CODED || breaksWithin(latin, start, end) !== 0) return undefined
    const shares = model.shares(model.speller(role, surname.charCodeAt(0)), codeBetween(latin, start, end))
    if (follow(shares, from * shares.length, from * shares.length) <= least) return undefined
    ENDS[0] = cut
  }
  const text = surnameFirst ? surname + given : given + surname
  const surnameAt = role === 'given' ? -1 : surnameFirst ? 0 : given.length
  const spellers: Speller[] = []
  for (let index = 0; index < count; index += 1)
    spellers.push(model.speller(index === surnameAt ? 'surname' : 'given', text.charCodeAt(index)))
  const search: Search = {
    model,
    latin,
    spellers,
    last: alone && !surnameFirst ? count - 1 : count,
    end: alone && !surnameFirst ? cut : length,
    divide: alone || words.length < 2 ? 0 : surnameFirst ? surname.length : given.length,
    floor: least,
    bestEnds: [],
    bestShares: [],
  }
  step(search, from, from === 0 ? 0 : cut)
  const { bestEnds, bestShares, floor } = search
  if (bestEnds.length === 0) return undefined
  if (bestEnds.length < count) bestEnds.push(length)
  const syllables: AlignedSyllable[] = []
  for (let index = 0; index < count; index += 1) {
    const speller = spellers[index]!
    const start = index === 0 ? 0 : bestEnds[index - 1]!
    const end = bestEnds[index]!
    const code = codeBetween(latin, start, end)
    const shares = model.shares(speller, code)
    syllables.push({ speller, role: index === surnameAt ? 'surname' : 'given', start, end, code, shares })
  }
  return { name, order, syllables, shares: bestShares, likelihood: floor }
}

/** Gives syllable `index` every run of letters from `start` on that the breaks allow, likelier paths only. */
function step(search: Search, index: number, start: number): void {
  const { model, latin, spellers, last, end: limit, divide } = search
  const left = last - index - 1
  const breaks = breaksWithin(latin, start, limit)
  const forced = countBits(breaks)
  // Every break begins a syllable.
  if (forced > left) return
  const next = breaks === 0 ? limit : 31 - Math.clz32(breaks & -breaks)
  const latest = Math.min(limit - left, start + LONGEST_CODED, next)
  const here = index * model.styles.length
  const there = here + model.styles.length
  const speller = spellers[index]!
  for (let end = left === 0 ? limit : forced === left ? next : start + 1; end <= latest; end += 1) {
    if (index + 1 === divide && !latin.words.includes(end)) continue
    const likelihood = follow(model.shares(speller, codeBetween(latin, start, end)), here, there)
    if (likelihood <= search.floor) continue
    ENDS[index] = end
    if (left > 0) step(search, index + 1, end)
    else {
      search.floor = likelihood
      search.bestEnds = copyOf(ENDS, 0, last)
      search.bestShares = copyOf(PATHS, there, there + model.styles.length)
    }
  }
}

/** Writes the path of row `here` with one more syllable to row `there`; gives its likelihood, all styles together. */
function follow(shares: Shares, here: number, there: number): number {
  let likelihood = 0
  for (let style = 0; style < shares.length; style += 1) {
    const share = PATHS[here + style]! * shares[style]!
    PATHS[there + style] = share
    likelihood += share
  }
  return likelihood
}

/** A plain list, which is made quicker than a slice of a typed array. */
function copyOf(numbers: Int32Array | Float64Array, start: number, end: number): number[] {
  const copy: number[] = []
  for (let at = start; at < end; at += 1) copy.push(numbers[at]!)
  return copy
}

/** The breaks after `start` and before `end`; the spelling of a syllable never runs over one. */
function breaksWithin({ breaks }: LatinName, start: number, end: number): number {
  return breaks & ((1 << end) - (2 << start))
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}

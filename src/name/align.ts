import type { HangulName } from './hangul-name.ts'
import { type LatinName, LONGEST_LATIN } from './latin-name.ts'
import { extendCode, LONGEST_CODED } from './letter-code.ts'
import type { Role, Shares, Speller, SpellingModel } from './spelling-model.ts'

/** One syllable of a name and the letters that spell it. */
export interface AlignedSyllable {
  readonly speller: Speller
  readonly role: Role
  /** Half-open range in `LatinName.letters`. */
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

/** The likeliest way to lay a name along the letters, in either order; undefined where the breaks allow none. */
export function align(model: SpellingModel, name: HangulName, latin: LatinName): Alignment | undefined {
  const first = alignInOrder(model, name, latin, 'surname-first', 0)
  const least = first?.likelihood ?? 0
  if (latin.words.length < 2 || latin.comma || !mayEndWithSurname(model, name, latin, least)) return first
  return alignInOrder(model, name, latin, 'given-first', least) ?? first
}

/** False where the last word alone makes the order with the surname last no likelier than `least`. */
function mayEndWithSurname(
  model: SpellingModel,
  { surname }: HangulName,
  { codes, words }: LatinName,
  least: number,
): boolean {
  const start = words[words.length - 1]!
  if (surname.length !== 1 || codes.length - start > LONGEST_CODED) return surname.length !== 1
  let code = 0
  for (let at = start; at < codes.length; at += 1) code = extendCode(code, codes[at]!)
  for (const share of model.speller('surname', surname.charCodeAt(0)).shares(code)) if (share > least) return true
  return false
}

/** The search for the likeliest alignment in one order. */
interface Search {
  readonly latin: LatinName
  readonly spellers: readonly Speller[]
  /** Where surname and given name meet, in syllables. */
  readonly divide: number
  readonly styleCount: number
  /** P(letters so far, style) after each syllable, one row of styles after the other. */
  readonly paths: Float64Array
  readonly ends: number[]
  bestEnds: readonly number[] | undefined
  bestShares: Shares
  /** What an alignment must beat. */
  floor: number
}

/** One buffer for all searches: none is under way while another begins. */
const PATHS = new Float64Array((LONGEST_LATIN + 1) * 8)

/** The likeliest alignment in one order, if it is likelier than `least`. */
function alignInOrder(
  model: SpellingModel,
  name: HangulName,
  latin: LatinName,
  order: Alignment['order'],
  least: number,
): Alignment | undefined {
  const surnameFirst = order === 'surname-first'
  const text = surnameFirst ? name.surname + name.given : name.given + name.surname
  const count = text.length
  const length = latin.codes.length
  if (count === 0 || length < count || length > Math.min(count * LONGEST_CODED, LONGEST_LATIN)) return undefined
  const surnameAt = name.surname.length !== 1 ? -1 : surnameFirst ? 0 : name.given.length
  const roleAt = (index: number): Role => (index === surnameAt ? 'surname' : 'given')
  const spellers: Speller[] = []
  for (let index = 0; index < count; index += 1) spellers.push(model.speller(roleAt(index), text.charCodeAt(index)))
  PATHS.set(model.styles)
  const search: Search = {
    latin,
    spellers,
    divide: surnameFirst ? name.surname.length : name.given.length,
    styleCount: model.styles.length,
    paths: PATHS,
    ends: [],
    bestEnds: undefined,
    bestShares: [],
    floor: least,
  }
  step(search, 0, 0)
  if (search.bestEnds === undefined) return undefined
  const syllables = search.bestEnds.map((end, index): AlignedSyllable => {
    const start = index === 0 ? 0 : search.bestEnds![index - 1]!
    const speller = spellers[index]!
    let code = 0
    for (let at = start; at < end; at += 1) code = extendCode(code, latin.codes[at]!)
    return { speller, role: roleAt(index), start, end, code, shares: speller.shares(code) }
  })
  return { name, order, syllables, shares: search.bestShares, likelihood: search.floor }
}

/** Gives syllable `index` every run of letters from `start` on that the breaks allow, likelier paths only. */
function step(search: Search, index: number, start: number): void {
  const { latin, spellers, divide, styleCount, paths } = search
  const { codes, breaks, words } = latin
  const length = codes.length
  const left = spellers.length - index - 1
  const last = Math.min(length - left, start + LONGEST_CODED, nextBreak(breaks, start, length))
  const here = index * styleCount
  const next = here + styleCount
  const wordsMeet = index + 1 === divide && words.length > 1
  let code = 0
  for (let end = start + 1; end <= last; end += 1) {
    code = extendCode(code, codes[end - 1]!)
    if ((left === 0 && end < length) || (wordsMeet && !words.includes(end))) continue
    const shares = spellers[index]!.shares(code)
    let likelihood = 0
    for (let style = 0; style < styleCount; style += 1) {
      const share = paths[here + style]! * shares[style]!
      paths[next + style] = share
      likelihood += share
    }
    if (likelihood <= search.floor) continue
    search.ends[index] = end
    if (left > 0) step(search, index + 1, end)
    else {
      search.floor = likelihood
      search.bestEnds = search.ends.slice()
      const shares: number[] = []
      for (let style = 0; style < styleCount; style += 1) shares.push(paths[next + style]!)
      search.bestShares = shares
    }
  }
}

/** The first break after `start`; the spelling of a syllable never runs over one. */
function nextBreak(breaks: number, start: number, length: number): number {
  const later = breaks >>> (start + 1)
  return later === 0 ? length : start + 32 - Math.clz32(later & -later)
}

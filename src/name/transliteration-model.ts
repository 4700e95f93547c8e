import { lettersOf } from './letter-classes.ts'
import { unpackRows } from './packed-figures.ts'

/** Counts of how each unit is written, one unit a line: `cㄱ-300ck249c229`, `-` for nothing, in thousandths. */
export interface TransliterationFigures {
  readonly emissions: string
  /** How often each letter from a to z occurs, in ten-thousandths. */
  readonly letters: string
  /** Forenames in Western order that read as Korean syllables. */
  readonly forenames: string
}

/** P of Latin letters for a run of Hangul units. */
export interface TransliterationModel {
  /** log P(letters | units) - log P(letters): above 0 where the units make the letters likelier. */
  ratio(units: readonly string[], letters: string): number
  /** log P(letters), by how often letters occur in names. */
  chance(letters: string): number
}

interface Emission {
  readonly length: number
  /** The letters, five bits each. */
  readonly code: number
  readonly share: number
}

interface Unit {
  /** Share of being written with nothing. */
  readonly silent: number
  /** Emissions by their first letter. */
  readonly byFirst: readonly (readonly Emission[])[]
  /** Share of each single letter, counted or not. */
  readonly strange: Float64Array
}

const LETTERS = 26
const BITS = 5
const LONGEST = 4
const FIRST = 'a'.charCodeAt(0)
const NOTHING_COUNTED: ReadonlyMap<string, readonly number[]> = new Map()
const LITERAL_SHARE = 0.98
const COUNTED_SHARE = 0.97
const STRANGE = { class: 2e-3, other: 2e-5, silent: 1e-3, extra: 1e-3 }
/** Paths this much less likely than the likeliest are not followed. */
const NEGLIGIBLE = 1e-7
const LONGEST_TEXT = 60

/** Builds the model from its figures. */
export function transliterationModel(figures: Omit<TransliterationFigures, 'forenames'>): TransliterationModel {
  const background = figures.letters.split(' ').map((count) => Math.log((Number(count) + 1) / 10_000))
  const units = new Map<string, Unit>()
  for (const [name, shares] of unpackRows(figures.emissions, 1)) units.set(name, countedUnit(name, shares))

  function unitOf(name: string): Unit {
    const known = units.get(name)
    if (known !== undefined) return known
    const fresh = name.length === 1 ? literalUnit(name) : countedUnit(name, NOTHING_COUNTED)
    units.set(name, fresh)
    return fresh
  }

  function ratio(names: readonly string[], letters: string): number {
    const codes = codesOf(letters)
    const length = codes.length
    if (length === 0 || names.length === 0 || length > LONGEST_TEXT || names.length > LONGEST_TEXT) return -Infinity
    const windows = windowsOf(codes)
    let here = new Float64Array(length + 1)
    here[0] = 1
    let highest = 1
    for (const name of names) {
      const { silent, byFirst, strange } = unitOf(name)
      const next = new Float64Array(length + 1)
      const least = highest * NEGLIGIBLE
      highest = 0
      for (let at = 0; at <= length; at += 1) {
        if (at > 0) next[at]! += next[at - 1]! * STRANGE.extra
        const share = here[at]!
        if (next[at]! > highest) highest = next[at]!
        if (share < least) continue
        next[at]! += share * silent
        if (at === length) continue
        const letter = codes[at]!
        next[at + 1]! += share * strange[letter]!
        for (const emission of byFirst[letter]!)
          if (at + emission.length <= length && windows[at]! >>> (BITS * (LONGEST - emission.length)) === emission.code)
            next[at + emission.length]! += share * emission.share
      }
      here = next
    }
    return Math.log(here[length]! + Number.MIN_VALUE) - chanceOf(codes)
  }

  function chanceOf(codes: readonly number[]): number {
    return codes.reduce((sum, letter) => sum + background[letter]!, 0)
  }

  return { ratio, chance: (letters) => chanceOf(codesOf(letters)) }
}

function countedUnit(name: string, shares: ReadonlyMap<string, readonly number[]>): Unit {
  const letters = lettersOf(name)
  const byFirst: Emission[][] = Array.from({ length: LETTERS }, () => [])
  let silent = STRANGE.silent
  for (const [written, [thousandths = 0]] of shares) {
    const share = (COUNTED_SHARE * thousandths) / 1000
    const codes = codesOf(written)
    if (codes.length === 0) silent += share
    else byFirst[codes[0]!]!.push({ length: codes.length, code: packed(codes), share })
  }
  const strange = Float64Array.from({ length: LETTERS }, (_, letter) =>
    letters.includes(String.fromCharCode(FIRST + letter)) ? STRANGE.class : STRANGE.other,
  )
  return { silent, byFirst, strange }
}

/** A Latin letter or digit inside Hangul: itself, or nothing where it is a digit. */
function literalUnit(character: string): Unit {
  const code = character.charCodeAt(0) - FIRST
  return {
    silent: code < 0 ? LITERAL_SHARE : STRANGE.silent,
    byFirst: Array.from({ length: LETTERS }, () => []),
    strange: Float64Array.from({ length: LETTERS }, (_, letter) => (letter === code ? LITERAL_SHARE : STRANGE.other)),
  }
}

function codesOf(letters: string): number[] {
  const codes: number[] = []
  for (let at = 0; at < letters.length; at += 1) {
    const unit = letters.charCodeAt(at)
    const code = unit === 0x14f ? 'o'.charCodeAt(0) - FIRST : unit === 0x16d ? 'u'.charCodeAt(0) - FIRST : unit - FIRST
    if (code >= 0 && code < LETTERS) codes.push(code)
  }
  return codes
}

/** The four letters from each on, packed; letters past the end are none. */
function windowsOf(codes: readonly number[]): number[] {
  return codes.map((_, at) => packed([0, 1, 2, 3].map((ahead) => codes[at + ahead] ?? -1)))
}

function packed(codes: readonly number[]): number {
  return codes.reduce((sum, code) => (sum << BITS) | (code + 1), 0)
}

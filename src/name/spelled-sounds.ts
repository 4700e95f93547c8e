import { codeOf, joinCodes, lettersOfCode } from './letter-code.ts'
import { splitCode, splitSpelling } from './spelled-syllable.ts'
import type { SpellingFigures, StyleCounts } from './spelling-figures.ts'
import { strangeCoda, strangeOnset, strangeVowel } from './strange-spelling.ts'
import { onsetIndex, rimeIndex } from './syllable.ts'

/** One number for each style. */
export type Shares = readonly number[]

/** An onset or a rime: how it is spelled. */
export interface Sound {
  /** What it adds to the number of a syllable in Unicode. */
  readonly index: number
  /** Codes of the letters that are worth a try: what was counted, or is composed of what was. */
  readonly spellings: readonly number[]
  /** P(letters | sound) for each style by code, kept once asked for. */
  readonly known: Map<number, Shares>
  /** The same, worked out; spellings that were never counted have some share too. */
  readonly work: (code: number) => Shares
}

/** The sounds of Korean syllables. */
export interface SpelledSounds {
  onset(jamo: string): Sound
  rime(vowel: string, coda: string): Sound
  /** The onsets, and the rimes, that letters were counted for. */
  onsetsOf(code: number): readonly Sound[]
  rimesOf(code: number): readonly Sound[]
}

type UnitSpellings = ReadonlyMap<string, ReadonlyMap<number, Shares>>

/** Weight of what all styles do against the counts of one style. */
const POOLED_WEIGHT = 3
/** Weight of a rime's own counts against those of its vowel and its coda. */
const RIME_SHARE = 0.8

/** P(letters | sound) for each style. */
export function soundShares(sound: Sound, code: number): Shares {
  const cached = sound.known.get(code)
  if (cached !== undefined) return cached
  const fresh = sound.work(code)
  sound.known.set(code, fresh)
  return fresh
}

/** The sounds as the figures count their spellings. */
export function spelledSounds(figures: SpellingFigures): SpelledSounds {
  const onsets = unitSpellings(figures.onsets)
  const rimes = unitSpellings(figures.rimes)
  const vowels = unitSpellings(partOfRimes(figures.rimes, 'vowel'))
  const codas = unitSpellings(partOfRimes(figures.rimes, 'coda'))
  const [byOnset, byRime, byVowel, byCoda] = [onsets, rimes, vowels, codas].map(unitsByLetters) as [
    Inverted,
    Inverted,
    Inverted,
    Inverted,
  ]
  const sounds = new Map<string, Sound>()
  const onsetsByLetters = new Map(Array.from(byOnset, ([code, jamo]) => [code, jamo.map(onset)]))
  const rimesByLetters = new Map<number, readonly Sound[]>()

  function onset(jamo: string): Sound {
    const known = sounds.get(jamo)
    if (known !== undefined) return known
    const counted = onsets.get(jamo)
    const fresh: Sound = {
      index: onsetIndex(jamo),
      spellings: [...(counted?.keys() ?? [])],
      known: new Map(),
      work: (code) => atLeast(counted?.get(code), strangeOnset(jamo, lettersOfCode(code)), figures.styles.length),
    }
    sounds.set(jamo, fresh)
    return fresh
  }

  function rime(vowel: string, coda: string): Sound {
    const key = `-${vowel}${coda}`
    const known = sounds.get(key)
    if (known !== undefined) return known
    const own = rimes.get(vowel + coda)
    const fresh: Sound = {
      index: rimeIndex(vowel, coda),
      spellings: [...(own?.keys() ?? composed(vowels.get(vowel), codas.get(coda)))],
      known: new Map(),
      work(code) {
        const split = splitCode(code)
        const [letters, ending] = [lettersOfCode(split.vowel), lettersOfCode(split.coda)]
        const counted = own?.get(code)
        const first = atLeast(vowels.get(vowel)?.get(split.vowel), strangeVowel(vowel, letters), figures.styles.length)
        const second = atLeast(codas.get(coda)?.get(split.coda), strangeCoda(coda, ending), figures.styles.length)
        return first.map(
          (share, style) => RIME_SHARE * (counted?.[style] ?? 0) + (1 - RIME_SHARE) * (share * second[style]!),
        )
      },
    }
    sounds.set(key, fresh)
    return fresh
  }

  function onsetsOf(code: number): readonly Sound[] {
    return onsetsByLetters.get(code) ?? []
  }

  function rimesOf(code: number): readonly Sound[] {
    const known = rimesByLetters.get(code)
    if (known !== undefined) return known
    const split = splitCode(code)
    const found = new Set(byRime.get(code))
    for (const middle of byVowel.get(split.vowel) ?? [])
      for (const end of byCoda.get(split.coda) ?? []) found.add(middle + end)
    const fresh = Array.from(found, (jamo) => rime(jamo[0]!, jamo.slice(1)))
    rimesByLetters.set(code, fresh)
    return fresh
  }

  return { onset, rime, onsetsOf, rimesOf }
}

function atLeast(shares: Shares | undefined, least: number, styles: number): number[] {
  const raised: number[] = []
  for (let style = 0; style < styles; style += 1) raised.push(Math.max(shares?.[style] ?? 0, least))
  return raised
}

function* composed(
  vowels: ReadonlyMap<number, Shares> | undefined,
  codas: ReadonlyMap<number, Shares> | undefined,
): Generator<number> {
  for (const vowel of vowels?.keys() ?? []) for (const coda of codas?.keys() ?? []) yield joinCodes(vowel, coda)
}

/** Counts as probabilities for each style, drawn toward what all styles do. */
function unitSpellings(counts: StyleCounts): UnitSpellings {
  const result = new Map<string, Map<number, Shares>>()
  for (const [unit, spellings] of counts) {
    const totals: number[] = []
    for (const row of spellings.values())
      for (const [style, count] of row.entries()) totals[style] = (totals[style] ?? 0) + count
    const all = sum(totals)
    const shares = [...spellings].map(([letters, row]): [number, Shares] => {
      const pooled = POOLED_WEIGHT * (sum(row) / all)
      return [codeOf(letters), row.map((count, style) => (count + pooled) / (totals[style]! + POOLED_WEIGHT))]
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

type Inverted = ReadonlyMap<number, readonly string[]>

/** Which units each run of letters may stand for. */
function unitsByLetters(units: UnitSpellings): Inverted {
  const result = new Map<number, string[]>()
  for (const [unit, spellings] of units)
    for (const code of spellings.keys()) {
      const known = result.get(code)
      if (known === undefined) result.set(code, [unit])
      else known.push(unit)
    }
  return result
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

import { type AlignedSyllable, type Alignment, align } from './align.ts'
import type { HangulName } from './hangul-name.ts'
import type { LatinName } from './latin-name.ts'
import { extendCode, LONGEST_CODED } from './letter-code.ts'
import type { SpellingModel } from './spelling-model.ts'

/** How well a Latin name spells a Korean one. */
export interface KoreanEvidence {
  readonly alignment: Alignment
  /** log of the likelihood that the letters spell this name over the likelihood that they spell another one. */
  readonly ratio: number
  /** log P of the least likely syllable, given its letters' style. */
  readonly worst: number
  /** log of how many times likelier the letters are with one syllable changed to the likeliest other; 0 where none is. */
  readonly rival: number
}

/** P of one letter of any Korean name: what a name must beat before it counts as spelled at all. */
const LETTER_SHARE = Math.exp(-1.9)
/** Share of pairs that are wrong for reasons no sound shows. */
const SLIP_SHARE = 1e-4
/** A ratio under which rivals are looked at. */
const CLOSE = 2
/** Share of a syllable in names below which it is no rival. */
const LEAST_PRIOR = 3e-4
/** How much likelier two syllables are together than apart. */
const COMPANY = 50

/** The evidence of the best alignment of the divisions with the letters; undefined where none fits the breaks. */
export function koreanEvidence(
  model: SpellingModel,
  divisions: readonly HangulName[],
  latin: LatinName,
): KoreanEvidence | undefined {
  let alignment: Alignment | undefined
  for (const division of divisions) {
    const found = align(model, division, latin)
    if (found !== undefined && found.likelihood > (alignment?.likelihood ?? 0)) alignment = found
  }
  return alignment && weigh(model, alignment, latin)
}

function weigh(model: SpellingModel, alignment: Alignment, latin: LatinName): KoreanEvidence {
  const { syllables, shares, likelihood } = alignment
  let others = SLIP_SHARE + LETTER_SHARE ** latin.codes.length / likelihood
  let worst = 1
  for (let index = 0; index < syllables.length; index += 1) {
    const part = syllables[index]!
    const any = model.readings(part.role, part.code).shares
    const { prior } = part.speller
    let inStyle = 0
    for (let style = 0; style < shares.length; style += 1) {
      const own = part.shares[style]!
      const posterior = shares[style]! / likelihood
      inStyle += posterior * own
      others += (posterior * Math.max(0, any[style]! - prior * own)) / own
    }
    if (inStyle < worst) worst = inStyle
    const next = syllables[index + 1]
    if (next !== undefined && ((latin.breaks >>> next.start) & 1) === 0)
      others += otherCuts(model, alignment, part, next, latin)
  }
  const ratio = -Math.log(others)
  return { alignment, ratio, worst: Math.log(worst), rival: ratio < CLOSE ? rivalOf(model, alignment) : 0 }
}

/** Likelihood, relative to the alignment's, that two syllables written together divide elsewhere: `Do-hee`, `Doh-ee`. */
function otherCuts(
  model: SpellingModel,
  { shares, likelihood }: Alignment,
  first: AlignedSyllable,
  second: AlignedSyllable,
  { codes }: LatinName,
): number {
  let sum = 0
  let head = 0
  for (let cut = first.start + 1; cut < second.end && cut - first.start <= LONGEST_CODED; cut += 1) {
    head = extendCode(head, codes[cut - 1]!)
    if (cut === second.start || second.end - cut > LONGEST_CODED) continue
    let tail = 0
    for (let at = cut; at < second.end; at += 1) tail = extendCode(tail, codes[at]!)
    const before = model.readings(first.role, head).shares
    const after = model.readings(second.role, tail).shares
    for (let style = 0; style < shares.length; style += 1)
      sum += (shares[style]! * before[style]! * after[style]!) / (first.shares[style]! * second.shares[style]!)
  }
  return (COMPANY * sum) / likelihood
}

function rivalOf(model: SpellingModel, { syllables, shares, likelihood }: Alignment): number {
  let highest = 1
  for (const part of syllables)
    for (const other of model.readings(part.role, part.code).list) {
      if (other.syllable === part.speller.syllable || other.prior < LEAST_PRIOR) continue
      let times = 0
      for (let style = 0; style < shares.length; style += 1)
        times += (shares[style]! * other.shares[style]!) / part.shares[style]!
      highest = Math.max(highest, times / likelihood)
    }
  return Math.log(highest)
}

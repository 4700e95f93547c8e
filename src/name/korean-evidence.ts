import { type AlignedSyllable, type Alignment, align } from './align.ts'
import type { HangulName } from './hangul-name.ts'
import { codeBetween, type LatinName } from './latin-name.ts'
import { LONGEST_CODED } from './letter-code.ts'
import type { SpellingModel } from './spelling-model.ts'

/** How well a Latin name spells a Korean one. */
export interface KoreanEvidence {
  readonly alignment: Alignment
  /** For above 0, against below: whole name and worst syllable together, less what speaks for another syllable. */
  readonly strength: number
}

/** P of one letter of any Korean name: what a name must beat before it counts as spelled at all. */
const LETTER_SHARE = Math.exp(-1.9)
/** Share of pairs that are wrong for reasons no sound shows. */
const SLIP_SHARE = 1e-4
/** A ratio under which rivals are looked at. */
const CLOSE = 2
/** How much likelier two syllables are together than apart. */
const COMPANY = 50
const JUST_BELOW = 1e-6
const WORST_WEIGHT = 0.4
const HIGHEST_RATIO = 9
const RIVAL_WEIGHT = 1.5
/** log of how many times likelier another syllable may be before it counts against the name. */
const RIVAL_MARGIN = 3.5

/**
 * The evidence of the best alignment of the divisions with the letters; undefined where none fits the breaks or is near
 * `least`. Where the syllables one by one are below `least`, nothing else is weighed; where they are not, all together
 * lie no deeper than just below it.
 */
export function koreanEvidence(
  model: SpellingModel,
  divisions: readonly HangulName[],
  latin: LatinName,
  least: number,
): KoreanEvidence | undefined {
  const chance = LETTER_SHARE ** latin.length
  let floor = chance * Math.exp(least)
  let alignment: Alignment | undefined
  for (const division of divisions) {
    const found = align(model, division, latin, floor)
    if (found === undefined) continue
    alignment = found
    floor = found.likelihood
  }
  return alignment && weigh(model, alignment, latin, chance, least)
}

function weigh(
  model: SpellingModel,
  alignment: Alignment,
  latin: LatinName,
  chance: number,
  least: number,
): KoreanEvidence {
  const { syllables, shares, likelihood } = alignment
  let others = SLIP_SHARE + chance / likelihood
  let lowest = 1
  for (const { role, code, speller, shares: own } of syllables) {
    const any = model.anySyllable(role, code).shares
    let inStyle = 0
    for (let style = 0; style < shares.length; style += 1) {
      const posterior = shares[style]! / likelihood
      inStyle += posterior * own[style]!
      others += (posterior * Math.max(0, any[style]! - speller.prior * own[style]!)) / own[style]!
    }
    if (inStyle < lowest) lowest = inStyle
  }
  const worst = WORST_WEIGHT * Math.log(lowest)
  const apart = Math.min(-Math.log(others), HIGHEST_RATIO) + worst
  if (apart < least) return { alignment, strength: apart }
  for (let index = 0; index + 1 < syllables.length; index += 1)
    if (((latin.breaks >>> syllables[index]!.end) & 1) === 0)
      others += otherCuts(model, alignment, syllables[index]!, syllables[index + 1]!, latin)
  const ratio = -Math.log(others)
  const rival = ratio < CLOSE ? Math.max(0, rivalOf(model, alignment) - RIVAL_MARGIN) : 0
  const strength = Math.min(ratio, HIGHEST_RATIO) + worst - RIVAL_WEIGHT * rival
  return { alignment, strength: Math.max(strength, least - JUST_BELOW) }
}

/** Likelihood, relative to the alignment's, that two syllables written together divide elsewhere: `Do-hee`, `Doh-ee`. */
function otherCuts(
  model: SpellingModel,
  { shares, likelihood }: Alignment,
  first: AlignedSyllable,
  second: AlignedSyllable,
  latin: LatinName,
): number {
  let sum = 0
  for (let cut = first.start + 1; cut < second.end && cut - first.start <= LONGEST_CODED; cut += 1) {
    if (cut === second.start || second.end - cut > LONGEST_CODED) continue
    const before = model.anySyllable(first.role, codeBetween(latin, first.start, cut)).shares
    const after = model.anySyllable(second.role, codeBetween(latin, cut, second.end)).shares
    for (let style = 0; style < shares.length; style += 1)
      sum += (shares[style]! * before[style]! * after[style]!) / (first.shares[style]! * second.shares[style]!)
  }
  return (COMPANY * sum) / likelihood
}

/** log of how many times likelier the letters are with one syllable changed to the likeliest other; 0 where none is. */
function rivalOf(model: SpellingModel, { syllables, shares, likelihood }: Alignment): number {
  let highest = 1
  for (let index = 0; index < syllables.length; index += 1) {
    const part = syllables[index]!
    const weights: number[] = []
    let most = 0
    for (let style = 0; style < shares.length; style += 1) {
      weights.push(shares[style]! / part.shares[style]! / likelihood)
      most += weights[style]!
    }
    // The readings with the highest shares come first.
    for (const other of model.readings(part.role, part.code, 'common')) {
      if (most * other.most <= highest) break
      if (other.syllable === part.speller.syllable) continue
      let times = 0
      for (let style = 0; style < weights.length; style += 1) times += weights[style]! * other.shares[style]!
      if (times > highest) highest = times
    }
  }
  return Math.log(highest)
}

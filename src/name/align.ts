import type { HangulName } from './hangul-name.ts'
import { type LatinName, LONGEST_LATIN } from './latin-name.ts'
import type { Role, SpellingModel } from './spelling-model.ts'

/** One syllable of a name and the letters that spell it. */
export interface AlignedSyllable {
  readonly syllable: string
  readonly role: Role
  readonly letters: string
  /** Offset of the letters in `LatinName.letters`. */
  readonly start: number
}

/** A Hangul name laid along a Latin one. */
export interface Alignment {
  readonly name: HangulName
  readonly order: 'surname-first' | 'given-first'
  /** In the order of the letters. */
  readonly syllables: readonly AlignedSyllable[]
  /** P(letters, style | name) for each style. */
  readonly shares: Float64Array
  /** P(letters | name). */
  readonly likelihood: number
}

const LONGEST_SPELLING = 7

/** The likeliest way to lay a name along the letters, in either order; undefined where the breaks allow none. */
export function align(model: SpellingModel, name: HangulName, latin: LatinName): Alignment | undefined {
  const first = alignInOrder(model, name, latin, 'surname-first')
  if (latin.words.length < 2 || latin.comma) return first
  const last = alignInOrder(model, name, latin, 'given-first')
  return last !== undefined && (first === undefined || last.likelihood > first.likelihood) ? last : first
}

function alignInOrder(
  model: SpellingModel,
  name: HangulName,
  latin: LatinName,
  order: Alignment['order'],
): Alignment | undefined {
  const surnameFirst = order === 'surname-first'
  const syllables = surnameFirst ? name.surname + name.given : name.given + name.surname
  const count = syllables.length
  const divide = surnameFirst ? name.surname.length : name.given.length
  const { letters, breaks, words } = latin
  const length = letters.length
  if (count === 0 || length < count || length > Math.min(count * LONGEST_SPELLING, LONGEST_LATIN)) return undefined
  const styleCount = model.styles.length
  const ends = new Array<number>(count).fill(0)
  const paths = Array.from({ length: count + 1 }, () => new Float64Array(styleCount))
  paths[0]!.set(model.styles)
  let bestLikelihood = 0
  let bestEnds: number[] | undefined
  const bestShares = new Float64Array(styleCount)

  function step(index: number, start: number): void {
    const left = count - index - 1
    const last = Math.min(length - left, start + LONGEST_SPELLING, nextBreak(breaks, start, length))
    const before = paths[index]!
    const after = paths[index + 1]!
    for (let end = left === 0 ? length : start + 1; end <= last; end += 1) {
      if (index + 1 === divide && words.length > 1 && !words.includes(end)) continue
      const shares = model.shares(roleAt(name, index, surnameFirst), syllables[index]!, letters.slice(start, end))
      let likelihood = 0
      for (let style = 0; style < styleCount; style += 1) {
        const share = before[style]! * shares[style]!
        after[style] = share
        likelihood += share
      }
      if (likelihood <= bestLikelihood) continue
      ends[index] = end
      if (left > 0) step(index + 1, end)
      else {
        bestLikelihood = likelihood
        bestEnds = ends.slice()
        bestShares.set(after)
      }
    }
  }

  step(0, 0)
  if (bestEnds === undefined) return undefined
  const aligned = bestEnds.map((end, index) => {
    const start = index === 0 ? 0 : bestEnds![index - 1]!
    const role = roleAt(name, index, surnameFirst)
    return { syllable: syllables[index]!, role, letters: letters.slice(start, end), start }
  })
  return { name, order, syllables: aligned, shares: bestShares, likelihood: bestLikelihood }
}

function roleAt(name: HangulName, index: number, surnameFirst: boolean): Role {
  return name.surname.length === 1 && index === (surnameFirst ? 0 : name.given.length) ? 'surname' : 'given'
}

/** The first break after `start`; the spelling of a syllable never runs over one. */
function nextBreak(breaks: number, start: number, length: number): number {
  const later = breaks >>> (start + 1)
  return later === 0 ? length : start + 32 - Math.clz32(later & -later)
}

import { isTwoSyllableSurname } from './hangul-name.ts'
import { type LatinName, LONGEST_LATIN } from './latin-name.ts'
import type { SpellingModel } from './spelling-model.ts'

/** A Hangul name that Latin letters may stand for; `weight` is P(name and letters). */
export interface RankedHangul {
  readonly surname: string
  readonly given: string
  readonly weight: number
}

interface Path {
  readonly text: string
  readonly shares: Float64Array
}

const BEAM = 40
const WIDEST_BEAM = 200
const LONGEST_SPELLING = 7
const LONGEST_GIVEN = 5
const LEAST_SHARE = 1e-4
/** How often the surname stands first, last, or in two words. */
const ORDER = { first: 0.83, last: 0.15, twoWords: 0.02 }

/** Every Korean name the letters may stand for, likeliest first. */
export function rankHangul(model: SpellingModel, latin: LatinName): RankedHangul[] {
  const { letters, words, comma } = latin
  const end = letters.length
  if (end > LONGEST_LATIN) return []
  const ranked = new Map<string, RankedHangul>()
  const consider = (surname: readonly [number, number], given: readonly [number, number], share: number): void => {
    const surnames = readSurname(model, latin, surname)
    if (surnames.length === 0) return
    for (const second of readSyllables(model, latin, given))
      for (const first of surnames) {
        const prior = share * model.priors.surname(first.text) * model.priors.given(second.text)
        const weight = prior * jointShare(model, first, second)
        const key = `${first.text} ${second.text}`
        if (weight > (ranked.get(key)?.weight ?? 0))
          ranked.set(key, { surname: first.text, given: second.text, weight })
      }
  }
  const last = words[words.length - 1] ?? 0
  if (words.length > 1) {
    consider([0, words[1]!], [words[1]!, end], ORDER.first)
    if (!comma) consider([last, end], [0, last], ORDER.last)
    if (words.length > 2) consider([0, words[2]!], [words[2]!, end], ORDER.twoWords)
  } else for (let cut = 1; cut < end && cut <= 2 * LONGEST_SPELLING; cut += 1) consider([0, cut], [cut, end], 1)
  return [...ranked.values()].sort((a, b) => b.weight - a.weight)
}

function jointShare({ styles }: SpellingModel, a: Path, b: Path): number {
  let sum = 0
  for (let style = 0; style < styles.length; style += 1) sum += styles[style]! * a.shares[style]! * b.shares[style]!
  return sum
}

function readSurname(model: SpellingModel, latin: LatinName, [start, end]: readonly [number, number]): Path[] {
  const letters = latin.letters.slice(start, end)
  const found: Path[] = []
  for (const { syllable, shares } of model.readings('surname', letters).list)
    if (model.priors.surname(syllable) > 0) found.push({ text: syllable, shares })
  for (const path of readSyllables(model, latin, [start, end])) if (isTwoSyllableSurname(path.text)) found.push(path)
  return found
}

/** Readings of the letters as one to five syllables, the likeliest {@link BEAM} kept at each letter. */
function readSyllables(model: SpellingModel, latin: LatinName, [start, end]: readonly [number, number]): Path[] {
  const { letters, breaks } = latin
  const at: Path[][] = Array.from({ length: end - start + 1 }, () => [])
  at[0]!.push({ text: '', shares: new Float64Array(model.styles.length).fill(1) })
  for (let from = start; from < end; from += 1) {
    const before = keepLikeliest(model, at[from - start]!, BEAM)
    if (before.length === 0) continue
    for (let to = from + 1; to <= Math.min(end, from + LONGEST_SPELLING); to += 1) {
      for (const reading of model.readings('given', letters.slice(from, to)).list) {
        if (Math.max(...reading.shares) < LEAST_SHARE) continue
        for (const path of before)
          if (path.text.length < LONGEST_GIVEN)
            at[to - start]!.push({
              text: path.text + reading.syllable,
              shares: path.shares.map((share, style) => share * reading.shares[style]!),
            })
      }
      if (((breaks >>> to) & 1) === 1) break
    }
  }
  return keepLikeliest(model, at[end - start]!, WIDEST_BEAM)
}

function keepLikeliest(model: SpellingModel, paths: Path[], size: number): Path[] {
  if (paths.length <= size) return paths
  const weight = ({ text, shares }: Path): number =>
    Math.max(...shares) * (text.length === 1 ? model.priors.syllable('given', text) : model.priors.given(text))
  return paths
    .map((path) => ({ path, weight: weight(path) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, size)
    .map(({ path }) => path)
}

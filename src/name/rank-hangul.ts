import { isTwoSyllableSurname } from './hangul-name.ts'
import { type LatinName, LONGEST_LATIN } from './latin-name.ts'
import { codeOf, extendCode, LONGEST_CODED } from './letter-code.ts'
import type { Shares, SpellingModel } from './spelling-model.ts'

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

type Range = readonly [start: number, end: number]

const BEAM = 40
const WIDEST_BEAM = 200
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
  const consider = (surname: Range, given: Range, share: number): void => {
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
  const last = words.at(-1) ?? 0
  if (words.length > 1) {
    consider([0, words[1]!], [words[1]!, end], ORDER.first)
    if (!comma) consider([last, end], [0, last], ORDER.last)
    if (words.length > 2) consider([0, words[2]!], [words[2]!, end], ORDER.twoWords)
  } else for (let cut = 1; cut < end && cut <= 2 * LONGEST_CODED; cut += 1) consider([0, cut], [cut, end], 1)
  return [...ranked.values()].sort((a, b) => b.weight - a.weight)
}

function jointShare({ styles }: SpellingModel, a: Path, b: Path): number {
  let sum = 0
  for (let style = 0; style < styles.length; style += 1) sum += styles[style]! * a.shares[style]! * b.shares[style]!
  return sum
}

function readSurname(model: SpellingModel, latin: LatinName, [start, end]: Range): Path[] {
  const found: Path[] = []
  if (end - start <= LONGEST_CODED)
    for (const { syllable, shares } of model.readings('surname', codeOf(latin.letters.slice(start, end))).list)
      if (model.priors.surname(syllable) > 0) found.push({ text: syllable, shares })
  for (const path of readSyllables(model, latin, [start, end])) if (isTwoSyllableSurname(path.text)) found.push(path)
  return found
}

/** Readings of the letters as one to five syllables, the likeliest {@link BEAM} kept at each letter. */
function readSyllables(model: SpellingModel, { codes, breaks }: LatinName, [start, end]: Range): Path[] {
  const at: Path[][] = Array.from({ length: end - start + 1 }, () => [])
  at[0]!.push({ text: '', shares: model.styles.map(() => 1) })
  for (let from = start; from < end; from += 1) {
    const before = keepLikeliest(model, at[from - start]!, BEAM)
    if (before.length === 0) continue
    let code = 0
    for (let to = from + 1; to <= Math.min(end, from + LONGEST_CODED); to += 1) {
      code = extendCode(code, codes[to - 1]!)
      for (const { syllable, shares } of model.readings('given', code).list)
        if (shares.some((share) => share >= LEAST_SHARE))
          for (const path of before)
            if (path.text.length < LONGEST_GIVEN)
              at[to - start]!.push({
                text: path.text + syllable,
                shares: path.shares.map((share, style) => share * shares[style]!),
              })
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

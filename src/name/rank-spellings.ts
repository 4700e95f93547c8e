import type { HangulName } from './hangul-name.ts'
import type { Role, Spelling, SpellingModel } from './spelling-model.ts'

/** A spelling of a name, syllable by syllable, and its probability. */
export interface RankedSpelling {
  readonly surname: readonly string[]
  readonly given: readonly string[]
  readonly probability: number
}

interface Path {
  readonly letters: readonly string[]
  readonly shares: Float64Array
  readonly weight: number
}

const WIDEST_BEAM = 64
const OPTIONS_PER_SYLLABLE = 12

/** The likeliest spellings of a name, best first; `styles` are the shares the styles have for it. */
export function rankSpellings(
  model: SpellingModel,
  name: HangulName,
  styles: Float64Array,
  limit: number,
): RankedSpelling[] {
  let paths: Path[] = [{ letters: [], shares: styles, weight: 1 }]
  const divide = name.surname.length
  for (const [index, syllable] of [...(name.surname + name.given)].entries()) {
    const options = likeliest(model, divide === 1 && index === 0 ? 'surname' : 'given', syllable)
    const longer: Path[] = []
    for (const path of paths) for (const option of options) longer.push(extend(path, option))
    longer.sort((a, b) => b.weight - a.weight)
    paths = longer.slice(0, Math.max(WIDEST_BEAM, limit))
  }
  return paths.slice(0, limit).map(({ letters, weight }) => ({
    surname: letters.slice(0, divide),
    given: letters.slice(divide),
    probability: weight,
  }))
}

function extend(path: Path, option: Spelling): Path {
  const shares = new Float64Array(path.shares.length)
  let weight = 0
  for (let style = 0; style < shares.length; style += 1) {
    shares[style] = path.shares[style]! * option.shares[style]!
    weight += shares[style]!
  }
  return { letters: [...path.letters, option.letters], shares, weight }
}

const known = new WeakMap<SpellingModel, Map<string, readonly Spelling[]>>()

function likeliest(model: SpellingModel, role: Role, syllable: string): readonly Spelling[] {
  const cache = known.get(model) ?? new Map<string, readonly Spelling[]>()
  known.set(model, cache)
  const key = role + syllable
  const cached = cache.get(key)
  if (cached !== undefined) return cached
  const options = [...model.spellings(role, syllable)]
    .sort((a, b) => overall(model, b) - overall(model, a))
    .slice(0, OPTIONS_PER_SYLLABLE)
  cache.set(key, options)
  return options
}

function overall({ styles }: SpellingModel, { shares }: Spelling): number {
  return shares.reduce((sum, share, style) => sum + share * styles[style]!, 0)
}

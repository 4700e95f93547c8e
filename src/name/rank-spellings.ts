import type { HangulName } from './hangul-name.ts'
import type { Role, Shares, Spelling, SpellingModel } from './spelling-model.ts'

/** A spelling of a name, syllable by syllable, and its probability. */
export interface RankedSpelling {
  readonly surname: readonly string[]
  readonly given: readonly string[]
  readonly probability: number
}

/** The beginning of a spelling; `before` is the rest of it. */
interface Path {
  readonly letters: string
  readonly before: Path | undefined
  readonly shares: Shares
  readonly weight: number
}

/** A spelling of one syllable, with the highest of its shares. */
interface Option extends Spelling {
  readonly highest: number
}

const NARROW_BEAM = 24
const OPTIONS_PER_SYLLABLE = 12

/** The likeliest spellings of a name, best first; `styles` are the shares the styles have for it. */
export function rankSpellings(model: SpellingModel, name: HangulName, styles: Shares, limit: number): RankedSpelling[] {
  const divide = name.surname.length
  const text = name.surname + name.given
  let paths: Path[] = [{ letters: '', before: undefined, shares: styles, weight: 1 }]
  for (let index = 0; index < text.length; index += 1) {
    const options = optionsOf(model, divide === 1 && index === 0 ? 'surname' : 'given', text[index]!)
    const size = index === text.length - 1 ? limit : Math.max(NARROW_BEAM, limit)
    paths = extend(paths, options, size)
  }
  return paths.map((path) => {
    const letters = lettersOf(path)
    return { surname: letters.slice(0, divide), given: letters.slice(divide), probability: path.weight }
  })
}

/** The `size` likeliest of all paths with all options, best first. */
function extend(paths: readonly Path[], options: readonly Option[], size: number): Path[] {
  const kept: Path[] = []
  let least = 0
  for (const before of paths)
    for (const { letters, shares: own, highest } of options) {
      if (before.weight * highest <= least) break
      let weight = 0
      for (let style = 0; style < own.length; style += 1) weight += before.shares[style]! * own[style]!
      if (weight <= least) continue
      const shares = before.shares.map((share, style) => share * own[style]!)
      insert(kept, { letters, before, shares, weight }, size)
      if (kept.length === size) least = kept[size - 1]!.weight
    }
  return kept
}

function insert(kept: Path[], path: Path, size: number): void {
  let at = kept.length
  while (at > 0 && kept[at - 1]!.weight < path.weight) at -= 1
  if (at >= size) return
  if (kept.length === size) kept.pop()
  kept.splice(at, 0, path)
}

function lettersOf(path: Path): string[] {
  const letters: string[] = []
  for (let at = path; at.before !== undefined; at = at.before) letters.unshift(at.letters)
  return letters
}

const known = new WeakMap<SpellingModel, Map<string, readonly Option[]>>()

/** The likeliest spellings of a syllable, by the highest of their shares. */
function optionsOf(model: SpellingModel, role: Role, syllable: string): readonly Option[] {
  const cache = known.get(model) ?? new Map<string, readonly Option[]>()
  known.set(model, cache)
  const key = role + syllable
  const cached = cache.get(key)
  if (cached !== undefined) return cached
  const overall = ({ shares }: Spelling): number =>
    shares.reduce((sum, share, style) => sum + share * model.styles[style]!, 0)
  const options = [...model.spellings(role, syllable)]
    .sort((a, b) => overall(b) - overall(a))
    .slice(0, OPTIONS_PER_SYLLABLE)
    .map((spelling) => ({ ...spelling, highest: Math.max(...spelling.shares) }))
    .sort((a, b) => b.highest - a.highest)
  cache.set(key, options)
  return options
}

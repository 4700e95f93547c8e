import type { HangulName } from './hangul-name.ts'
import type { Role, Shares, Speller, Spelling, SpellingModel } from './spelling-model.ts'

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

/** A spelling that paths may go on with; `most` is the highest of its shares. */
interface Option extends Spelling {
  readonly most: number
}

const NARROW_BEAM = 24
const OPTIONS_PER_SYLLABLE = 12

/** The likeliest spellings of a name, best first; `styles` are the shares the styles have for it. */
export function rankSpellings(model: SpellingModel, name: HangulName, styles: Shares, limit: number): RankedSpelling[] {
  const divide = name.surname.length
  const text = name.surname + name.given
  let paths: Path[] = [{ letters: '', before: undefined, shares: styles, weight: 1 }]
  for (let index = 0; index < text.length; index += 1) {
    const options = optionsOf(model, divide === 1 && index === 0 ? 'surname' : 'given', text.charCodeAt(index))
    const size = index === text.length - 1 ? limit : Math.max(NARROW_BEAM, limit)
    paths = extend(paths, options, size, index === text.length - 1)
  }
  return paths.map((path) => {
    const letters = lettersOf(path)
    return { surname: letters.slice(0, divide), given: letters.slice(divide), probability: path.weight }
  })
}

/** The `size` likeliest of all paths with all options, best first; the last step needs no shares to go on with. */
function extend(paths: readonly Path[], options: readonly Option[], size: number, last: boolean): Path[] {
  const kept: Path[] = []
  let least = 0
  for (const before of paths) {
    if (before.weight <= least) break
    for (const { letters, shares: own, most } of options) {
      if (before.weight * most <= least) continue
      let weight = 0
      for (let style = 0; style < own.length; style += 1) weight += before.shares[style]! * own[style]!
      if (weight <= least) continue
      insert(kept, { letters, before, shares: last ? own : product(before.shares, own), weight }, size)
      if (kept.length === size) least = kept[size - 1]!.weight
    }
  }
  return kept
}

function product(a: Shares, b: Shares): number[] {
  const result: number[] = []
  for (let style = 0; style < a.length; style += 1) result.push(a[style]! * b[style]!)
  return result
}

function insert(kept: Path[], path: Path, size: number): void {
  let at = kept.length
  if (at === size) at -= 1
  for (; at > 0 && kept[at - 1]!.weight < path.weight; at -= 1) kept[at] = kept[at - 1]!
  kept[at] = path
}

function lettersOf(path: Path): string[] {
  const letters: string[] = []
  for (let at = path; at.before !== undefined; at = at.before) letters.push(at.letters)
  return letters.reverse()
}

const known = new WeakMap<Speller, readonly Option[]>()

/** The likeliest spellings of a syllable, all styles together. */
function optionsOf(model: SpellingModel, role: Role, unit: number): readonly Option[] {
  const speller = model.speller(role, unit)
  const cached = known.get(speller)
  if (cached !== undefined) return cached
  const overall = ({ shares }: Spelling): number =>
    shares.reduce((sum, share, style) => sum + share * model.styles[style]!, 0)
  const options = [...model.spellings(role, speller.syllable)]
    .sort((a, b) => overall(b) - overall(a))
    .slice(0, OPTIONS_PER_SYLLABLE)
    .map(({ letters, shares }) => ({ letters, shares, most: Math.max(...shares) }))
  known.set(speller, options)
  return options
}

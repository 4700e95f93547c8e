import { type LatinName, wordsOf } from './latin-name.ts'
import { codeOf, LONGEST_CODED } from './letter-code.ts'
import type { SpellingModel } from './spelling-model.ts'
import type { TransliterationModel } from './transliteration-model.ts'
import { transliterationUnits } from './transliteration-units.ts'

/** How well a Latin name and its transliteration in Hangul fit, as logs of likelihood ratios over chance. */
export interface ForeignEvidence {
  readonly total: number
  /** The word that fits worst. */
  readonly worst: number
}

const NO_EVIDENCE: ForeignEvidence = { total: -Infinity, worst: -Infinity }
/** Names of more words are not compared. */
const MOST_WORDS = 10
/** What it costs that words are divided otherwise in the two scripts. */
const OTHER_WORDS = 2
/** What a bare initial says for a name that begins with its sound. */
const INITIAL = 1

/**
 * Compares a name in Hangul, word by word, with a Latin one, surname first or last; a word that is a Korean surname
 * may be spelled as one (`제이슨 권`). Where the words are divided otherwise, the names are compared whole.
 */
export function foreignEvidence(
  foreign: TransliterationModel,
  korean: SpellingModel,
  hangul: string,
  latin: LatinName,
): ForeignEvidence {
  const words = hangul
    .normalize('NFC')
    .split(/[\s·・=-]+/)
    .filter(Boolean)
  const names = wordsOf(latin)
  if (words.length === 0 || names.length === 0 || names.length > MOST_WORDS || words.length > MOST_WORDS)
    return NO_EVIDENCE
  const units = words.map(transliterationUnits)
  if (words.length !== names.length) return asWhole(foreign, units, names)
  const known = new Map<number, number>()
  const fitOf = (word: number, name: number): number => {
    const key = word * names.length + name
    const cached = known.get(key)
    if (cached !== undefined) return cached
    const fresh = wordFit(foreign, korean, words[word]!, units[word]!, names[name]!)
    known.set(key, fresh)
    return fresh
  }
  let best = NO_EVIDENCE
  for (const order of ordersOf(names.length)) {
    const fits = order.map((name, word) => fitOf(word, name))
    const total = fits.reduce((sum, one) => sum + one, 0)
    if (total > best.total) best = { total, worst: Math.min(...fits) }
  }
  return best.total < 0 ? stronger(best, asWhole(foreign, units, names)) : best
}

function wordFit(
  foreign: TransliterationModel,
  korean: SpellingModel,
  word: string,
  units: readonly string[],
  letters: string,
): number {
  if (letters.length === 1) return foreign.ratio(units.slice(0, 1), letters) > 0 ? INITIAL : 0
  const sound = foreign.ratio(units, letters)
  if (word.length !== 1 || letters.length > LONGEST_CODED) return sound
  const shares = korean.shares(korean.speller('surname', word.charCodeAt(0)), codeOf(letters))
  const spelled = shares.reduce((sum, share, style) => sum + share * korean.styles[style]!, 0)
  return Math.max(sound, Math.log(spelled) - foreign.chance(letters))
}

/** The names run together, whichever of them comes first. */
function asWhole(foreign: TransliterationModel, units: readonly string[][], names: readonly string[]): ForeignEvidence {
  const all = units.flat()
  let total = -Infinity
  for (const first of names.keys())
    total = Math.max(total, foreign.ratio(all, [...names.slice(first), ...names.slice(0, first)].join('')))
  total -= OTHER_WORDS
  return { total, worst: total / Math.max(units.length, names.length) }
}

function stronger(a: ForeignEvidence, b: ForeignEvidence): ForeignEvidence {
  return b.total > a.total ? b : a
}

/** As written, the last name first, the first name last. */
function ordersOf(count: number): number[][] {
  const straight = Array.from({ length: count }, (_, index) => index)
  if (count === 1) return [straight]
  const lastFirst = [count - 1, ...straight.slice(0, -1)]
  return count === 2 ? [straight, lastFirst] : [straight, lastFirst, [...straight.slice(1), 0]]
}

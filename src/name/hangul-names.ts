import { remembering } from '../text/remember.ts'
import { koreanNames } from './korean-names.ts'
import { readLatinName } from './latin-name.ts'
import { isChineseName } from './not-by-sound.ts'
import { rankHangul } from './rank-hangul.ts'
import type { RankedName } from './romanize.ts'

/** Options of {@link hangulNames}. */
export interface HangulNamesOptions {
  /** How many names at most; default 10. */
  readonly limit?: number | undefined
}

/**
 * The Korean names in Hangul that a Latin one may stand for, the likeliest first; none for a name that is not Korean.
 * Probabilities of all candidates sum to at most 1.
 *
 * @example
 * ```ts
 * import { hangulNames } from 'pyogi/names'
 * hangulNames('Ryu Je-myung')[0]?.text // => '류제명'
 * hangulNames('Li Qiang') // => []
 * ```
 */
export function hangulNames(latin: string, { limit = 10 }: HangulNamesOptions = {}): RankedName[] {
  if (limit > KEPT) return readingsOf(latin).slice(0, limit)
  return firstReadings(latin).slice(0, limit)
}

const KEPT = 40
/** What a text asks for again and again: the first readings of the last thousand names. */
const firstReadings = remembering(1000, (latin) => readingsOf(latin).slice(0, KEPT))

function readingsOf(latin: string): RankedName[] {
  const name = readLatinName(latin)
  if (isChineseName(koreanNames(), name)) return []
  const ranked = rankHangul(koreanNames(), name)
  const total = ranked.reduce((sum, { weight }) => sum + weight, 0)
  return ranked.map(({ surname, given, weight }) => ({ text: surname + given, probability: weight / total }))
}

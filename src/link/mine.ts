import type { Dictionary } from '../dictionary/dictionary.ts'
import { readGlosses } from '../gloss/glosses.ts'
import { candidatesOf, type GlossCandidate } from '../gloss/mine.ts'
import { createTally, type GlossTally, tallyText } from '../gloss/mine-tally.ts'
import { findForms, leftmostLongest } from '../mention/find.ts'
import { fold } from '../text/fold.ts'
import { opaqueSpans } from '../text/opaque.ts'
import { agreementWith } from './agreement.ts'
import { knownForms } from './known-forms.ts'

/** Options of {@link mineGlosses}. */
export interface MineOptions {
  /** The day whose names the dictionary answers with, ISO 8601; those of every day without it. */
  readonly date?: string
  /** How many pairs are kept while counting: the bound of the memory; 50,000 when not given. */
  readonly limit?: number
}

/**
 * The pairs of names that the brackets of many texts put side by side, the best supported first: counted over sentences
 * and documents, spellings joined, conflicts found, compared with a dictionary. Memory is bounded by `limit`, so the
 * texts may come from a stream of any length. Example sentences are in folded spelling.
 *
 * @example
 * ```ts
 * import { mineGlosses } from 'pyogi'
 * import korea from 'pyogi/dictionaries/korea'
 * const texts = ['한국인터넷진흥원(KISA)은 답했다.', '섬유흡착포(QZF)를 쓴다. 섬유흡착포(QZF)는 싸다.']
 * mineGlosses(texts, korea).map(({ korean, other, count, agreement }) => [korean, other, count, agreement])
 * // => [['섬유흡착포', 'QZF', 2, 'new'], ['한국인터넷진흥원', 'KISA', 1, 'known']]
 * ```
 */
export function mineGlosses(
  texts: Iterable<string>,
  dictionary?: Dictionary,
  options: MineOptions = {},
): GlossCandidate[] {
  const tally = createTally(options.limit)
  for (const text of texts) tallyGlosses(tally, text, dictionary)
  return minedFrom(tally, dictionary, options)
}

/** Counts the glosses of one more document, or of the next piece of the one before when `continued`. */
export function tallyGlosses(tally: GlossTally, text: string, dictionary?: Dictionary, continued = false): void {
  const folded = fold(text)
  if (!/[([［]/.test(folded.text) || dictionary === undefined) {
    tallyText(tally, folded.text, readGlosses(folded.text, []), continued)
    return
  }
  const found = leftmostLongest(findForms(folded, dictionary, { opaque: opaqueSpans(text), guarded: true }))
  tallyText(tally, folded.text, readGlosses(folded.text, knownForms(found)), continued)
}

/** The candidates of a tally, compared with a dictionary. */
export function minedFrom(tally: GlossTally, dictionary?: Dictionary, options: MineOptions = {}): GlossCandidate[] {
  return candidatesOf(tally, dictionary && agreementWith(dictionary, options.date))
}

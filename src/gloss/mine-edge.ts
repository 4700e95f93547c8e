import { isBareNoun } from './bare-noun.ts'

const LEAST_SCORE = 1.5
const LEAST_USES = 3

/**
 * The head that a corpus votes for, from how often each phrase stood right before the bracket: its last words, the last
 * two, the last three … A phrase scores by its own uses less those that its longer forms explain,
 * `freq(c) − Σ freq(t)² / Σ freq(t)` over the phrases t one word longer (Okazaki and Ananiadou, "Building an
 * abbreviation dictionary using a term recognition approach", 2006). Undefined when nothing is used often enough.
 */
export function votedHead(phrases: ReadonlyMap<string, number>): string | undefined {
  const longer = new Map<string, { sum: number; squares: number }>()
  for (const [phrase, uses] of phrases) {
    const shorter = phrase.slice(phrase.indexOf(' ') + 1)
    if (shorter === phrase) continue
    const all = longer.get(shorter) ?? { sum: 0, squares: 0 }
    longer.set(shorter, { sum: all.sum + uses, squares: all.squares + uses * uses })
  }
  let best: { phrase: string; score: number } | undefined
  for (const [phrase, uses] of phrases) {
    if (uses < LEAST_USES || !canStart(phrase)) continue
    const children = longer.get(phrase)
    const score = children === undefined ? uses : uses - children.squares / children.sum
    if (score < LEAST_SCORE) continue
    if (best === undefined || score > best.score || (score === best.score && phrase < best.phrase))
      best = { phrase, score }
  }
  return best?.phrase
}

/** A head starts with a noun, or in Latin letters with anything but a function word. */
function canStart(phrase: string): boolean {
  const first = phrase.split(' ', 1)[0]!
  return isBareNoun(first) && !/^(?:the|a|an|of|and|in|for|to|by|at|on|with)$/i.test(first)
}

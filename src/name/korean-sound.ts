import type { SpellingModel } from './spelling-model.ts'

const LONGEST_SPELLING = 7

/**
 * How well letters read as Korean syllables: log P a letter of the likeliest reading. Given names of Koreans lie
 * around -1.5, hardly ever under -3.5; what cannot be read at all is -Infinity.
 */
export function koreanSound(model: SpellingModel, letters: string): number {
  const { length } = letters
  const best = new Float64Array(length + 1)
  best[0] = 1
  for (let start = 0; start < length; start += 1) {
    if (best[start] === 0) continue
    for (let end = start + 1; end <= Math.min(length, start + LONGEST_SPELLING); end += 1) {
      const { shares } = model.readings('given', letters.slice(start, end))
      let share = 0
      for (let style = 0; style < shares.length; style += 1) share += shares[style]! * model.styles[style]!
      best[end] = Math.max(best[end]!, best[start]! * share)
    }
  }
  return Math.log(best[length]!) / length
}

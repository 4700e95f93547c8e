import { LONGEST_LATIN } from './latin-name.ts'
import { extendCode, LONGEST_CODED, letterCode } from './letter-code.ts'
import type { SpellingModel } from './spelling-model.ts'

/** What {@link koreanSound} gives hardly any Korean given name less than. */
export const LEAST_KOREAN = -3.6

/** Shorter words are taken for as long: one rare syllable says little. */
const SHORT = 3
const CACHE_SIZE = 5000
const known = new WeakMap<SpellingModel, Map<string, number>>()

/**
 * How well letters read as Korean syllables: log P a letter of the likeliest reading. Given names of Koreans lie
 * around -1.5, hardly ever under -3.5; what cannot be read at all is -Infinity.
 */
export function koreanSound(model: SpellingModel, letters: string): number {
  if (letters.length > LONGEST_LATIN) return -Infinity
  const cache = known.get(model) ?? new Map<string, number>()
  known.set(model, cache)
  const cached = cache.get(letters)
  if (cached !== undefined) return cached
  const codes = Array.from(letters, letterCode)
  const best = new Float64Array(codes.length + 1)
  best[0] = 1
  for (let start = 0; start < codes.length; start += 1) {
    if (best[start] === 0) continue
    let code = 0
    for (let end = start + 1; end <= Math.min(codes.length, start + LONGEST_CODED); end += 1) {
      code = extendCode(code, codes[end - 1]!)
      const { share } = model.readings('given', code)
      if (best[start]! * share > best[end]!) best[end] = best[start]! * share
    }
  }
  const sound = Math.log(best[codes.length]!) / Math.max(SHORT, codes.length)
  if (cache.size > CACHE_SIZE) cache.clear()
  cache.set(letters, sound)
  return sound
}

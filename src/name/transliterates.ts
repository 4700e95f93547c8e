import { compareNames } from './compare.ts'
import { foreignEvidence } from './foreign-evidence.ts'
import { foreignNames } from './foreign-names.ts'
import { koreanNames } from './korean-names.ts'
import { readLatinName } from './latin-name.ts'

/** Strength at which a transliteration is more likely than not, and how fast that rises. */
const MIDDLE = 2
const SLOPE = 0.35
const WHOLE_WEIGHT = 0.1

/**
 * How well Latin letters can be the sound of Hangul, 0 to 1, above 0.6 probably: names of people, firms and products
 * from anywhere (`디지털투데이`, DigitalToday), Hangul with Latin letters in it (`오픈AI`, OpenAI), Korean names.
 */
export function transliterates(hangul: string, latin: string): number {
  const letters = readLatinName(latin)
  const { total, worst } = foreignEvidence(foreignNames(), koreanNames(), hangul, letters)
  const strength = WHOLE_WEIGHT * total + worst
  const foreign = 1 / (1 + Math.exp(-SLOPE * (strength - MIDDLE)))
  return Math.max(foreign, compareNames(hangul, latin).score)
}

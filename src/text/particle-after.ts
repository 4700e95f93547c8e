import { allomorphs, shapeAfter } from './particle.ts'
import { codaOfWord } from './reading.ts'

/** The shape of a particle that follows a word: `은/는` after 류제명 is `은`; both, as `은(는)`, when the word cannot be read. */
export function particleAfter(word: string, pair: string, reading?: string): string {
  const particle = allomorphs(pair)
  return particle === undefined ? pair : shapeAfter(particle, codaOfWord(word, reading))
}

import { letterSystem, spellWord } from './letter-system.ts'

/** The Revised Romanization of Korean (2000). */
const REVISED = letterSystem(
  'g kk n d tt r m b pp s ss - j jj ch k t p h',
  'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i',
)

/** The syllables of a name as the article on personal names wants them: without the sound changes between them. */
export function revised(word: string): string[] {
  return spellWord(REVISED, word)
}

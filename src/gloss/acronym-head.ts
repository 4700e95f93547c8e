import { isBareNoun } from './bare-noun.ts'
import type { Head } from './head.ts'
import type { Word } from './left-context.ts'
import { canStart } from './onset-letters.ts'
import { looksLikePerson } from './person.ts'
import { type Sound, soundsAlike } from './sound.ts'
import { type Component, initialedComponents } from './translation.ts'

const MOST_WORDS = 6
/** Korean names have about two syllables for each letter of their English abbreviation; below this share one is missing. */
const FEW_SYLLABLES = 1.5

/** The words before a bracket that an acronym in it abbreviates; undefined when it is a person's club or employer. */
export function acronymHead(words: readonly Word[], acronym: string, sound: Sound): Head | undefined {
  const last = words[words.length - 1]
  if (last === undefined) return undefined
  const letters = [...acronym.replace(/s$/, '').toLowerCase()].filter((letter) => /[a-z]/.test(letter))
  if (soundsAlike(sound, last.text, acronym) > 0)
    return { start: last.start, end: last.end, by: 'sound', confidence: 'high' }
  const chain = chained(words, letters)
  if (chain !== undefined) return { start: chain.start, end: last.end, by: 'acronym', confidence: 'high' }
  const components: Component[] = []
  let index = words.length
  let explained = 0
  let best = words.length - 1
  let bestExplained = 0
  while (index > 0 && words.length - index < MOST_WORDS) {
    const word = words[index - 1]!
    const own = index < words.length ? componentsOf(word.text, letters) : initialedComponents(word.text, letters)
    const known = own.reduce((sum, component) => sum + component.end - component.start, 0) === word.text.length
    if (index < words.length && (word.after === ',' || !(known || (word.after === ' ' && isBareNoun(word.text))))) break
    index--
    components.push(...own)
    const now = matched(components, letters.length)
    if (now <= explained && index < words.length - 1) break
    explained = now
    best = index
    bestExplained = now
    if (explained === letters.length) break
  }
  if (bestExplained === 0 && best === words.length - 1 && looksLikePerson(last.text)) return undefined
  const byLetters = best
  const enough = (): boolean =>
    syllables(words, best) >= FEW_SYLLABLES * letters.length || bestExplained >= letters.length
  while (!enough() && best > 0 && words.length - best < letters.length) {
    const word = words[best - 1]!
    if (word.after !== ' ' || !isBareNoun(word.text)) break
    best--
  }
  const share = bestExplained / Math.max(1, letters.length)
  const alone =
    byLetters === best && (best === 0 || words[best - 1]!.after !== ' ' || !isBareNoun(words[best - 1]!.text))
  const confidence =
    share === 1 || (share >= 0.5 && byLetters === best) || (alone && enough())
      ? 'high'
      : share > 0 || alone || enough()
        ? 'medium'
        : 'low'
  return { start: words[best]!.start, end: last.end, by: share > 0 ? 'acronym' : 'run', confidence }
}

/** 환경·사회·지배구조(ESG): as many words joined by middle dots as letters, each with a rendering on its letter. */
function chained(words: readonly Word[], letters: readonly string[]): Word | undefined {
  const chain = words.slice(-letters.length)
  if (chain.length < 2 || chain.length < letters.length) return undefined
  const fits = chain.every(
    (word, index) =>
      (index === chain.length - 1 || word.after === '·') &&
      initialedComponents(word.text, [letters[index]!]).length > 0,
  )
  return fits ? chain[0] : undefined
}

/** The components of a word whose English can start with one of the letters; a loan word by its own first sound. */
function componentsOf(word: string, letters: readonly string[]): readonly Component[] {
  const known = initialedComponents(word, letters)
  if (known.length > 0) return known
  const rendered = letters.flatMap((letter, index) => (canStart(word, letter) ? [index] : []))
  return rendered.length === 0 || word.length < 2 ? [] : [{ start: 0, end: 2, rendered }]
}

function syllables(words: readonly Word[], from: number): number {
  return words.slice(from).reduce((sum, word) => sum + word.text.length, 0)
}

/** How many letters can be given to components, each component taking about one for two syllables. */
function matched(components: readonly Component[], letters: number): number {
  const owner = new Array<number>(letters).fill(-1)
  const slots = components.flatMap((component) =>
    Array.from({ length: Math.ceil((component.end - component.start) / 2) }, () => component),
  )
  const place = (slot: number, seen: Set<number>): boolean => {
    for (const letter of slots[slot]!.rendered) {
      if (seen.has(letter)) continue
      seen.add(letter)
      if (owner[letter] === -1 || place(owner[letter]!, seen)) {
        owner[letter] = slot
        return true
      }
    }
    return false
  }
  return slots.reduce((sum, _, slot) => sum + (place(slot, new Set()) ? 1 : 0), 0)
}

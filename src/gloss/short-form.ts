import { goesOn } from './bare-noun.ts'
import { sameByInitialSound } from './hanja-reading.ts'
import type { Head } from './head.ts'
import type { Word } from './left-context.ts'

/** How many words an alias can stand for, and the short form of a law: those have names as long as a sentence. */
const FARTHEST_ALIAS = 14
/** How many words any other short form can stand for. */
const FARTHEST_SHORT_FORM = 3
const LAW = /법$/
const LAW_NAME = /(?:법|법률)$/

/**
 * The words before a bracket whose letters, in order, hold those of a short form in the same script
 * (과학기술정보통신부, 과기정통부): the last word, or the fewest words that start with the short
 * form's first letter.
 */
export function contractedHead(words: readonly Word[], short: string, alias: boolean): Head | undefined {
  const letters = [...short.replace(/\s/g, '')]
  const last = words[words.length - 1]
  if (last === undefined || letters.length < 2) return undefined
  const whole = alias || (LAW.test(short) && LAW_NAME.test(last.text))
  const farthest = whole ? FARTHEST_ALIAS : FARTHEST_SHORT_FORM
  for (let index = words.length - 1; index >= Math.max(0, words.length - farthest); index--) {
    if (index < words.length - 1 && words[index]!.after === ',') break
    const long = words
      .slice(index)
      .map((word) => word.text)
      .join('')
    if (long.length <= letters.length || !holds(long, letters)) continue
    if (index < words.length - 1 && (long.charAt(0) !== letters[0] || long.startsWith(letters.join('')))) continue
    // 시행계획(이하 “계획”) may be the end of a longer name, 과학기술정보통신부(이하 “과기정통부”) is whole.
    const cut = alias && long.charAt(0) !== letters[0] && goesOn(words, index)
    return { start: words[index]!.start, end: last.end, by: 'acronym', confidence: cut ? 'medium' : 'high' }
  }
  return undefined
}

/** Whether the letters stand in `long` in their order; an initial ㄹ may have become another sound inside (연, 련). */
export function holds(long: string, letters: readonly string[]): boolean {
  let at = 0
  for (const sign of long) {
    const letter = letters[at]
    if (letter !== undefined && (sign === letter || sameByInitialSound(sign, letter))) at++
  }
  return at === letters.length
}

/**
 * The English words before a bracket whose initials, or letters after them, spell an acronym
 * (Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions", 2003).
 */
export function initialsHead(words: readonly Word[], acronym: string): Head | undefined {
  const letters = [...acronym.toLowerCase()].filter((letter) => /[a-z0-9]/.test(letter))
  const last = words[words.length - 1]
  if (last === undefined || letters.length < 2) return undefined
  let letter = letters.length - 1
  let index = words.length - 1
  for (; index >= 0 && words.length - index <= letters.length + 5; index--) {
    const text = words[index]!.text.toLowerCase()
    const taken = takes(text, letters, letter)
    letter -= taken
    if (letter < 0) return { start: words[index]!.start, end: last.end, by: 'acronym', confidence: 'high' }
    if (taken === 0 && !/^(?:of|and|the|for|in|on|to|&|a|an|with|by|at)$/.test(text)) return undefined
  }
  return undefined
}

/** How many letters, ending with the one at `letter`, a word gives: its first letter, or that and letters after it in order. */
function takes(word: string, letters: readonly string[], letter: number): number {
  const parts = word.split(/[-/]/).filter((part) => part !== '')
  if (parts.length > 1) {
    const initials = parts.map((part) => part.charAt(0)).join('')
    if (letters.slice(Math.max(0, letter - initials.length + 1), letter + 1).join('') === initials)
      return initials.length
  }
  for (let count = Math.min(3, letter + 1); count >= 1; count--) {
    const wanted = letters.slice(letter - count + 1, letter + 1)
    if (word.charAt(0) === wanted[0] && (count === 1 || holds(word, wanted))) return count
  }
  return 0
}

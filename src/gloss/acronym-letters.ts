import { canStart } from './onset-letters.ts'
import { type Component, initialedComponents, isComponent } from './translation.ts'

/**
 * The components of a Korean word that can stand for letters (small) of an acronym: by the first letters of their
 * renderings (보건, h), Latin letters of the word itself (B형), and loan words by their first sound (버그, b).
 */
export function letterComponents(word: string, letters: readonly string[]): Component[] {
  const found: Component[] = []
  for (const { 0: run, index: start } of word.matchAll(/[A-Za-z]+|[^A-Za-z]+/g)) {
    const own = /[A-Za-z]/.test(run) ? latinLetters(run.toLowerCase(), letters) : hangulComponents(run, letters)
    for (const component of own) {
      found.push({ ...component, start: component.start + start, end: component.end + start })
    }
  }
  return found
}

function latinLetters(run: string, letters: readonly string[]): Component[] {
  return [...run].flatMap((sign, index) => {
    const rendered = letters.flatMap((letter, at) => (letter === sign ? [at] : []))
    return rendered.length === 0 ? [] : [{ start: index, end: index + 1, rendered }]
  })
}

function hangulComponents(run: string, letters: readonly string[]): Component[] {
  const known = initialedComponents(run, letters)
  const rest = run.slice(0, known[0]?.start ?? run.length)
  // 국가통합인증(KC): what starts with a word of its own is no loan word.
  if (rest.length < 2 || startsAsComponent(rest)) return [...known]
  const rendered = letters.flatMap((letter, index) => (canStart(rest, letter) ? [index] : []))
  return rendered.length === 0 ? [...known] : [{ start: 0, end: 2, rendered }, ...known]
}

function startsAsComponent(rest: string): boolean {
  for (let length = 2; length <= rest.length; length++) if (isComponent(rest.slice(0, length))) return true
  return false
}

/** A component takes about one letter for two syllables. */
function room(component: Component): number {
  return Math.ceil((component.end - component.start) / 2)
}

/** How many letters the components can stand for together (a matching of components and letters). */
export function lettersTaken(components: readonly Component[], letters: number): number {
  const owner = new Array<number>(letters).fill(-1)
  const slots = components.flatMap((component) => Array.from({ length: room(component) }, () => component))
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

/** Whether the components, in text order, stand for all letters in theirs. */
export function inOrder(components: readonly Component[], letters: number): boolean {
  let next = 0
  for (const component of components) {
    for (let taken = 0; taken < room(component) && component.rendered.includes(next); taken++) next++
  }
  return next >= letters
}

import { COMPONENTS } from './components.ts'

const LONGEST = 9
/** A beginning this long may be followed by a few more letters: `commission` renders in `Commissions`, `act` not in `action`. */
const OPEN_BEGINNING = 4
const LONGEST_ENDING = 7

let table: Map<string, readonly string[]> | undefined

function beginningsOf(component: string): readonly string[] | undefined {
  table ??= new Map(
    COMPONENTS.trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([korean, ...beginnings]) => [korean!, beginnings]),
  )
  return table.get(component)
}

/** Whether a Korean word is a component of its own. */
export function isComponent(korean: string): boolean {
  return beginningsOf(korean) !== undefined
}

/** A component of a Korean word, and the indexes of the English words (or letters) that render it. */
export interface Component {
  readonly start: number
  readonly end: number
  readonly rendered: readonly number[]
}

/** The components of a Korean word that words of a phrase (lower case) render, covering as many syllables as can be. */
export function renderedComponents(korean: string, phrase: readonly string[]): readonly Component[] {
  return cover(korean, phrase, (word, beginning) => {
    if (word === beginning || word === `${beginning}s`) return true
    const long = beginning.length >= OPEN_BEGINNING && word.length - beginning.length <= LONGEST_ENDING
    return long && word.startsWith(beginning)
  })
}

/** The components of a Korean word whose rendering can start with one of the letters (lower case), as above. */
export function initialedComponents(korean: string, letters: readonly string[]): readonly Component[] {
  return cover(korean, letters, (letter, beginning) => beginning.startsWith(letter))
}

function cover(
  korean: string,
  phrase: readonly string[],
  renders: (word: string, beginning: string) => boolean,
): readonly Component[] {
  // Best cover of every prefix: each step either passes a syllable or takes a component that ends here.
  const best: { covered: number; components: readonly Component[] }[] = [{ covered: 0, components: [] }]
  for (let end = 1; end <= korean.length; end++) {
    let top = best[end - 1]!
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      // One syllable is a suffix (부, 청, 법) or chance.
      if (end - start === 1 && end < korean.length) continue
      const before = best[start]!
      if (before.covered + end - start <= top.covered) continue
      const beginnings = beginningsOf(korean.slice(start, end))
      if (beginnings === undefined) continue
      const rendered = phrase.flatMap((word, index) => (beginnings.some((b) => renders(word, b)) ? [index] : []))
      if (rendered.length === 0) continue
      top = { covered: before.covered + end - start, components: [...before.components, { start, end, rendered }] }
    }
    best.push(top)
  }
  return best[korean.length]!.components
}

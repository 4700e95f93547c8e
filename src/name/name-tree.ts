import { koreanNames } from './korean-names.ts'
import { codeBetween, type LatinName, readLatinName } from './latin-name.ts'
import { LONGEST_CODED } from './letter-code.ts'
import { divisionsOf, LEAST_SHARE, type Range } from './rank-hangul.ts'

/** Names in Hangul, by their syllables. */
export interface NameTree {
  /** True where a name ends. */
  readonly ends: boolean
  readonly next: ReadonlyMap<string, NameTree>
}

interface Growing {
  ends: boolean
  readonly next: Map<string, Growing>
}

/** A tree of Hangul names. */
export function nameTree(names: Iterable<string>): NameTree {
  const root: Growing = { ends: false, next: new Map() }
  for (const name of names) {
    let node = root
    for (const syllable of name) {
      const next = node.next.get(syllable) ?? { ends: false, next: new Map() }
      node.next.set(syllable, next)
      node = next
    }
    node.ends = true
  }
  return root
}

/**
 * False when `hangulNames` can give none of some names for a Latin one, however many it is asked for; found in a small part
 * of the time that ranking takes.
 */
export function mayRead(latin: string, names: NameTree): boolean {
  const name = readLatinName(latin)
  return divisionsOf(name).some(({ surname: [start, end], given }) => {
    const nodes = reached(names, name, [start, end])
    if (end - start <= LONGEST_CODED) {
      const surnames = koreanNames().readings('surname', codeBetween(name, start, end), 'all')
      nodes.push(...surnames.flatMap(({ syllable }) => names.next.get(syllable) ?? []))
    }
    return nodes.some((node) => reached(node, name, given).some(({ ends }) => ends))
  })
}

/** The nodes that the letters of a range lead to, read as syllables. */
function reached(node: NameTree, name: LatinName, [start, end]: Range): NameTree[] {
  if (start === end) return [node]
  const nodes: NameTree[] = []
  if (node.next.size === 0) return nodes
  for (let to = start + 1; to <= Math.min(end, start + LONGEST_CODED); to += 1) {
    for (const { syllable, most } of koreanNames().readings('given', codeBetween(name, start, to), 'all')) {
      if (most < LEAST_SHARE) break
      const next = node.next.get(syllable)
      if (next !== undefined) nodes.push(...reached(next, name, [to, end]))
    }
    if (((name.breaks >>> to) & 1) === 1) break
  }
  return nodes
}

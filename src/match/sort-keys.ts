import { END, type Sequences } from './sequences.ts'

/**
 * Numbers of all keys in the order of their codes, a prefix before what goes on, equal keys by number. Three-way radix quicksort
 * (Bentley and Sedgewick 1997), with a stack of its own so that long equal prefixes cannot exhaust the call stack.
 */
export function sortKeys({ codes, starts }: Sequences): Int32Array {
  const order = Int32Array.from({ length: starts.length - 1 }, (_, key) => key)
  const stack = [0, order.length, 0]
  const codeAt = (rank: number, depth: number): number => {
    const key = order[rank]!
    const at = starts[key]! + depth
    return at < starts[key + 1]! ? codes[at]! : END
  }
  const swap = (a: number, b: number): void => {
    const key = order[a]!
    order[a] = order[b]!
    order[b] = key
  }
  while (stack.length > 0) {
    const depth = stack.pop()!
    const high = stack.pop()!
    const low = stack.pop()!
    if (high - low < 2) continue
    const pivot = codeAt((low + high) >> 1, depth)
    let below = low
    let at = low
    let above = high
    while (at < above) {
      const code = codeAt(at, depth)
      if (code < pivot) swap(below++, at++)
      else if (code > pivot) swap(at, --above)
      else at++
    }
    stack.push(low, below, depth, above, high, depth)
    if (pivot === END) order.subarray(below, above).sort()
    else stack.push(below, above, depth + 1)
  }
  return order
}

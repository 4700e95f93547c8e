/** Numbers from 0 to below 1, always the same for a seed. */
export type Random = () => number

/** Mulberry32: a small generator with 32 bits of state. */
export function randomFrom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A drawing of `values` in proportion to `weights`. */
export function weighted<T>(values: readonly T[], weights: readonly number[]): (random: Random) => T {
  const sums: number[] = []
  for (const weight of weights) sums.push((sums.at(-1) ?? 0) + weight)
  const total = sums.at(-1)!
  return (random) => {
    const drawn = random() * total
    let low = 0
    for (let high = sums.length - 1; low < high; ) {
      const middle = (low + high) >> 1
      if (sums[middle]! <= drawn) low = middle + 1
      else high = middle
    }
    return values[low]!
  }
}

/** A drawing in which the value of rank r comes about 1 / (r + 3) of the time, as words do in a text (Zipf's law). */
export function zipfian<T>(values: readonly T[]): (random: Random) => T {
  return weighted(
    values,
    values.map((_, rank) => 1 / (rank + 3)),
  )
}

/** Any of `values`, all alike. */
export function anyOf<T>(values: readonly T[], random: Random): T {
  return values[Math.floor(random() * values.length)]!
}

const FIRST = 0xac00
const LAST = 0xd7a3
const CODAS = 28

/** True for a precomposed Hangul syllable (U+AC00 to U+D7A3). */
export function isSyllable(unit: number): boolean {
  return unit >= FIRST && unit <= LAST
}

/** Index of the coda (받침) of a syllable, 0 for none, 8 for ㄹ (Unicode 3.12); -1 when `unit` is no syllable. */
export function codaOf(unit: number): number {
  return isSyllable(unit) ? (unit - FIRST) % CODAS : -1
}

/** Bytes that one checksum covers. */
export const BLOCK: number = 1 << 14

/** Odd numbers, so that multiplying by them loses nothing. */
const FIRST = 0x9e3779b1 | 0
const SECOND = 0x85ebca77 | 0

/**
 * Checksum of 32-bit words, the number of which is a multiple of four. Every step is a bijection both of the state and of
 * the word, so that a change within one word never goes unseen; four lanes run side by side because of the time that a
 * multiplication takes.
 */
export function checksum(words: Uint32Array): number {
  let a = FIRST
  let b = SECOND
  let c = FIRST ^ SECOND
  let d = words.length | 0
  for (let at = 0; at < words.length; at += 4) {
    a = step(a, words[at]!)
    b = step(b, words[at + 1]!)
    c = step(c, words[at + 2]!)
    d = step(d, words[at + 3]!)
  }
  return step(step(step(step(FIRST, a), b), c), d) >>> 0
}

function step(state: number, word: number): number {
  const mixed = Math.imul(state ^ word, SECOND)
  return (mixed << 15) | (mixed >>> 17)
}

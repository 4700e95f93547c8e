import { decodeBase64 } from '../base64.ts'

/**
 * Words of one length as sorted numbers whose digits are syllables, each written as its distance from the last in
 * exponential Golomb code (ITU-T H.264, 9.1, of any order).
 */
export interface PackedWords {
  /** Syllables in a word. */
  readonly length: number
  readonly count: number
  /** Order of the code: how many low bits of a distance are written plainly. */
  readonly order: number
  /** Base64 (RFC 4648). */
  readonly bits: string
}

/** The words of a packed list, in the order of the syllables. */
export function unpackWords({ length, count, order, bits }: PackedWords, syllables: string): string[] {
  const bytes = decodeBase64(bits)
  const words: string[] = []
  let at = 0
  const read = (): number => {
    const bit = (bytes[at >> 3]! >> (7 - (at & 7))) & 1
    at++
    return bit
  }
  let number = -1
  while (words.length < count) {
    let digits = order
    while (read() === 0) digits++
    // Distances between words of three syllables outgrow 32 bits, so they are added up and never shifted.
    let value = 1
    for (let digit = 0; digit < digits; digit++) value = value * 2 + read()
    number += 1 + value - 2 ** order
    words.push(spell(number, length, syllables))
  }
  return words
}

function spell(number: number, length: number, syllables: string): string {
  let rest = number
  let word = ''
  for (let place = 0; place < length; place++) {
    const higher = Math.floor(rest / syllables.length)
    word = syllables[rest - higher * syllables.length]! + word
    rest = higher
  }
  return word
}

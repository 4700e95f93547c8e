import type { PackedWords } from '../../src/dictionary/guards/packed-words.ts'

const HIGHEST_ORDER = 20

/**
 * Packs different words of one length, whose syllables are all in `syllables`; the order of the code is the one that
 * needs the fewest bits. `unpackWords` reads it back.
 */
export function packWords(words: readonly string[], length: number, syllables: string): PackedWords {
  const digits = new Map([...syllables].map((syllable, digit) => [syllable, digit]))
  const numbers = words
    .map((word) => [...word].reduce((number, syllable) => number * syllables.length + digits.get(syllable)!, 0))
    .sort((a, b) => a - b)
  const distances = numbers.map((number, at) => number - (numbers[at - 1] ?? -1) - 1)
  let order = 0
  for (let other = 1; other <= HIGHEST_ORDER; other++) {
    if (sizeOf(distances, other) < sizeOf(distances, order)) order = other
  }
  const bits = distances.map((distance) => golomb(distance, order)).join('')
  return { length, count: words.length, order, bits: toBytes(bits).toString('base64') }
}

function sizeOf(distances: readonly number[], order: number): number {
  return distances.reduce((size, distance) => size + golomb(distance, order).length, 0)
}

/** Exponential Golomb code: as many zeros as there are more digits than `order` asks for, then the digits. */
function golomb(distance: number, order: number): string {
  const digits = (distance + 2 ** order).toString(2)
  return '0'.repeat(digits.length - 1 - order) + digits
}

function toBytes(bits: string): Buffer {
  const bytes = Buffer.alloc(Math.ceil(bits.length / 8))
  for (let at = 0; at < bits.length; at++) if (bits[at] === '1') bytes[at >> 3]! |= 128 >> (at & 7)
  return bytes
}

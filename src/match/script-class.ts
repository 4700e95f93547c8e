/** Bits of `scriptClasses`: two neighbours that share a bit belong to one word. */
export const HANGUL = 1
/** Latin letters and digits. */
export const LATIN = 2
/** Hanja. */
export const HANJA = 4

/** Script classes as ranges of UTF-16 units, both ends included. */
export const SCRIPT_RANGES: readonly (readonly [bit: number, first: number, last: number])[] = [
  [HANGUL, 0xac00, 0xd7a3],
  [LATIN, 0x30, 0x39],
  [LATIN, 0x41, 0x5a],
  [LATIN, 0x61, 0x7a],
  [LATIN, 0xaa, 0xaa],
  [LATIN, 0xba, 0xba],
  [LATIN, 0xc0, 0xd6],
  [LATIN, 0xd8, 0xf6],
  [LATIN, 0xf8, 0x2af],
  [LATIN, 0x1e00, 0x1eff],
  [LATIN, 0xff10, 0xff19],
  [LATIN, 0xff21, 0xff3a],
  [LATIN, 0xff41, 0xff5a],
  [HANJA, 0x3005, 0x3005],
  [HANJA, 0x3007, 0x3007],
  [HANJA, 0x3400, 0x4dbf],
  [HANJA, 0x4e00, 0x9fff],
  [HANJA, 0xf900, 0xfaff],
]

let classes: Uint8Array | undefined

/**
 * One byte for each UTF-16 unit: a bit for Hangul syllables, one for Latin letters and digits, one for Hanja, none for
 * the rest. A form may start between two units whose bytes have no bit in common.
 */
export function scriptClasses(): Uint8Array {
  if (classes === undefined) {
    classes = new Uint8Array(0x10000)
    for (const [bit, first, last] of SCRIPT_RANGES) classes.fill(bit, first, last + 1)
  }
  return classes
}

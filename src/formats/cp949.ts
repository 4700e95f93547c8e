/**
 * CP949 (Unified Hangul Code, the WHATWG `euc-kr`). Node's own `euc-kr` decoder is plain KS X 1001: it silently drops
 * bytes of the 8,822 further syllables, so those are computed here. They follow the order of Unicode through the lead
 * bytes 81-C6 and the trail bytes 41-5A, 61-7A and 81-FE (from lead A1 on only 81-A0).
 */

/** Code units by lead and trail byte; 0 where the code has no character. */
let table: Uint16Array | undefined

/** Decodes CP949 bytes, up to the first that fits nothing; `length` bytes were decoded. */
export function decodeCp949(bytes: Uint8Array): { text: string; length: number } {
  table ??= makeTable()
  const parts: string[] = []
  const units = new Uint16Array(Math.min(bytes.length, 8192))
  let count = 0
  let index = 0
  while (index < bytes.length) {
    const lead = bytes[index]!
    const unit = lead < 0x80 ? lead : table[(lead << 8) | (bytes[index + 1] ?? 0)]!
    if (unit === 0 && lead !== 0) break
    units[count++] = unit
    index += lead < 0x80 ? 1 : 2
    if (count === units.length) {
      parts.push(String.fromCharCode(...units))
      count = 0
    }
  }
  parts.push(String.fromCharCode(...units.subarray(0, count)))
  return { text: parts.join(''), length: index }
}

/** How many of the bytes are whole characters: all, or all but a lead byte at the end. */
export function wholeCp949(bytes: Uint8Array): number {
  let start = bytes.length
  // Whatever a byte below 80 is, a character ends with it.
  while (start > 0 && bytes[start - 1]! >= 0x80) start--
  return bytes.length - ((bytes.length - start) % 2)
}

function makeTable(): Uint16Array {
  const made = new Uint16Array(0x10000)
  const taken = new Set<number>()
  const decoder = new TextDecoder('euc-kr')
  for (let lead = 0xa1; lead <= 0xfd; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      const unit = decoder.decode(Uint8Array.of(lead, trail)).charCodeAt(0)
      const isPrivate = unit >= 0xe000 && unit <= 0xf8ff
      if (unit === 0xfffd || isPrivate) continue
      made[(lead << 8) | trail] = unit
      taken.add(unit)
    }
  }
  // Added to KS X 1001 in 1998, and missing in Node's table.
  made[0xa2e6] = 0x20ac
  made[0xa2e7] = 0xae
  let syllable = 0xac00
  for (let lead = 0x81; lead <= 0xc6; lead++) {
    for (let trail = 0x41; trail <= (lead < 0xa1 ? 0xfe : 0xa0); trail++) {
      if ((trail > 0x5a && trail < 0x61) || (trail > 0x7a && trail < 0x81)) continue
      while (taken.has(syllable)) syllable++
      if (syllable > 0xd7a3) return made
      made[(lead << 8) | trail] = syllable++
    }
  }
  return made
}

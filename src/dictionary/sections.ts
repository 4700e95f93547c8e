import { PyogiError } from '../model/error.ts'

/*
 * A pack is one little-endian buffer:
 *
 * | offset | bytes | what |
 * |---|---|---|
 * | 0 | 4 | magic `PYOG` |
 * | 4 | 4 | format version |
 * | 8 | 4 | length of the whole pack |
 * | 12 | 4 | checksum: sum of all 32-bit words from offset 16, each rotated by its place |
 * | 16 | 8 × n | start and length of each section |
 * | … | | the sections, each at a multiple of 8 |
 */
const MAGIC = 0x474f5950
const VERSION = 1
const HEADER = 16

/** Joins sections into one pack. */
export function joinSections(sections: readonly Uint8Array[]): Uint8Array {
  let length = align(HEADER + 8 * sections.length)
  const starts = sections.map((section) => {
    const start = length
    length = align(length + section.byteLength)
    return start
  })
  const bytes = new Uint8Array(length)
  const words = new Uint32Array(bytes.buffer)
  sections.forEach((section, number) => {
    words[HEADER / 4 + 2 * number] = starts[number]!
    words[HEADER / 4 + 2 * number + 1] = section.byteLength
    bytes.set(section, starts[number]!)
  })
  words[0] = MAGIC
  words[1] = VERSION
  words[2] = length
  words[3] = checksum(words)
  return bytes
}

/**
 * Views of the sections of a pack; nothing is copied.
 *
 * @throws PyogiError `pack-foreign`, `pack-version` or `pack-damaged`
 */
export function splitSections(bytes: Uint8Array, count: number): Uint8Array[] {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes)
  if (aligned.byteLength < HEADER + 8 * count || aligned.byteLength % 8 !== 0)
    throw refuse('pack-foreign', 'no pyogi pack')
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4)
  if (words[0] !== MAGIC) throw refuse('pack-foreign', 'no pyogi pack: it does not begin with PYOG')
  if (words[1] !== VERSION) throw refuse('pack-version', `pack version ${words[1]}, this pyogi reads ${VERSION}`)
  if (words[2] !== aligned.byteLength || words[3] !== checksum(words)) {
    throw refuse(
      'pack-damaged',
      `a damaged pack: ${aligned.byteLength} bytes, its header says ${words[2]}, or the checksum differs`,
    )
  }
  return Array.from({ length: count }, (_, number) => {
    const start = words[HEADER / 4 + 2 * number]!
    return aligned.subarray(start, start + words[HEADER / 4 + 2 * number + 1]!)
  })
}

function align(offset: number): number {
  return (offset + 7) & ~7
}

function checksum(words: Uint32Array): number {
  let sum = 0
  for (let at = HEADER / 4; at < words.length; at++) sum = (((sum << 5) | (sum >>> 27)) + words[at]!) | 0
  return sum >>> 0
}

function refuse(code: string, message: string): PyogiError {
  return new PyogiError(code, [{ code, message }])
}

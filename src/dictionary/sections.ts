import { PyogiError } from '../model/error.ts'
import { BLOCK, checksum } from './checksum.ts'

/*
 * A pack is one buffer of little-endian numbers, at most 2 GiB:
 *
 * | offset | bytes | what |
 * |---|---|---|
 * | 0 | 4 | the letters `PYOG` |
 * | 4 | 4 | version of the format |
 * | 8 | 4 | length of the whole pack in bytes, a multiple of 16 |
 * | 12 | 4 | length of the head: everything before the first section, a multiple of 16 |
 * | 16 | 4 | checksum of the head, read with 0 in this place |
 * | 20 | 4 | number of sections, n |
 * | 24 | 8 × n | start and length of each section |
 * | … | 4 × b | checksum of each of the b blocks of 16 KiB (the last may be shorter) after the head |
 * | … | | the sections, each at a multiple of 16; between them zeros |
 *
 * Opening reads the head alone. A block is checked when something of it is read for the first time, so that a large pack
 * opens at once and nothing damaged is ever used.
 */
const MAGIC = 0x474f5950
const VERSION = 2
const ALIGNMENT = 16
const TABLE = 24

/** Joins sections into one pack. */
export function joinSections(sections: readonly Uint8Array[]): Uint8Array {
  const body = sections.reduce((sum, section) => sum + align(section.byteLength), 0)
  const blocks = Math.ceil(body / BLOCK)
  const head = align(TABLE + 8 * sections.length + 4 * blocks)
  const bytes = new Uint8Array(head + body)
  const words = new Uint32Array(bytes.buffer)
  words.set([MAGIC, VERSION, bytes.length, head, 0, sections.length])
  let start = head
  sections.forEach((section, number) => {
    words.set([start, section.byteLength], TABLE / 4 + 2 * number)
    bytes.set(section, start)
    start += align(section.byteLength)
  })
  for (let block = 0; block < blocks; block++) {
    words[TABLE / 4 + 2 * sections.length + block] = checksum(blockOf(words, head, block))
  }
  words[4] = checksum(words.subarray(0, head / 4))
  return bytes
}

/** A section of an opened pack. */
export interface PackSection {
  readonly length: number
  /**
   * A view of its bytes from `start` to `end`, undamaged.
   *
   * @throws PyogiError `pack-damaged`
   */
  readonly read: (start: number, end: number) => Uint8Array
}

/**
 * The sections of a pack; nothing is copied, and nothing but the head is read. The bytes may be shared between threads. Of
 * bytes that are `trusted` no block is checked.
 *
 * @throws PyogiError `pack-foreign`, `pack-version` or `pack-damaged`
 */
export function splitSections(bytes: Uint8Array, count: number, trusted = false): PackSection[] {
  const aligned = bytes.byteOffset % ALIGNMENT === 0 ? bytes : new Uint8Array(bytes)
  if (aligned.byteLength < TABLE) throw refuse('pack-foreign', `no pyogi pack: ${aligned.byteLength} bytes`)
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2)
  const [magic = 0, version = 0, length = 0, head = 0] = words
  if (magic !== MAGIC) throw refuse('pack-foreign', 'no pyogi pack: it does not begin with PYOG')
  if (version !== VERSION) throw refuse('pack-version', `pack version ${version}, this pyogi reads ${VERSION}`)
  if (length !== aligned.byteLength) {
    throw refuse('pack-damaged', `a damaged pack: ${aligned.byteLength} bytes, its head says ${length}`)
  }
  if (head % ALIGNMENT !== 0 || head > length || checksumOfHead(words, head) !== words[4] || words[5] !== count) {
    throw refuse('pack-damaged', 'a damaged pack: its head does not fit its checksum')
  }
  const sums = TABLE / 4 + 2 * count
  const sound = new Uint8Array(Math.ceil((length - head) / BLOCK)).fill(Number(trusted))
  const prove = (start: number, end: number): void => {
    for (let block = Math.floor((start - head) / BLOCK); head + block * BLOCK < end; block++) {
      if (sound[block] === 1) continue
      if (checksum(blockOf(words, head, block)) !== words[sums + block]) {
        throw refuse('pack-damaged', `a damaged pack: bytes from ${head + block * BLOCK} do not fit their checksum`)
      }
      sound[block] = 1
    }
  }
  return Array.from({ length: count }, (_, number) => {
    const from = words[TABLE / 4 + 2 * number]!
    return {
      length: words[TABLE / 4 + 2 * number + 1]!,
      read: (start, end) => {
        prove(from + start, from + end)
        return aligned.subarray(from + start, from + end)
      },
    }
  })
}

function align(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT
}

function blockOf(words: Uint32Array, head: number, block: number): Uint32Array {
  const start = (head + block * BLOCK) / 4
  return words.subarray(start, start + BLOCK / 4)
}

function checksumOfHead(words: Uint32Array, head: number): number {
  const copy = words.slice(0, head / 4)
  copy[4] = 0
  return checksum(copy)
}

function refuse(code: string, message: string): PyogiError {
  return new PyogiError(code, [{ code, message }])
}

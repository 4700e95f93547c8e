import { type Issue, PyogiError } from '../model/error.ts'
import { HEADER, HEADER_BYTES, MAGIC, SECTIONS, type Section, sectionWord, VERSION } from './layout.ts'

/** An opened index: views on its bytes, nothing copied. Frozen; share the bytes between threads as you like. */
export interface FormIndex {
  readonly keyCount: number
  /** UTF-16 units of the longest key. */
  readonly longest: number
  readonly pages: Uint16Array
  readonly codes: Uint16Array
  readonly cells: Int32Array
  readonly tails: Uint16Array
  readonly firsts: Uint16Array
  readonly singles: Uint16Array
  readonly heads: Int32Array
}

/**
 * Opens the bytes of `buildIndex`, wherever they stand (also in a SharedArrayBuffer). Only the header is read: whether
 * the rest is undamaged is the business of the checksum of whatever holds the index.
 *
 * @throws PyogiError `index-invalid` when the bytes are not a whole index of this version.
 */
export function openIndex(bytes: Uint8Array): FormIndex {
  if (bytes.byteOffset % 8 !== 0) refuse('index-misaligned', `stands at byte ${bytes.byteOffset}`, 'a multiple of 8')
  if (bytes.byteLength < HEADER_BYTES) refuse('index-short', `${bytes.byteLength} bytes`, `at least ${HEADER_BYTES}`)
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_BYTES / 4)
  const magic = header[HEADER.magic]!
  if (magic !== MAGIC) refuse('index-foreign', `mark ${magic.toString(16)}`, MAGIC.toString(16))
  if (header[HEADER.version] !== VERSION) refuse('index-version', `version ${header[HEADER.version]}`, String(VERSION))
  if (header[HEADER.byteLength] !== bytes.byteLength) {
    refuse('index-length', `${bytes.byteLength} bytes`, String(header[HEADER.byteLength]))
  }
  const section = (name: Section): [ArrayBufferLike, number, number] => {
    const from = header[sectionWord(name)]!
    const length = header[sectionWord(name) + 1]!
    if (from % 8 !== 0 || from < HEADER_BYTES || from + length > bytes.byteLength) {
      refuse('index-section', `${name} at ${from}, ${length} bytes`, `a section within ${bytes.byteLength} bytes`)
    }
    return [bytes.buffer, bytes.byteOffset + from, length]
  }
  const half = (name: Section): Uint16Array => {
    const [buffer, from, length] = section(name)
    return new Uint16Array(buffer, from, length >> 1)
  }
  const whole = (name: Section): Int32Array => {
    const [buffer, from, length] = section(name)
    return new Int32Array(buffer, from, length >> 2)
  }
  const index: FormIndex = {
    keyCount: header[HEADER.keyCount]!,
    longest: header[HEADER.longest]!,
    pages: half('pages'),
    codes: half('codes'),
    cells: whole('cells'),
    tails: half('tails'),
    firsts: half('firsts'),
    singles: half('singles'),
    heads: whole('heads'),
  }
  if (index.pages.length !== 256 || index.cells.length < 2 || !isPowerOfTwo(index.heads.length)) {
    refuse('index-section', SECTIONS.map((name) => `${name} ${section(name)[2]}`).join(', '), 'the sizes of an index')
  }
  return Object.freeze(index)
}

function isPowerOfTwo(value: number): boolean {
  return value > 0 && (value & (value - 1)) === 0
}

function refuse(code: string, found: string, expected: string): never {
  const issue: Issue = { code, message: `found ${found}, expected ${expected}` }
  throw new PyogiError('index-invalid', [issue])
}

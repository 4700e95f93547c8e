/** First word of an index: the bytes `pyix`. Reads otherwise on a big-endian machine, where an index is refused. */
export const MAGIC = 0x78697970
/** Raised whenever bytes of an older index would be read wrongly. */
export const VERSION = 1

/** Numbers of the header, one 32-bit word each. */
export const HEADER = {
  magic: 0,
  version: 1,
  /** Bytes of the whole index. */
  byteLength: 2,
  keyCount: 3,
  /** UTF-16 units of the longest key. */
  longest: 4,
} as const

/** Sections in the order they stand in; each has its byte offset and byte length in the header after the numbers. */
export const SECTIONS = ['pages', 'codes', 'cells', 'tails', 'firsts', 'singles', 'heads'] as const
/** One of {@link SECTIONS}. */
export type Section = (typeof SECTIONS)[number]

/** Header word with the byte offset of a section; its byte length is in the next word. */
export function sectionWord(section: Section): number {
  return 8 + 2 * SECTIONS.indexOf(section)
}

/** Bytes of the header, a multiple of 8 as every section's offset. */
export const HEADER_BYTES: number = align(4 * (8 + 2 * SECTIONS.length))

/** The next multiple of 8. */
export function align(bytes: number): number {
  return (bytes + 7) & ~7
}

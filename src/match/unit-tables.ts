import { oncePer } from '../text/remember.ts'
import type { FormIndex } from './open.ts'
import { startTable } from './starts.ts'

/** What a search looks up by a unit; 192 KB an index, made at its first search in some hundredths of a millisecond. */
export interface UnitTables {
  /** See `startTable`. */
  readonly starts: Uint8Array
  /** Code of each of the 65,536 units; 0 for what no key contains. */
  readonly codes: Uint16Array
}

/** The tables of an index. */
export const unitTables: (index: FormIndex) => UnitTables = oncePer((index) => ({
  starts: startTable(index),
  codes: flatCodes(index),
}))

function flatCodes({ pages, codes }: FormIndex): Uint16Array {
  const flat = new Uint16Array(0x10000)
  for (const [page, kept] of pages.entries()) {
    if (kept > 0) flat.set(codes.subarray(256 * kept, 256 * kept + 256), 256 * page)
  }
  return flat
}

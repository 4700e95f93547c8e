import { foldTable } from './key.ts'

/** Code of every unit that is in no key. */
export const UNKNOWN = 0
/** Code of the step from the last unit of a key to its number. */
export const END = 1
const FIRST_CODE = 2

/** The keys as runs of small numbers, the commonest folded unit first. */
export interface Sequences {
  /** Code of each of the 65,536 units as written: all variants of a folded unit have its code. */
  readonly codeOf: Uint16Array
  /** Codes run from 0 to below this. */
  readonly codeCount: number
  /** Key `k` is `codes[starts[k]]` to before `codes[starts[k + 1]]`. */
  readonly codes: Uint16Array
  readonly starts: Int32Array
}

/** Numbers the units of all keys by falling frequency, equal ones by unit, and writes the keys in these codes. */
export function encodeKeys(keys: readonly string[]): Sequences {
  const fold = foldTable()
  const starts = new Int32Array(keys.length + 1)
  for (let key = 0; key < keys.length; key++) starts[key + 1] = starts[key]! + keys[key]!.length
  const codes = new Uint16Array(starts[keys.length]!)
  const frequency = new Uint32Array(fold.length)
  for (let key = 0, to = 0; key < keys.length; key++) {
    const text = keys[key]!
    for (let at = 0; at < text.length; at++) {
      const unit = fold[text.charCodeAt(at)]!
      codes[to++] = unit
      frequency[unit]!++
    }
  }
  const used: number[] = []
  for (let unit = 0; unit < frequency.length; unit++) if (frequency[unit]! > 0) used.push(unit)
  used.sort((a, b) => frequency[b]! - frequency[a]! || a - b)
  const codeOfFolded = new Uint16Array(fold.length)
  for (const [rank, unit] of used.entries()) codeOfFolded[unit] = rank + FIRST_CODE
  const codeOf = new Uint16Array(fold.length)
  for (let unit = 0; unit < fold.length; unit++) codeOf[unit] = codeOfFolded[fold[unit]!]!
  for (let at = 0; at < codes.length; at++) codes[at] = codeOfFolded[codes[at]!]!
  return { codeOf, codeCount: used.length + FIRST_CODE, codes, starts }
}

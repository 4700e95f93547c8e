import { readFileSync } from 'node:fs'

/** A name in both scripts and where it is from. */
export interface NamePair {
  readonly hangul: string
  readonly latin: string
  readonly source: string
}

/** A pair that is one name or not; `kind` says how a pair that is not was made, `clear` that no spelling is shared. */
export interface LabelledPair extends NamePair {
  readonly same: boolean
  readonly kind: string
  readonly clear: boolean
}

/** The data of a TSV, by its shape: labelled pairs with a header, pairs of Koreans, or pairs of foreign names. */
export interface NameData {
  readonly korean: readonly NamePair[]
  readonly foreign: readonly NamePair[]
  readonly labelled: readonly LabelledPair[]
}

/** Reads the TSVs together. */
export function readNameData(paths: readonly string[]): NameData {
  const korean: NamePair[] = []
  const foreign: NamePair[] = []
  const labelled: LabelledPair[] = []
  for (const path of paths)
    for (const fields of rowsOf(path)) {
      const [first = '', second = '', third = ''] = fields
      if (fields.length >= 6) {
        const [, kind = '', ambiguity, hangul = '', latin = '', source = ''] = fields
        if (first === '0' || first === '1')
          labelled.push({ hangul, latin, source, same: first === '1', kind, clear: ambiguity !== 'amb' })
      } else if (/foreign/.test(third)) foreign.push({ hangul: first, latin: second, source: third })
      else if (/^\p{Script=Hangul}/u.test(first)) korean.push({ hangul: first, latin: second, source: third })
    }
  return { korean, foreign, labelled }
}

function rowsOf(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
}

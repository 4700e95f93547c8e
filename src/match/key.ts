const UNITS = 0x10000
const WIDTH = 0xfee0

/** A folded character and the characters read as it. Letter case and full-width ASCII follow by rule. */
const VARIANTS: readonly (readonly [read: string, written: string])[] = [
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63'],
  ["'", '`\u00b4\u02bc\u2018\u2019\u201a\u201b\u2032'],
  ['"', '\u201c\u201d\u201e\u201f\u2033'],
  [' ', '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'],
  ['\u00b7', '\u119e\u2022\u2027\u22c5\u30fb\u318d\uff65'],
]

let folds: Uint16Array | undefined

/**
 * The folded unit of each of the 65,536 UTF-16 units: ASCII in lower case, full-width ASCII (Unicode FF01 to FF5E) in
 * half width, and one dash, single quote, double quote, space and middle dot for their variants. All else is itself.
 */
export function foldTable(): Uint16Array {
  folds ??= makeFolds()
  return folds
}

function makeFolds(): Uint16Array {
  const table = new Uint16Array(UNITS)
  for (let unit = 0; unit < UNITS; unit++) table[unit] = unit
  for (let unit = 0x41; unit <= 0x5a; unit++) table[unit] = unit + 0x20
  for (const [read, written] of VARIANTS) {
    for (const variant of written) table[variant.charCodeAt(0)] = read.charCodeAt(0)
  }
  for (let unit = 0x21; unit <= 0x7e; unit++) table[unit + WIDTH] = table[unit]!
  return table
}

let variants: ReadonlyMap<number, readonly number[]> | undefined

/** The units that fold to a folded unit, itself among them. */
export function writtenUnits(folded: number): readonly number[] {
  variants ??= makeVariants(foldTable())
  return variants.get(folded) ?? [folded]
}

function makeVariants(table: Uint16Array): Map<number, number[]> {
  const written = new Map<number, number[]>()
  for (let unit = 0; unit < UNITS; unit++) {
    const folded = table[unit]!
    if (folded === unit) continue
    const units = written.get(folded)
    if (units === undefined) written.set(folded, [folded, unit])
    else units.push(unit)
  }
  return written
}

/**
 * The key of a form: what the matcher's code table makes of it, unit by unit, so lengths and offsets stay. Two forms
 * with equal keys are one key. The form is in NFC and has no zero-width characters.
 */
export function foldKey(form: string): string {
  const fold = foldTable()
  let key = ''
  let copied = 0
  for (let at = 0; at < form.length; at++) {
    const unit = form.charCodeAt(at)
    const folded = fold[unit]!
    if (folded === unit) continue
    key += form.slice(copied, at) + String.fromCharCode(folded)
    copied = at + 1
  }
  return copied === 0 ? form : key + form.slice(copied)
}

import type { Span } from './span.ts'

/** A text in the one spelling that matching works on, with the way back to the original. */
export interface Folded {
  readonly text: string
  readonly original: string
  /** The offset in the original where an insertion at `offset` of the folded text belongs: after the whole cluster before it. */
  toOriginal(offset: number): number
  /** The whole original clusters under a span of the folded text; what was dropped at its edges stays outside. */
  toOriginalSpan(span: Span): Span
}

/** Longest run of marks that is composed (UAX #15, stream-safe text); a longer one is left as it stands. */
const LONGEST_RUN = 30
/** Numbers a seam takes: start and end in the folded text, start and end in the original. */
const SEAM = 4

/**
 * Folds spelling, not case: decomposed Hangul and Latin letters are composed (NFC), compatibility Hanja unified,
 * full-width ASCII narrowed; hyphens and the minus sign become `-`, quotes `'` and `"`, middle dots `·`, blanks a space;
 * zero-width characters, bidirectional controls, variation selectors and the soft hyphen are dropped. The em dash and the
 * horizontal bar stay, because they part sentences and stand in no name; line ends stay. Lone surrogates survive.
 * Linear; a text with nothing to fold is returned as it is.
 */
export function fold(original: string): Folded {
  const seams: number[] = []
  let text = ''
  let copied = 0
  let at = nextFoldable(original, 0)
  while (at < original.length) {
    const start = clusterStart(original, at, copied)
    const end = clusterEnd(original, start)
    const folded = foldCluster(original, start, end)
    text += original.slice(copied, start)
    const sameSize = end - start === 1 && folded.length === 1
    if (!sameSize) seams.push(text.length, text.length + folded.length, start, end)
    text += folded
    copied = end
    at = nextFoldable(original, end)
  }
  if (copied === 0) return oneToOne(original, original)
  text += original.slice(copied)
  return seams.length === 0 ? oneToOne(text, original) : mapped(text, original, seams)
}

function oneToOne(text: string, original: string): Folded {
  return {
    text,
    original,
    toOriginal: (offset) => Math.min(Math.max(offset, 0), text.length),
    toOriginalSpan: ({ start, end }) => ({ start, end }),
  }
}

function mapped(text: string, original: string, seams: readonly number[]): Folded {
  const bounds = Uint32Array.from(seams)
  const startOf = (offset: number): number => {
    const seam = lastSeam(bounds, offset)
    if (seam < 0) return offset
    return offset < bounds[seam + 1]! ? bounds[seam + 2]! : offset - bounds[seam + 1]! + bounds[seam + 3]!
  }
  const endOf = (offset: number): number => {
    const seam = lastSeam(bounds, offset)
    return seam >= 0 && offset < bounds[seam + 1]! ? bounds[seam + 3]! : startOf(offset) + 1
  }
  const toOriginal = (offset: number): number => (offset <= 0 ? startOf(0) : endOf(Math.min(offset, text.length) - 1))
  return {
    text,
    original,
    toOriginal: text === '' ? () => 0 : toOriginal,
    toOriginalSpan: ({ start, end }) =>
      start >= end
        ? { start: toOriginal(start), end: toOriginal(start) }
        : { start: startOf(start), end: endOf(end - 1) },
  }
}

/** Index of the last seam that begins at or before `offset`, by binary search; -1 for none. */
function lastSeam(bounds: Uint32Array, offset: number): number {
  let low = 0
  let high = bounds.length / SEAM
  while (low < high) {
    const middle = (low + high) >> 1
    if (bounds[middle * SEAM]! <= offset) low = middle + 1
    else high = middle
  }
  return (low - 1) * SEAM
}

/** The blocks that all foldable units are in: neither ASCII nor Hangul syllables. */
const FOREIGN = /[\u00a0-\uabff\uf900-\uffff]/g

/** Most texts have little in these blocks, which an expression sees many times as fast as a loop. */
function nextFoldable(text: string, from: number): number {
  FOREIGN.lastIndex = from
  while (FOREIGN.test(text)) {
    const at = FOREIGN.lastIndex - 1
    if (isFoldable(text.charCodeAt(at))) return at
  }
  return text.length
}

function isFoldable(unit: number): boolean {
  return isMark(unit) || replacement(unit) !== undefined
}

/** Where the cluster of a foldable character begins: at the base before it, if that reaches so far, else at itself. */
function clusterStart(text: string, at: number, copied: number): number {
  return at > copied && clusterEnd(text, at - 1) > at ? at - 1 : at
}

/** End of the base at `start` and of every mark on it, looking through dropped characters between them. */
function clusterEnd(text: string, start: number): number {
  let end = start + 1
  if (replacement(text.charCodeAt(start)) === '') return end
  for (let at = end; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isMark(unit)) end = at + 1
    else if (unit < 0xad || replacement(unit) !== '') break
  }
  return end
}

function foldCluster(text: string, start: number, end: number): string {
  const cluster = replaced(text.slice(start, end))
  if (cluster.length > LONGEST_RUN) return cluster
  // what NFC gives may fold itself: the numeral sign U+0374 becomes the prime U+02B9
  const composed = replaced(cluster.normalize('NFC'))
  // A base that sorts behind its marks is itself a mark: in front they would join the character before the cluster.
  const isBased = !isMark(composed.charCodeAt(0)) || isMark(cluster.charCodeAt(0))
  return isBased ? composed : cluster
}

function replaced(cluster: string): string {
  let folded = ''
  for (let at = 0; at < cluster.length; at++) folded += replacement(cluster.charCodeAt(at)) ?? cluster[at]
  return folded
}

/** Marks that NFC may join to the character before: Latin diacritics, Hangul vowels and codas, kana voicing. */
function isMark(unit: number): boolean {
  if (unit < 0x300) return false
  if (unit < 0x370) return true
  if (unit >= 0x1160 && unit < 0x1200) return true
  if (unit >= 0x1ab0 && unit < 0x1b00) return true
  if (unit >= 0x1dc0 && unit < 0x1e00) return true
  return unit === 0x3099 || unit === 0x309a
}

const SAME_SIZE: ReadonlyMap<string, string> = new Map([
  ['-', '‐‑‒–−﹘﹣'],
  ["'", '‘’‚‛′ʹʻʼ'],
  ['"', '“”„‟″'],
  ['·', '‧•∙⋅・･ㆍ'],
  [' ', '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u3164\uffa0'],
  ['', '\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff'],
])

const REPLACEMENTS: ReadonlyMap<number, string> = new Map(
  [...SAME_SIZE].flatMap(([folded, units]) => [...units].map((unit): [number, string] => [unit.charCodeAt(0), folded])),
)

function replacement(unit: number): string | undefined {
  if (unit >= 0xff01 && unit <= 0xff5e) return String.fromCharCode(unit - 0xfee0)
  if (unit >= 0xfe00 && unit <= 0xfe0f) return ''
  if (unit >= 0xf900 && unit <= 0xfaff) return String.fromCharCode(unit).normalize('NFC')
  return REPLACEMENTS.get(unit)
}

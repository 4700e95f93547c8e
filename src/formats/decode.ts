import { type Issue, PyogiError } from '../model/error.ts'
import { decodeCp949, wholeCp949 } from './cp949.ts'

/** Encodings a file can be read with; `euc-kr` is CP949, as the WHATWG name means it. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'euc-kr'

const LABELS: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'euc-kr': 'euc-kr',
  euckr: 'euc-kr',
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  uhc: 'euc-kr',
}

/**
 * The encoding that a user's label means, in any case: `CP949` is `euc-kr`.
 *
 * @throws PyogiError `encoding-unknown`
 *
 * @example
 * ```ts
 * import { encodingOf } from 'pyogi/formats'
 * encodingOf('CP949') // => 'euc-kr'
 * ```
 */
export function encodingOf(label: string): Encoding {
  const encoding = LABELS[label.toLowerCase()]
  if (encoding !== undefined) return encoding
  const message = `expected one of ${Object.keys(LABELS).join(', ')}, found ${JSON.stringify(label)}`
  throw new PyogiError('encoding-unknown', [{ code: 'encoding-unknown', message }])
}

/** The encoding that a file's first bytes declare: by a byte order mark, else in an XML declaration. */
function declaredEncoding(head: Uint8Array): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  const ascii = String.fromCharCode(...head.subarray(0, 200))
  const label = /^<\?xml[^>]{0,100}encoding=["']([\w-]{1,20})["']/.exec(ascii)?.[1]
  return LABELS[label?.toLowerCase() ?? '']
}

/** How bytes become text. */
export interface DecodeOptions {
  /** For files that do not declare theirs by a byte order mark or an XML declaration; UTF-8 by default. */
  encoding?: Encoding
  /** Name of the file, for the issues. */
  file?: string
}

/** Decodes a file piece by piece; `last` says that nothing follows. */
export type Decoder = (bytes: Uint8Array, last: boolean) => string

/**
 * Opens a decoder, which removes the byte order mark and keeps characters whole across pieces.
 *
 * The decoder throws PyogiError `encoding-wrong`, naming the place of the first byte that is not in the encoding.
 *
 * @example
 * ```ts
 * import { createDecoder } from 'pyogi/formats'
 * const next = createDecoder({ encoding: 'euc-kr' })
 * next(new Uint8Array([0x8c]), false) // => ''
 * next(new Uint8Array([0x63]), true) // => '똠'
 * ```
 */
export function createDecoder(options: DecodeOptions = {}): Decoder {
  let encoding: Encoding | undefined
  let pending: Uint8Array = new Uint8Array(0)
  let line = 1
  let column = 1
  return (bytes, last) => {
    const piece = pending.length === 0 ? bytes : joined(pending, bytes)
    const starts = encoding === undefined
    encoding ??= declaredEncoding(piece) ?? options.encoding ?? 'utf-8'
    const whole = last ? piece.length : wholeLength(piece, encoding)
    pending = piece.slice(whole)
    const { text, fits } = decoded(piece.subarray(0, whole), encoding)
    const feed = text.lastIndexOf('\n')
    line += countOf(text, '\n')
    column = feed === -1 ? column + text.length : text.length - feed
    if (!fits)
      throw wrongEncoding({ line, column }, encoding, options, last ? piece : piece.subarray(0, wholeCp949(piece)))
    return starts && text.startsWith('\ufeff') ? text.slice(1) : text
  }
}

/**
 * The text of a whole file, without its byte order mark; CP949 and UTF-16 included.
 *
 * @throws PyogiError `encoding-wrong`, naming the place of the first byte that is not in the encoding
 *
 * @example
 * ```ts
 * import { decode } from 'pyogi/formats'
 * decode(new Uint8Array([0x8c, 0x63, 0xb9, 0xe6]), { encoding: 'euc-kr' }) // => '똠방'
 * ```
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): string {
  return createDecoder(options)(bytes, true)
}

function wrongEncoding(
  place: { line: number; column: number },
  encoding: Encoding,
  options: DecodeOptions,
  piece: Uint8Array,
): PyogiError {
  const korean = encoding === 'utf-8' && decodeCp949(piece).length === piece.length
  const issue: Issue = {
    code: 'encoding-wrong',
    message: `expected ${encoding}, found bytes that are not${korean ? '; they read as euc-kr (CP949)' : ''}`,
    ...(options.file === undefined ? {} : { file: options.file }),
    ...place,
  }
  return new PyogiError('encoding-wrong', [issue])
}

/** What decodes of complete bytes, and whether that is all of them. */
function decoded(bytes: Uint8Array, encoding: Encoding): { text: string; fits: boolean } {
  if (encoding === 'euc-kr') {
    const { text, length } = decodeCp949(bytes)
    return { text, fits: length === bytes.length }
  }
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), fits: true }
  } catch {
    return { text: readablePrefix(bytes, encoding), fits: false }
  }
}

/** What comes before the first byte that does not fit, by halving. */
function readablePrefix(bytes: Uint8Array, encoding: Encoding): string {
  let good = 0
  let bad = bytes.length
  let text = ''
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    try {
      text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, middle), {
        stream: true,
      })
      good = middle
    } catch {
      bad = middle
    }
  }
  return text
}

function wholeLength(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'euc-kr') return wholeCp949(bytes)
  if (encoding !== 'utf-8') {
    const even = bytes.length - (bytes.length % 2)
    const high = bytes[even - (encoding === 'utf-16le' ? 1 : 2)] ?? 0
    return high >= 0xd8 && high <= 0xdb ? even - 2 : even
  }
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) break
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}

function countOf(text: string, letter: string): number {
  let count = 0
  for (let at = text.indexOf(letter); at !== -1; at = text.indexOf(letter, at + 1)) count++
  return count
}

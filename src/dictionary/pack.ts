import { openIndex } from '../match/open.ts'
import type { Entry, Guard } from '../model/entry.ts'
import { fold } from '../text/fold.ts'
import { CASINGS } from './casing.ts'
import type { Dictionary, Meaning, Posting } from './dictionary.ts'
import { VARIANTS } from './forms.ts'
import type { People } from './people.ts'
import { joinSections, type PackSection, splitSections } from './sections.ts'

const SECTIONS = 7
const DECODER = new TextDecoder()
const GUARDS: readonly Guard[] = ['none', 'context', 'source']

/** The parts of a pack before they are joined. `postings[key]` are the meanings of the form with that key number. */
export interface PackParts {
  readonly entries: readonly Entry[]
  readonly postings: readonly (readonly Posting[])[]
  readonly index: Uint8Array
  readonly people: People
  readonly asOf: string | undefined
}

/** Writes a pack: sections meta, entry offsets, entries (JSON), posting offsets, postings, form index, people (JSON). */
export function writePack(parts: PackParts): Uint8Array {
  const encoder = new TextEncoder()
  const blobs = parts.entries.map((entry) => encoder.encode(JSON.stringify(entry)))
  const meta = encoder.encode(JSON.stringify({ asOf: parts.asOf }))
  const postings = new Uint32Array(2 * parts.postings.reduce((sum, list) => sum + list.length, 0))
  const postingOffsets = new Uint32Array(parts.postings.length + 1)
  let at = 0
  parts.postings.forEach((list, key) => {
    for (const posting of list) {
      postings[2 * at] = posting.entry
      postings[2 * at + 1] = encodePosting(posting)
      at++
    }
    postingOffsets[key + 1] = at
  })
  return joinSections([
    meta,
    bytesOf(offsetsOf(blobs.map((blob) => blob.byteLength))),
    concat(blobs),
    bytesOf(postingOffsets),
    bytesOf(postings),
    parts.index,
    encoder.encode(JSON.stringify(parts.people)),
  ])
}

/**
 * Opens a pack as a dictionary, wherever its bytes stand (also in a SharedArrayBuffer). Only its head is read; the index,
 * the meanings and each entry are checked and read when they are first asked for.
 *
 * @throws PyogiError `pack-foreign`, `pack-version` or `pack-damaged`; the last also later, from the dictionary, when
 * something damaged is asked for
 * @example
 * ```ts
 * import { lookup, openPack } from 'pyogi'
 * import korea from 'pyogi/dictionaries/korea'
 * lookup(openPack(korea.bytes), 'KISA').map((sense) => sense.entry.id) // => ['org.kisa', 'org.kisa-1996']
 * ```
 */
export function openPack(bytes: Uint8Array): Dictionary {
  return open(bytes, splitSections(bytes, SECTIONS))
}

/** Opens a pack that is part of this package, which is as sound as the code that reads it: no block is checked. */
export function openOwnPack(bytes: Uint8Array): Dictionary {
  return open(bytes, splitSections(bytes, SECTIONS, true))
}

function open(bytes: Uint8Array, sections: readonly PackSection[]): Dictionary {
  const [meta, entryOffsets, blob, postingOffsets, postingWords, index, people] = sections as [
    PackSection,
    PackSection,
    PackSection,
    PackSection,
    PackSection,
    PackSection,
    PackSection,
  ]
  const offsets = once(() => wordsOf(entryOffsets))
  const starts = once(() => wordsOf(postingOffsets))
  const words = once(() => wordsOf(postingWords))
  const opened = once(() => openIndex(index.read(0, index.length)))
  const named = once(() => parse(people.read(0, people.length)) as People)
  const size = entryOffsets.length / 4 - 1
  const decoded: (Entry | undefined)[] = []
  const meanings: (readonly Meaning[] | undefined)[] = []
  const entryAt = (number: number): Entry => {
    const known = decoded[number]
    if (known !== undefined) return known
    const entry = freeze(parse(blob.read(offsets()[number]!, offsets()[number + 1]!)) as Entry)
    decoded[number] = entry
    return entry
  }
  const meaningsOf = (key: number): readonly Meaning[] => {
    const known = meanings[key]
    if (known !== undefined) return known
    const list: Meaning[] = []
    for (let at = starts()[key]!; at < starts()[key + 1]!; at++) {
      list.push(meaningOf(decodePosting(words()[2 * at]!, words()[2 * at + 1]!), entryAt))
    }
    meanings[key] = list
    return list
  }
  return Object.freeze({
    entries: {
      *[Symbol.iterator]() {
        for (let number = 0; number < size; number++) yield entryAt(number)
      },
    },
    size,
    asOf: (parse(meta.read(0, meta.length)) as { asOf?: string }).asOf,
    bytes,
    get index() {
      return opened()
    },
    get people() {
      return named()
    },
    find: (id: string) => findById(id, size, entryAt),
    meaningsOf,
  })
}

/**
 * Checks every byte of a pack at once.
 *
 * @throws PyogiError as {@link openPack}
 */
export function provePack(bytes: Uint8Array): void {
  for (const section of splitSections(bytes, SECTIONS)) section.read(0, section.length)
}

/** Reads JSON; from a copy, because a decoder takes no shared memory. */
function parse(bytes: Uint8Array): unknown {
  return JSON.parse(DECODER.decode(bytes.slice()))
}

/** What is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function meaningOf(posting: Posting, entryAt: (number: number) => Entry): Meaning {
  const entry = entryAt(posting.entry)
  const term = entry.terms[posting.term]!
  const { casing, guard, ordinary } = posting
  return { entry, term, text: fold(term.text).text, casing, exact: posting.variant === 'exact', guard, ordinary }
}

function findById(id: string, size: number, entryAt: (number: number) => Entry): Entry | undefined {
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >> 1
    if (entryAt(middle).id < id) low = middle + 1
    else high = middle
  }
  if (low === size) return undefined
  const entry = entryAt(low)
  return entry.id === id ? entry : undefined
}

function encodePosting(posting: Posting): number {
  const casing = CASINGS.indexOf(posting.casing)
  const variant = VARIANTS.indexOf(posting.variant)
  const guard = GUARDS.indexOf(posting.guard)
  return (posting.term | (casing << 16) | (variant << 18) | (guard << 21) | (Number(posting.ordinary) << 23)) >>> 0
}

function decodePosting(entry: number, word: number): Posting {
  return {
    entry,
    term: word & 0xffff,
    casing: CASINGS[(word >> 16) & 3]!,
    variant: VARIANTS[(word >> 18) & 7]!,
    guard: GUARDS[(word >> 21) & 3]!,
    ordinary: ((word >> 23) & 1) === 1,
  }
}

function offsetsOf(lengths: readonly number[]): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1)
  lengths.forEach((length, number) => {
    offsets[number + 1] = offsets[number]! + length
  })
  return offsets
}

function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength)
}

function wordsOf(section: PackSection): Uint32Array {
  const bytes = section.read(0, section.length)
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.byteLength
  }
  return joined
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) freeze(part)
    Object.freeze(value)
  }
  return value
}

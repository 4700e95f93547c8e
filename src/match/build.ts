import { type Issue, PyogiError } from '../model/error.ts'
import { packTrie } from './double-array.ts'
import { collectHeads } from './heads.ts'
import { align, HEADER, HEADER_BYTES, MAGIC, SECTIONS, type Section, sectionWord, VERSION } from './layout.ts'
import { encodeKeys, type Sequences } from './sequences.ts'
import { sortKeys } from './sort-keys.ts'
import { growTrie, sharedPrefixes } from './trie.ts'

/**
 * The index of a list of keys, for `openIndex`: the same bytes for the same keys, little-endian, free to stand at any
 * multiple of 8 in larger bytes. The number of a key is its position in the list.
 *
 * @throws PyogiError `keys-invalid` with every key that is empty or equal to an earlier one after `foldKey`.
 */
export function buildIndex(keys: readonly string[]): Uint8Array {
  const sequences = encodeKeys(keys)
  const order = sortKeys(sequences)
  refuse(keys, sequences, order)
  const { cells, tails } = packTrie(growTrie(sequences, order), sequences)
  const { firsts, singles, heads } = collectHeads(keys, order)
  const { pages, codes } = paged(sequences.codeOf)
  let longest = 0
  for (const key of keys) longest = Math.max(longest, key.length)
  return layOut({ keyCount: keys.length, longest }, { pages, codes, cells, tails, firsts, singles, heads })
}

function refuse(keys: readonly string[], sequences: Sequences, order: Int32Array): void {
  const issues: Issue[] = []
  const shared = sharedPrefixes(sequences, order)
  for (let rank = 0; rank < order.length; rank++) {
    const key = order[rank]!
    const text = keys[key]!
    const before = rank > 0 ? order[rank - 1]! : key
    if (text.length === 0)
      issues.push({ code: 'key-empty', path: String(key), message: 'found an empty key, expected text' })
    else if (rank > 0 && keys[before]!.length === text.length && shared[rank] === text.length) {
      const message = `found ${JSON.stringify(text)}, which is one key with ${JSON.stringify(keys[before])} at ${before}`
      issues.push({ code: 'key-repeated', path: String(key), message })
    }
  }
  if (issues.length > 0) throw new PyogiError('keys-invalid', issues)
}

/** A table of 65,536 codes as 256 page numbers and the pages that are not all zero, after one that is. */
function paged(codeOf: Uint16Array): { pages: Uint16Array; codes: Uint16Array } {
  const pages = new Uint16Array(256)
  const kept: Uint16Array[] = [new Uint16Array(256)]
  for (let page = 0; page < 256; page++) {
    const codes = codeOf.subarray(256 * page, 256 * page + 256)
    if (codes.some((code) => code !== 0)) pages[page] = kept.push(codes) - 1
  }
  const codes = new Uint16Array(256 * kept.length)
  for (const [page, units] of kept.entries()) codes.set(units, 256 * page)
  return { pages, codes }
}

function layOut(
  numbers: { keyCount: number; longest: number },
  sections: Record<Section, Uint8Array | Uint16Array | Int32Array>,
): Uint8Array {
  let byteLength = HEADER_BYTES
  const header = new Uint32Array(HEADER_BYTES / 4)
  for (const name of SECTIONS) {
    header[sectionWord(name)] = byteLength
    header[sectionWord(name) + 1] = sections[name].byteLength
    byteLength += align(sections[name].byteLength)
  }
  for (const [name, value] of Object.entries({ magic: MAGIC, version: VERSION, byteLength, ...numbers })) {
    header[HEADER[name as keyof typeof HEADER]] = value
  }
  const bytes = new Uint8Array(byteLength)
  bytes.set(new Uint8Array(header.buffer))
  for (const name of SECTIONS) {
    const { buffer, byteOffset, byteLength: length } = sections[name]
    bytes.set(new Uint8Array(buffer, byteOffset, length), header[sectionWord(name)])
  }
  return bytes
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import { parseCsv, stringifyCsv } from '../../src/formats/csv.ts'
import { parseDeepl, stringifyDeepl } from '../../src/formats/deepl.ts'
import { diffEntries } from '../../src/formats/diff-entries.ts'
import type { Parsed, Stringified } from '../../src/formats/exchange.ts'
import { parseGoogle, stringifyGoogle } from '../../src/formats/google.ts'
import { jsonLinesReader, parseJsonLines, stringifyJsonLines } from '../../src/formats/json-lines.ts'
import { mergeEntries } from '../../src/formats/merge-entries.ts'
import { parseOmegat, stringifyOmegat } from '../../src/formats/omegat.ts'
import { pairsOf } from '../../src/formats/pairing.ts'
import { parsePairs, stringifyPairs } from '../../src/formats/pairs.ts'
import { parseSheet, stringifySheet } from '../../src/formats/sheet.ts'
import { parseTbx, tbxReader } from '../../src/formats/tbx-read.ts'
import { stringifyTbx } from '../../src/formats/tbx-write.ts'
import { parseTmx, stringifyTmx } from '../../src/formats/tmx.ts'
import type { Entry } from '../../src/model/entry.ts'
import { PyogiError } from '../../src/model/error.ts'
import { byLanguage, entries } from '../formats/entries.ts'
import { comparable, withoutLosses } from '../formats/without-losses.ts'

type Stringify = (entries: Iterable<Entry>, options?: { strict?: boolean }) => Stringified
type Parse = (text: string) => Parsed

describe('parse(stringify(x)) = x, for formats that hold everything', () => {
  test.each([',', '\t', ';'] as const)('our own table, %j', (delimiter) => {
    fc.assert(
      fc.property(entries, (all) => {
        const { text, losses } = stringifyCsv(all, { delimiter })
        expect(losses).toEqual([])
        expect(parseCsv(text).entries).toEqual(all)
      }),
    )
  })

  test('JSON Lines', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const { text, losses } = stringifyJsonLines(all)
        expect(losses).toEqual([])
        expect(parseJsonLines(text).entries).toEqual(all)
      }),
    )
  })

  test.each(['dca', 'dct'] as const)('TBX-Basic, %s', (style) => {
    fc.assert(
      fc.property(entries, (all) => {
        expect(parseTbx(stringifyTbx(all, { style }).text).entries).toEqual(all.map(byLanguage))
      }),
    )
  })
})

test('the shipped dictionary comes through every format that holds everything', () => {
  const all = [...korea.entries]
  expect(parseCsv(stringifyCsv(all).text).entries).toEqual(all)
  expect(parseJsonLines(stringifyJsonLines(all).text).entries).toEqual(all)
  expect(parseTbx(stringifyTbx(all).text).entries).toEqual(all.map(byLanguage))
})

describe('parse(stringify(x)) = x less what the loss report lists', () => {
  const formats: [string, Stringify, Parse, boolean][] = [
    ['sheet', stringifySheet, parseSheet, true],
    ['TMX', stringifyTmx, parseTmx, true],
    ['Google term sets', stringifyGoogle, parseGoogle, false],
  ]
  test.each(formats)('%s', (_name, stringify, parse, keepsIds) => {
    fc.assert(
      fc.property(entries, (all) => {
        const { text, losses } = stringify(all)
        const held = all.map((entry) => withoutLosses(entry, losses))
        // A type of `full` is what a term without a type has.
        const plain = held.map((entry) => entry && { ...entry, terms: entry.terms?.map(withoutFull) ?? [] })
        fc.pre(all.length > 0 && text.includes('\n'))
        if (plain.some((entry) => entry !== undefined)) {
          expect(comparable(parse(text).entries, keepsIds)).toEqual(comparable(plain, keepsIds))
        }
      }),
    )
  })

  const pairFormats: [string, Stringify, Parse][] = [
    ['two columns', stringifyPairs, parsePairs],
    ['OmegaT', stringifyOmegat, parseOmegat],
    ['DeepL', stringifyDeepl, parseDeepl],
  ]
  test.each(pairFormats)('%s', (_name, stringify, parse) => {
    fc.assert(
      fc.property(entries, (all) => {
        const { text, losses } = stringify(all)
        const lost = new Set(losses.map(({ entry, path }) => `${entry} ${path}`))
        const pairs = all.flatMap((entry) =>
          pairsOf(entry, ['ko', 'en']).flatMap(({ source, target }) => {
            const isLost = [source, target].some((term) => lost.has(`${entry.id} terms.${entry.terms.indexOf(term)}`))
            return isLost ? [] : [JSON.stringify([source.text, target.text])]
          }),
        )
        const read = parse(text).entries.map(({ terms }) => JSON.stringify(terms.map((term) => term.text)))
        expect(new Set(read)).toEqual(new Set(pairs))
        expect(read.length).toBe(new Set(read).size)
      }),
    )
  })
})

describe('every format', () => {
  const all: [string, Stringify][] = [
    ['sheet', stringifySheet],
    ['pairs', stringifyPairs],
    ['OmegaT', stringifyOmegat],
    ['DeepL', stringifyDeepl],
    ['Google', stringifyGoogle],
    ['TBX', stringifyTbx],
    ['TMX', stringifyTmx],
  ]
  test.each(all)('refuses to lose anything when it is strict: %s', (_name, stringify) => {
    fc.assert(
      fc.property(entries, (list) => {
        const { text, losses } = stringify(list)
        if (losses.length === 0) expect(stringify(list, { strict: true }).text).toBe(text)
        else expect(() => stringify(list, { strict: true })).toThrow(PyogiError)
      }),
    )
  })

  test('reads chunks as it reads the whole', () => {
    const readers = [
      { open: tbxReader, write: stringifyTbx },
      { open: jsonLinesReader, write: stringifyJsonLines },
    ]
    fc.assert(
      fc.property(
        entries,
        fc.constantFrom(...readers),
        fc.integer({ min: 1, max: 50 }),
        (list, { open, write }, size) => {
          const { text } = write(list)
          const whole = open()
          const pieces = open()
          const first = whole.push(text)
          const read: Entry[] = []
          for (let at = 0; at < text.length; at += size) read.push(...pieces.push(text.slice(at, at + size)))
          expect(read.concat(pieces.end())).toEqual(first.concat(whole.end()))
        },
      ),
    )
  })
})

describe('lists of entries', () => {
  test('a list does not differ from itself, and merging it with itself changes nothing', () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(diffEntries(list, structuredClone(list))).toEqual([])
        const merged = mergeEntries([list, structuredClone(list)])
        expect(diffEntries(list, merged).filter(({ path }) => !isRepetition(path))).toEqual([])
      }),
    )
  })

  test('what is added in one direction is removed in the other', () => {
    fc.assert(
      fc.property(entries, entries, (one, two) => {
        const there = diffEntries(one, two).map(({ kind, entry, path }) => `${kind} ${entry} ${path ?? ''}`)
        const back = diffEntries(two, one).map(({ kind, entry, path }) => {
          const turned = { added: 'removed', removed: 'added', changed: 'changed' }[kind]
          return `${turned} ${entry} ${path ?? ''}`
        })
        expect(there.toSorted()).toEqual(back.toSorted())
      }),
    )
  })

  /** Lists that repeat a value hold it once after a merge. */
  function isRepetition(path: string | undefined): boolean {
    return path !== undefined && /^(partOf|offices|predecessors|successors|notSameAs|examples)$|\.source$/.test(path)
  }
})

function withoutFull<T extends { type?: string }>(term: T): T {
  if (term.type !== 'full') return term
  const { type: _, ...rest } = term
  return rest as T
}

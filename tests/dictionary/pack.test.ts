import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import type { Dictionary } from '../../src/dictionary/dictionary.ts'
import { provePack } from '../../src/dictionary/pack.ts'
import { compileDictionary, type Entry, findMentions, openPack, overlay, PyogiError } from '../../src/index.ts'

const PACK_ERRORS = ['pack-foreign', 'pack-version', 'pack-damaged']

const texts = fc.array(fc.constantFrom('류', '제명', '과기정통부', 'KISA', 'Ryu', ' ', 'Je', '-'), { minLength: 1 })
const entries = fc
  .uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 99 }).map((number) => `org.n${number}`),
      terms: fc.array(
        texts.map((parts) => ({ text: `x${parts.join('')}y`, lang: 'en' as const })),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { selector: ({ id }) => id, maxLength: 20 },
  )
  .map((all): Entry[] => all.map((entry) => ({ ...entry, kind: 'organization' })))

/** Everything a dictionary can say, as plain data. */
function contentsOf(dictionary: Dictionary): object {
  const meanings = Array.from({ length: dictionary.index.keyCount }, (_, key) =>
    dictionary.meaningsOf(key).map(({ entry, term, ...rest }) => ({ ...rest, entry: entry.id, term })),
  )
  return { size: dictionary.size, asOf: dictionary.asOf, entries: [...dictionary.entries], meanings }
}

function errorOf(run: () => unknown): PyogiError | undefined {
  try {
    run()
  } catch (error) {
    if (error instanceof PyogiError) return error
    throw error
  }
  return undefined
}

describe('a pack', () => {
  test('equals a fresh compile, in whatever order the entries come', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const fresh = compileDictionary(all)
        expect(contentsOf(openPack(fresh.bytes.slice()))).toEqual(contentsOf(fresh))
        expect(compileDictionary(all.toReversed()).bytes).toEqual(fresh.bytes)
      }),
    )
  })

  test('of the shipped dictionary is what its own entries compile to', () => {
    expect(Buffer.compare(overlay(korea, []).bytes, korea.bytes)).toBe(0)
  })

  test('is read in shared memory, after it was given away, and within larger bytes', () => {
    const shared = new Uint8Array(new SharedArrayBuffer(korea.bytes.length))
    shared.set(korea.bytes)
    const copy = korea.bytes.slice()
    const given = structuredClone(copy, { transfer: [copy.buffer] })
    expect(copy.length).toBe(0)
    const inside = new Uint8Array(korea.bytes.length + 5).subarray(5)
    inside.set(korea.bytes)
    for (const bytes of [shared, given, inside]) {
      const dictionary = openPack(bytes)
      expect(findMentions('KISA의 류제명 차관', dictionary)).toEqual(findMentions('KISA의 류제명 차관', korea))
    }
    expect(openPack(shared).index.cells.buffer).toBe(shared.buffer)
  })

  test('is refused with any byte changed, wherever it is cut, and with anything after it', () => {
    const { bytes } = compileDictionary([...korea.entries].slice(0, 60))
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice()
        damaged[at]! ^= change
        expect(PACK_ERRORS).toContain(errorOf(() => provePack(damaged))?.code)
        // Used without a look at the whole, it gives what is right or nothing.
        let contents: object | undefined
        const error = errorOf(() => {
          contents = contentsOf(openPack(damaged))
        })
        if (error === undefined) expect(contents).toEqual(contentsOf(openPack(bytes)))
        else expect(PACK_ERRORS).toContain(error.code)
      }),
      { numRuns: 60 },
    )
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(PACK_ERRORS).toContain(errorOf(() => openPack(bytes.subarray(0, length)))?.code)
      }),
    )
    expect(errorOf(() => openPack(Uint8Array.of(...bytes.subarray(0, 64), 0)))?.code).toBe('pack-damaged')
    expect(errorOf(() => openPack(new Uint8Array(64)))?.message).toContain('it does not begin with PYOG')
  })

  test('is opened without a look at what is not asked for', () => {
    const damaged = korea.bytes.slice()
    const [entry] = korea.entries
    damaged.fill(0, damaged.length - 2000)
    expect(openPack(damaged).find(entry!.id)).toEqual(entry)
    expect(errorOf(() => openPack(damaged).index)?.code).toBe('pack-damaged')
  })
})

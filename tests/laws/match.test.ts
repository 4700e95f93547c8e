import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildIndex } from '../../src/match/build.ts'
import { foldKey } from '../../src/match/key.ts'
import { openIndex } from '../../src/match/open.ts'
import { searchIndex } from '../../src/match/search.ts'
import { searchNaively } from '../match/naive.ts'

type Call = [key: number, start: number, end: number]
type Search = (accept: (...call: Call) => boolean) => void

/** Few characters of every script and fold, so that keys nest, share heads and stand in the text. */
const character = fc.constantFrom(..."가나힣aA1é-– \u00a0·ㆍ韓国々ａＡ!'’α\u0000\ud83d\ude00\ud840\udc00", '😀', '𠀀')
const word = fc.oneof(
  fc.array(character, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('가', 'a', '国', '가나다라마바사'), fc.nat(6))
    .map(([part, times]) => part.repeat(times + 1)),
)
const dictionary = fc.uniqueArray(word, { selector: foldKey, maxLength: 40 })
const textOf = (keys: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(character, word, ...(keys.length > 0 ? [fc.constantFrom(...keys)] : [])), { maxLength: 30 })
    .map((parts) => parts.join(''))
const sample = dictionary.chain((keys) => fc.record({ keys: fc.constant(keys), text: textOf(keys), choice: fc.nat(4) }))

/** Every question asked and what was answered; `choice` 0 accepts all, others refuse some by their numbers. */
function callsOf(search: Search, choice: number): [...Call, boolean][] {
  const calls: [...Call, boolean][] = []
  search((...call) => {
    const answer = choice === 0 || (call[0] + call[1]) % (choice + 1) !== 0
    calls.push([...call, answer])
    return answer
  })
  return calls
}

describe('the matcher', () => {
  test('asks the same questions in the same order as its naive twin', () => {
    fc.assert(
      fc.property(sample, ({ keys, text, choice }) => {
        const index = openIndex(buildIndex(keys))
        const fast = callsOf((accept) => searchIndex(index, text, accept), choice)
        expect(fast).toEqual(callsOf((accept) => searchNaively(keys, text, accept), choice))
      }),
      { numRuns: 500 },
    )
  })

  test('equals its naive twin across the borders of its chunks', () => {
    const long = fc.record({ keys: dictionary, filler: fc.constantFrom('.', '가', 'a', ' a'), shift: fc.nat(20) })
    fc.assert(
      fc.property(long, fc.array(word, { maxLength: 8 }), ({ keys, filler, shift }, tail) => {
        const text = filler.repeat(16_374 / filler.length + shift) + [...keys, ...tail].join('')
        const index = openIndex(buildIndex(keys))
        const fast = callsOf((accept) => searchIndex(index, text, accept), 0)
        expect(fast).toEqual(callsOf((accept) => searchNaively(keys, text, accept), 0))
      }),
      { numRuns: 20 },
    )
  })

  test('builds the same bytes again, and finds every key that stands alone', () => {
    fc.assert(
      fc.property(dictionary, (keys) => {
        const bytes = buildIndex(keys)
        expect(Buffer.compare(buildIndex(keys), bytes)).toBe(0)
        const index = openIndex(bytes)
        for (const [number, key] of keys.entries()) {
          const calls = callsOf((accept) => searchIndex(index, key, accept), 0)
          expect(calls[0]).toEqual([number, 0, key.length, true])
        }
      }),
    )
  })
})

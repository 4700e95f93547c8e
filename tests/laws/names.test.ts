import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packFigures, packRows } from '../../dictionaries/build/pack-figures.ts'
import { codeOf, LONGEST_CODED, lettersOfCode } from '../../src/name/letter-code.ts'
import { unpackFigures, unpackRows } from '../../src/name/packed-figures.ts'
import { findPair, keepPair, pairTable } from '../../src/name/pair-table.ts'
import { soundsLike } from '../../src/name/sounds-like.ts'
import { splitCode, splitSpelling } from '../../src/name/spelled-syllable.ts'
import { spellingPlausibility } from '../../src/name/spelling-plausibility.ts'
import { readSyllable, writeSyllable } from '../../src/name/syllable.ts'
import { foreignLetters } from '../../src/name/tables/foreign-letters.ts'
import { koreanSpellings } from '../../src/name/tables/korean-spellings.ts'
import { transliterates } from '../../src/name/transliterates.ts'
import { type Convention, compareNames, formatRomanName, hangulNames, romanizeName } from '../../src/names.ts'
import { growth, LINEAR } from '../growth.ts'
import { anyText, koreanName } from '../name/arbitrary-names.ts'

const CONVENTIONS: readonly Convention[] = [
  'attested',
  'revised',
  'mccune-reischauer',
  'ala-lc',
  'north-korean',
  'press',
  'passport',
]
const convention = fc.constantFrom(...CONVENTIONS)

describe('any text has an answer', () => {
  test('from every function, in range', () => {
    fc.assert(
      fc.property(anyText, anyText, convention, (a, b, system) => {
        for (const { probability } of [...romanizeName(a, { convention: system }), ...hangulNames(b)]) {
          expect(probability).toBeGreaterThanOrEqual(0)
          expect(probability).toBeLessThanOrEqual(1 + 1e-9)
        }
        for (const score of [compareNames(a, b).score, transliterates(a, b), spellingPlausibility(a, b)]) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
        }
        soundsLike(a, b.split(' ').slice(0, 6))
      }),
    )
  })

  test('long text in no time', () => {
    for (const piece of ['a', 'Kim-', 'Kim ']) {
      const read = (size: number): void => {
        const latin = piece.repeat(size)
        compareNames('김영희', latin)
        compareNames('가 '.repeat(size), latin)
        hangulNames(latin)
        romanizeName('가'.repeat(size))
      }
      expect(growth(read, 20_000), piece).toBeLessThan(LINEAR)
    }
  })
})

describe('spellings', () => {
  test('are ranked, distinct, within the limit, and share one probability', () => {
    fc.assert(
      fc.property(koreanName, convention, fc.integer({ min: 1, max: 30 }), (name, system, limit) => {
        const spellings = romanizeName(name, { convention: system, limit })
        expect(spellings.length).toBeGreaterThan(0)
        expect(spellings.length).toBeLessThanOrEqual(limit)
        expect(new Set(spellings.map(({ text }) => text)).size).toBe(spellings.length)
        const probabilities = spellings.map(({ probability }) => probability)
        expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a))
        expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeLessThan(1.001)
      }),
    )
  })

  test('hold when more are asked for', () => {
    fc.assert(
      fc.property(koreanName, fc.integer({ min: 1, max: 20 }), (name, limit) => {
        expect(romanizeName(name, { limit: limit + 5 }).slice(0, limit)).toEqual(romanizeName(name, { limit }))
      }),
    )
  })

  test('differ in layout only by the options', () => {
    const letters = (text: string): string => text.toLowerCase().replace(/[^a-zŏŭ']/g, '')
    fc.assert(
      fc.property(koreanName, fc.constantFrom('hyphen', 'joined', 'spaced'), (name, separator) => {
        const plain = romanizeName(name, { limit: 3 }).map(({ text }) => letters(text))
        expect(romanizeName(name, { limit: 3, separator }).map(({ text }) => letters(text))).toEqual(plain)
        expect(romanizeName(name, { limit: 3, case: 'upper' }).map(({ text }) => letters(text))).toEqual(plain)
      }),
    )
  })

  test('likely enough, never mismatch their name', () => {
    fc.assert(
      fc.property(koreanName, (name) => {
        for (const { text, probability } of romanizeName(name))
          if (probability >= 0.1) expect([text, compareNames(name, text).verdict]).not.toContain('mismatch')
      }),
    )
  })

  test('of the best rank are read back', () => {
    fc.assert(
      fc.property(koreanName, (name) => {
        const [best] = romanizeName(name, { limit: 1 })
        expect(hangulNames(best!.text, { limit: 100 }).map(({ text }) => text)).toContain(name)
      }),
    )
  })
})

describe('a comparison', () => {
  const foreign = fc.constantFrom('David Cho', 'Brian Kim', 'Xi Jinping', 'Hu Jintao', 'Jay Y. Lee', 'Anna Park')
  const transliterated = fc.constantFrom('데이비드 조', '제이슨 권', '샘 올트먼', '시진핑', '호금도', '안나')
  /** Names, most of them laid side by side with a spelling of their own or of a name near them. */
  const anyPair = fc.oneof(
    fc
      .tuple(koreanName, koreanName, fc.nat(3), fc.nat(9))
      .map(([a, b, kept, rank]): [string, string] => [
        a,
        romanizeName(a.slice(0, kept) + b.slice(kept), { limit: 10 }).at(-1 - rank)?.text ?? a,
      ]),
    fc.tuple(fc.oneof(koreanName, transliterated), foreign),
    fc.tuple(transliterated, anyText),
  )
  const laidOut = fc.tuple(koreanName, koreanName).map(([a, b]) => [a, romanizeName(b, { limit: 1 })[0]!.text] as const)

  test('does not mind case, order or the form of Unicode', () => {
    fc.assert(
      fc.property(laidOut, ([hangul, latin]) => {
        const { verdict, score } = compareNames(hangul, latin)
        const [surname, given] = latin.split(' ') as [string, string]
        for (const other of [latin.toUpperCase(), latin.toLowerCase(), `${given} ${surname}`, latin.normalize('NFD')]) {
          const same = compareNames(hangul, other)
          expect([other, same.verdict]).toEqual([other, verdict])
          expect(same.score).toBeCloseTo(score, 6)
        }
        expect(compareNames(hangul.normalize('NFD'), latin).score).toBe(score)
      }),
    )
  })

  test('lays the syllables along the text, each letter once', () => {
    fc.assert(
      fc.property(koreanName, (name) => {
        const latin = romanizeName(name, { limit: 1 })[0]!.text
        const { alignment } = compareNames(name, latin)
        expect(alignment.map(({ syllable }) => syllable).join('')).toBe(name)
        const spelled = alignment.map(({ start, end }) => latin.slice(start, end))
        expect(spelled.join('')).toBe(latin.replace(/[ -]/g, ''))
        expect(spelled.every((letters) => letters.length > 0)).toBe(true)
      }),
    )
  })

  test('scores a match over an ambiguous pair, and that over a mismatch; every verdict has its reasons', () => {
    const lowest = { match: 0.9, ambiguous: 0.1, mismatch: 0 }
    const below = { match: 1 + 1e-9, ambiguous: 0.9, mismatch: 0.1 }
    const reasons = { match: ['spelling'], ambiguous: ['shared-spelling', 'not-by-sound'], mismatch: ['other-name'] }
    fc.assert(
      fc.property(anyPair, ([hangul, latin]) => {
        const { verdict, score, reason } = compareNames(hangul, latin)
        expect(reasons[verdict]).toContain(reason)
        expect(score).toBeGreaterThanOrEqual(lowest[verdict])
        expect(score).toBeLessThan(below[verdict])
      }),
      { numRuns: 1000 },
    )
  })

  test('says of other surnames that sound nothing alike that they are other names', () => {
    fc.assert(
      fc.property(fc.constantFrom('김', '박', '최', '홍'), fc.constantFrom('Yun', 'Sim', 'Noh'), (surname, other) => {
        expect(compareNames(`${surname}영희`, `${other} Young-hee`).verdict).toBe('mismatch')
      }),
    )
  })
})

describe('the parts', () => {
  test('a code gives its letters back', () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzŏŭ'"), maxLength: LONGEST_CODED })
    fc.assert(
      fc.property(letters, (text) => {
        expect(lettersOfCode(codeOf(text))).toBe(text)
      }),
    )
  })

  test('a spelling is split without loss', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aeiouhwynkgŏ'), maxLength: LONGEST_CODED })
    fc.assert(
      fc.property(letters, (text) => {
        const { onset, vowel, coda } = splitSpelling(text)
        expect(onset + (onset === 'wh' ? vowel.slice(1) : vowel) + coda).toBe(text)
        const { rime } = splitCode(codeOf(text))
        expect(lettersOfCode(rime)).toBe(vowel + coda)
      }),
    )
  })

  test('a table of pairs keeps what a map would', () => {
    const number = fc.integer({ min: 0, max: 2 ** 30 - 1 })
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { maxLength: 2000 }), (pairs) => {
        const [table, twin] = [pairTable<string>(), new Map<string, string>()]
        for (const [first, second] of pairs) {
          const text = `${first} ${second}`
          expect(findPair(table, first, second)).toBe(twin.get(text))
          if (!twin.has(text)) keepPair(table, first, second, text)
          twin.set(text, text)
          expect(findPair(table, first, second)).toBe(text)
        }
        for (const [first, second] of pairs) expect(findPair(table, first, second)).toBe(`${first} ${second}`)
      }),
      { numRuns: 20 },
    )
  })

  test('the committed figures are packed as the script packs them', () => {
    expect(packFigures(unpackFigures(koreanSpellings))).toEqual(koreanSpellings)
    expect(packRows(unpackRows(foreignLetters.emissions, 1))).toBe(foreignLetters.emissions)
  })

  test('a syllable taken apart is put together again', () => {
    for (let unit = 0xac00; unit <= 0xd7a3; unit += 1) {
      const syllable = String.fromCharCode(unit)
      expect(writeSyllable(readSyllable(syllable)!)).toBe(syllable)
    }
  })

  test('a layout keeps every letter', () => {
    const syllable = fc.string({ unit: fc.constantFrom(...'aeimnoug'), minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(syllable, fc.array(syllable, { maxLength: 4 }), (surname, given) => {
        const text = formatRomanName({ surname, given })
        expect(text.toLowerCase().replace(/[ -]/g, '')).toBe(surname + given.join(''))
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { anyCharacter } from '../any-character.ts'
import { growth, LINEAR } from '../growth.ts'

/** Texts rich in what folding touches: marks, jamo, zero-width characters, wide forms, surrogates. */
const rich = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'가각힣류제명aeoAK 1-(').map(String),
      fc.constantFrom('ᄀ', 'ᅡ', 'ᆨ', 'ᆫ', '\u0301', '\u0323', '\u0308', 'é', '\u3099', 'か'),
      fc.constantFrom('\u200b', '\u00ad', '\ufeff', '\u200d', '\ufe0f', '\u2060'),
      fc.constantFrom('–', '—', '‘', '’', '“', 'ㆍ', '·', '\u00a0', '\u3000', 'Ａ', '（', '～', '\uf90a', '\ufacf'),
      fc.constantFrom('😀', '\ud83d', '\ude00', '𠀀', '𝒜'),
      fc.string({ unit: anyCharacter, minLength: 1, maxLength: 2 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

describe('laws', () => {
  test('folding is idempotent', () => {
    fc.assert(
      fc.property(rich, (text) => {
        const once = fold(text).text
        expect(fold(once).text).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  test('is idempotent where a mark sorts before the character it stands on', () => {
    const once = fold('か\u0f73\u3099').text
    expect(fold(once).text).toBe(once)
  })

  test('is idempotent where NFC gives what folds itself', () => {
    expect(fold('\u0374\u0323').text).toBe("'\u0323")
  })

  test('what a unit maps to folds back to it, with its whole cluster', () => {
    fc.assert(
      fc.property(rich, (text) => {
        const folded = fold(text)
        for (let at = 0; at < folded.text.length; at++) {
          const span = folded.toOriginalSpan({ start: at, end: at + 1 })
          expect(span.end).toBeGreaterThan(span.start)
          const cluster = fold(text.slice(span.start, span.end)).text
          expect(cluster).toContain(folded.text[at]!)
          expect(folded.text.slice(Math.max(0, at - cluster.length + 1), at + cluster.length)).toContain(cluster)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('clusters lie in order, disjoint, inside the text, and only dropped characters lie between them', () => {
    fc.assert(
      fc.property(rich, (text) => {
        const folded = fold(text)
        let covered = 0
        for (let at = 0; at < folded.text.length; at++) {
          const span = folded.toOriginalSpan({ start: at, end: at + 1 })
          if (span.start >= covered) {
            expect(fold(text.slice(covered, span.start)).text).toBe('')
            covered = span.end
          } else expect(span.end).toBe(covered)
        }
        expect(fold(text.slice(covered)).text).toBe('')
        expect(covered).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 1000 },
    )
  })

  test('an insertion point follows the cluster before it and never goes back', () => {
    fc.assert(
      fc.property(rich, (text) => {
        const folded = fold(text)
        let before = folded.toOriginal(0)
        for (let at = 1; at <= folded.text.length; at++) {
          const point = folded.toOriginal(at)
          expect(point).toBe(folded.toOriginalSpan({ start: at - 1, end: at }).end)
          expect(point).toBeGreaterThanOrEqual(before)
          before = point
        }
      }),
    )
  })

  test('a text of Hangul syllables and ASCII is returned as it is', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'가각힣abcZ 09.,-()"\'\n') })
    fc.assert(
      fc.property(plain, (text) => {
        const folded = fold(text)
        expect(folded.text).toBe(text)
        expect(folded.toOriginalSpan({ start: 0, end: text.length })).toEqual({ start: 0, end: text.length })
      }),
    )
  })

  test('decomposed Hangul folds to what NFC makes of it, and every syllable maps to its jamo', () => {
    const syllables = fc.string({
      unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((unit) => String.fromCharCode(unit)),
    })
    fc.assert(
      fc.property(syllables, (text) => {
        const folded = fold(text.normalize('NFD'))
        expect(folded.text).toBe(text)
        for (let at = 0; at < text.length; at++) {
          const { start, end } = folded.toOriginalSpan({ start: at, end: at + 1 })
          expect(folded.original.slice(start, end)).toBe(text[at]!.normalize('NFD'))
        }
      }),
    )
  })
})

describe('folded texts', () => {
  test.each([
    ['decomposed Hangul', '류제명은'.normalize('NFD'), '류제명은'],
    ['a coda jamo after a syllable', '가\u11a8', '각'],
    ['Latin with a combining mark', 'Ch\u014fr, Beyonce\u0301', 'Ch\u014fr, Beyonc\u00e9'],
    ['a mark beyond a zero-width space', 'e\u200b\u0301', '\u00e9'],
    ['full-width ASCII', 'ＫＩＳＡ（１）', 'KISA(1)'],
    ['a full-width base with a mark', 'Ｅ\u0301', '\u00c9'],
    ['hyphens and minus', 'Je‐myung Je‑myung 5–6 −1', 'Je-myung Je-myung 5-6 -1'],
    ['the em dash and the horizontal bar stay', '그는 — 홍길동 ―', '그는 — 홍길동 ―'],
    ['quotes', '‘오픈AI’는 “예” Ryu’s Chʼang', "'오픈AI'는 \"예\" Ryu's Ch'ang"],
    ['middle dots', '금융ㆍ증권・보험‧카드·연금', '금융·증권·보험·카드·연금'],
    ['blanks', '가\u00a0나\u3000다\u3164라', '가 나 다 라'],
    ['zero-width characters', '류\u200b제\u00ad명\ufeff', '류제명'],
    ['line ends stay', '가\r\n나\u2028다', '가\r\n나\u2028다'],
    ['compatibility Hanja', '\uf90a\uf9e1', '金李'],
    ['no case folding', 'KISA Kisa', 'KISA Kisa'],
    ['lone surrogates', '\ud83d가\ude00', '\ud83d가\ude00'],
    ['nothing', '', ''],
    ['only dropped characters', '\u200b\u200b', ''],
  ])('%s', (_, text, expected) => {
    expect(fold(text).text).toBe(expected)
  })
})

describe('the way back', () => {
  test.each([
    ['the whole decomposed name, not its particle', '［류제명］은', '류제명'],
    ['dropped characters inside, none at the edges', '\u200b［류\u200b제명］\u200b은', '류제명'],
    ['after a quote', '‘［오픈AI］’는', '오픈AI'],
  ])('%s', (_, marked, name) => {
    for (const form of ['NFC', 'NFD'] as const) {
      const [before, inside, after] = marked.normalize(form).split(/[［］]/) as [string, string, string]
      const folded = fold(before + inside + after)
      const start = folded.text.indexOf(name)
      const span = folded.toOriginalSpan({ start, end: start + name.length })
      expect(span).toEqual({ start: before.length, end: before.length + inside.length })
      expect(folded.toOriginal(start + name.length)).toBe(span.end)
    }
  })

  test('an insertion at the start stands after a byte order mark', () => {
    expect(fold('\ufeff류제명').toOriginal(0)).toBe(1)
  })

  test('a long run of marks is left alone and takes linear time', () => {
    const run = (size: number): string => `a${'\u0301\u0323'.repeat(size)}`
    expect(fold(run(2000)).text).toBe(run(2000))
    expect(fold('\u200b'.repeat(4000)).text).toBe('')
    expect(growth((size) => fold(run(size)), 10_000)).toBeLessThan(LINEAR)
    expect(growth((size) => fold('\u200b'.repeat(size)), 40_000)).toBeLessThan(LINEAR)
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../evaluation/detection.ts'
import { kindOf, readGold } from '../evaluation/detection-gold.ts'
import { type Figures, figuresOf } from '../evaluation/detection-score.ts'
import { furtherNames } from '../evaluation/further-names.ts'

interface Reference {
  readonly strict: Readonly<Record<string, Figures>>
  readonly neutral: Readonly<Record<string, Figures>>
}

const read = (name: string): string => readFileSync(new URL(`../cases/${name}`, import.meta.url), 'utf8')
const gold = readGold(read('detection.tsv'))
/** Figures of the last accepted run; better ones are written here by hand, worse ones fail. */
const reference = JSON.parse(read('detection.reference.json')) as Reference
const { pyogi, naive } = evaluate(gold)

/** Rounded down to a thousandth, as the reference is written. */
const floor = (share: number): number => Math.floor(share * 1000) / 1000

describe('detection on labelled sentences', () => {
  test('there are at least 400, in both languages, with names and without', () => {
    expect(gold.length).toBeGreaterThanOrEqual(400)
    expect(new Set(gold.map(({ text }) => text)).size).toBe(gold.length)
    expect(gold.filter(({ text }) => !/[가-힣]/.test(text)).length).toBeGreaterThanOrEqual(70)
    expect(gold.filter(({ spans }) => !spans.some(({ type }) => kindOf(type))).length).toBeGreaterThanOrEqual(120)
  })

  test.each(['strict', 'neutral'] as const)('is as good as before, %s', (mode) => {
    for (const [group, tally] of pyogi) {
      const figures = figuresOf(tally, mode === 'neutral')
      const before = reference[mode][group]
      expect(before, group).toBeDefined()
      for (const figure of ['precision', 'recall', 'f1'] as const)
        expect(floor(figures[figure]), `${group} ${figure}`).toBeGreaterThanOrEqual(before![figure])
    }
  })

  test('is better than naive longest match', () => {
    const f1 = (tallies: typeof pyogi): number => figuresOf(tallies.get('all')!, true).f1
    expect(f1(pyogi)).toBeGreaterThan(f1(naive) + 0.1)
  })
})

describe('detection on sentences kept back', () => {
  const keptBack = readGold(read('detection-held-out.tsv'))
  const frozen = JSON.parse(read('detection-held-out.reference.json')) as Readonly<Record<string, number>>

  test('there are at least 300, with 800 names', () => {
    expect(new Set(keptBack.map(({ text }) => text)).size).toBe(keptBack.length)
    expect(keptBack.length).toBeGreaterThanOrEqual(300)
    const names = keptBack.flatMap(({ spans }) => spans.filter(({ type }) => kindOf(type)))
    expect(names.length).toBeGreaterThanOrEqual(800)
  })

  test.each([
    ['alone', 0],
    ['with further names', 480_000],
  ])(
    'is as good as before, %s',
    (key, count) => {
      const { pyogi: found } = evaluate(keptBack, furtherNames(count))
      const all = found.get('all')!
      const figures = {
        strict: figuresOf(all, false).f1,
        neutral: figuresOf(all, true).f1,
        'precision of two syllables': figuresOf(found.get('hangul 2')!, true).precision,
      }
      for (const [figure, value] of Object.entries(figures))
        expect(floor(value), figure).toBeGreaterThanOrEqual(frozen[`${key}: ${figure}`]!)
    },
    180_000,
  )
})

describe('a labelled set', () => {
  test('says the same in both shapes', () => {
    const marked = readGold('# remark\ntrap\t［홍길동/PS］은 ［서울/LC］ 사람이다.\n')
    const json = readGold(
      `${JSON.stringify({
        text: '홍길동은 서울 사람이다.',
        spans: [
          { start: 0, end: 3, type: 'PS' },
          { start: 5, end: 7, type: 'LC' },
        ],
        trap: 'trap',
      })}\n`,
    )
    expect(marked).toEqual(json)
  })

  test('counts right, wrong and missed hits, and leaves out those on another kind', () => {
    const { pyogi: counts } = evaluate(
      readGold('［서울/LC］에 왔다.\n［서울 올림픽/행사］ 때였다.\n［서울/LC］가요가 흘렀다.\n'),
    )
    expect(counts.get('all')).toEqual({ right: 1, wrong: 0, besides: 1, missed: 1 })
  })
})

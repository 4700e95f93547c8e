import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { withDictionary } from '../evaluation/gloss.ts'
import { groupsOf, labelled, measure, type Shares, sharesOf, withoutDictionary } from '../evaluation/gloss-rows.ts'

const FILES = [
  'gloss-held-out',
  'gloss-fresh',
  'gloss-second-korean',
  'gloss-second-english',
  'gloss-third-korean',
  'gloss-third-english',
]
/** Fewer brackets than these make no figure. */
const FEWEST = 20

const read = (name: string): string => readFileSync(new URL(`../cases/${name}`, import.meta.url), 'utf8')
/** Figures of the last accepted run; better ones are written here by hand, worse ones fail. */
const reference = JSON.parse(read('gloss.reference.json')) as Record<string, Record<string, Shares>>

/** Rounded down to a thousandth, as the reference is written; false alarms are rounded up. */
const floor = (share: number): number => Math.floor(share * 1000) / 1000
const ceil = (share: number): number => Math.ceil(share * 1000) / 1000

describe.each([
  ['without a dictionary', withoutDictionary],
  ['with the shipped dictionary', withDictionary],
] as const)('glosses on labelled brackets, %s', (how, reader) => {
  test.each(FILES)('%s is as good as before', (file) => {
    for (const [group, rows] of groupsOf(labelled(read(`${file}.tsv`)))) {
      if (rows.length < FEWEST) continue
      const shares = sharesOf(measure(rows, reader))
      const name = `${file} ${group}`
      const before = reference[how]?.[name]
      expect(before, name).toBeDefined()
      expect(ceil(shares.falseAlarms), `${name} false alarms`).toBeLessThanOrEqual(before!.falseAlarms)
      for (const figure of ['precision', 'recall', 'f1', 'highPrecision', 'highRecall'] as const)
        expect(floor(shares[figure]), `${name} ${figure}`).toBeGreaterThanOrEqual(before![figure])
    }
  })
})

describe('a labelled set', () => {
  test('says the same in both shapes', () => {
    const [gloss, none] = labelled('# source: news\nko\t국제통화기금(IMF) 총재(62)\t국제통화기금=IMF\n')
    expect(gloss).toEqual({
      text: '국제통화기금(IMF) 총재(62)',
      start: 6,
      end: 11,
      kind: 'gloss',
      left: ['국제통화기금'],
      parts: ['IMF'],
      source: 'news',
    })
    expect(none?.kind).toBe('none')
    expect(labelled(JSON.stringify(gloss))).toEqual([gloss])
  })

  test('counts what is right, wrong, missed and superfluous', () => {
    const rows = labelled('ko\t가나다라(ABC)\t나다라=ABC\nko\t마바사(아자)\t?마바사=아자\nko\t총재(IMF)\n')
    const counts = measure(rows, (text) =>
      text.startsWith('총재') || text.startsWith('가')
        ? [
            {
              bracket: { start: text.indexOf('('), end: text.length },
              head: { text: text.slice(0, text.indexOf('(')) },
              parts: [{ text: text.slice(text.indexOf('(') + 1, -1) }],
              confidence: 'high',
            },
          ]
        : [],
    )
    expect(counts).toMatchObject({ expected: 1, found: 2, right: 0, highFound: 2, none: 1, falseAlarms: 1 })
  })
})

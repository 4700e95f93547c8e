import { describe, expect, test } from 'vitest'
import type { RawGloss } from '../../src/gloss/glosses.ts'
import { createTally, foldName, type GlossTally, type TallyRow, tallyText } from '../../src/gloss/mine-tally.ts'

type Given = Partial<Pick<RawGloss, 'kind' | 'confidence'>>

/** The gloss of a text that reads `…head(part)…`: the head given, what stands in its last bracket. */
function glossOf(text: string, head: string, given: Given = {}): RawGloss {
  const open = text.lastIndexOf('(')
  const close = text.lastIndexOf(')')
  const start = text.lastIndexOf(head, open)
  return {
    span: { start, end: close + 1 },
    bracket: { start: open, end: close + 1 },
    head: { start, end: start + head.length, text: head },
    parts: [{ start: open + 1, end: close, text: text.slice(open + 1, close), lang: 'en' }],
    kind: 'abbreviation',
    confidence: 'medium',
    by: 'acronym',
    ...given,
  }
}

/** The tally of documents with one gloss each, all of the same head. */
function tallied(head: string, texts: readonly string[], given?: Given): GlossTally {
  const tally = createTally()
  for (const text of texts) tallyText(tally, text, [glossOf(text, head, given)])
  return tally
}

const onlyRow = (tally: GlossTally): TallyRow => {
  expect(tally.rows.size).toBe(1)
  return [...tally.rows.values()][0]!
}

describe('tallyText', () => {
  test('says of a pair what it saw', () => {
    const text = '어제 시장 섬유 흡착포(QZF)는 쌌다. 섬유 포(ZZF)가 왔다.'
    const first = text.slice(0, text.indexOf('섬유 포'))
    const tally = createTally()
    tallyText(tally, text, [glossOf(first, '섬유 흡착포', { confidence: 'high' })])
    const { documents, sentences, ...row } = onlyRow(tally)
    expect(documents.length).toBe(1)
    expect(row).toEqual({
      part: 'QZF',
      lang: 'en',
      kind: 'abbreviation',
      count: 1,
      high: 1,
      heads: new Map([['섬유 흡착포', 1]]),
      phrases: new Map(
        ['흡착포', '섬유 흡착포', '시장 섬유 흡착포', '어제 시장 섬유 흡착포'].map((phrase) => [phrase, 1]),
      ),
      spellings: new Map([['QZF', 1]]),
      offices: new Map([['시장', 1]]),
      examples: ['어제 시장 섬유 흡착포(QZF)는 쌌다.'],
    })
    expect(sentences).toEqual(new Set(row.examples))
    expect([tally.documents, tally.dropped]).toEqual([1, 0])
  })

  test('starts from nothing, with room for 50,000 pairs', () => {
    expect(createTally()).toEqual({ rows: new Map(), limit: 50_000, documents: 0, dropped: 0 })
  })

  test('counts a document without glosses, and a document in pieces once', () => {
    const tally = createTally()
    tallyText(tally, '아무것도 없다.', [])
    for (const [text, continued] of [
      ['포(QZF)는 싸다.', false],
      ['포(QZF)가 왔다.', true],
      ['포(QZF)도 왔다.', false],
    ] as const) {
      tallyText(tally, text, [glossOf(text, '포')], continued)
    }
    const { count, documents } = onlyRow(tally)
    expect([tally.documents, count, documents.length]).toEqual([3, 3, 2])
  })

  test('counts a sentence once, the high confidence of its first time alone', () => {
    const tally = tallied('포', ['포(QZF)는 싸다.', ' 포(QZF)는 싸다. '], { confidence: 'high' })
    const { count, high, documents } = onlyRow(tally)
    expect([count, high, documents.length]).toEqual([1, 1, 1])
  })

  test.each(['medium', 'low'] as const)('counts %s confidence as not high', (confidence) => {
    expect(onlyRow(tallied('포', ['포(QZF)는 싸다.'], { confidence })).high).toBe(0)
  })

  test.each<[name: string, text: string, head: string, given: Given, rows: number]>([
    ['Hangul in the head', '포(QZF)는', '포', {}, 1],
    ['Hangul in the bracket', 'Net (그물)', 'Net', {}, 1],
    ['no Hangul', 'Quick Fox (QF)', 'Quick Fox', {}, 0],
    ['a name glossed by itself', '포(포)는', '포', { kind: 'same' }, 0],
  ])('a pair with %s', (_, text, head, given, rows) => {
    expect(tallied(head, [text], given).rows.size).toBe(rows)
  })

  test('takes spellings of the part and of the last word for one pair', () => {
    const tally = createTally()
    for (const [text, head] of [
      ['Big Net (그물망) sank.', 'Big Net'],
      ['The net (그물 망) sank.', 'net'],
      ['NET (그물·망) sank.', 'NET'],
    ] as const) {
      tallyText(tally, text, [glossOf(text, head)])
    }
    const { heads, spellings } = onlyRow(tally)
    expect([...heads.keys()]).toEqual(['Big Net', 'net', 'NET'])
    expect([...spellings.keys()]).toEqual(['그물망', '그물 망', '그물·망'])
  })

  test('counts what stood before the bracket up to six words, each phrase once a sentence', () => {
    const { phrases } = onlyRow(tallied('하 포', ['가 나 다 라 마 바 하 포(QZF)는 싸다.', '하 포(QZF)는 쌌다.']))
    expect([...phrases]).toEqual([
      ['포', 2],
      ['하 포', 2],
      ['바 하 포', 1],
      ['마 바 하 포', 1],
      ['라 마 바 하 포', 1],
      ['다 라 마 바 하 포', 1],
    ])
  })

  test('takes no word of the clause before for a phrase', () => {
    expect([...onlyRow(tallied('포', ['그물이 있다. 새 포(QZF)는 싸다.'])).phrases.keys()]).toEqual(['포', '새 포'])
  })

  test('keeps three examples, 64 sentences and 96 phrases of a pair, and counts on', () => {
    const texts = Array.from({ length: 120 }, (_, index) => `${index} 포(QZF)는 싸다.`)
    const row = onlyRow(tallied('포', [...texts, texts[0]!, texts[63]!]))
    expect(row.examples).toEqual(texts.slice(0, 3))
    expect([...row.sentences]).toEqual(texts.slice(0, 64))
    expect([row.count, row.phrases.size, row.phrases.get('포')]).toEqual([120, 96, 120])
    expect(onlyRow(tallied('포', [...texts, texts[64]!])).count).toBe(121)
  })

  test.each([
    ['a short sentence whole', '앞', '뒤', '앞 포(QZF) 뒤.'],
    [
      '240 units around the bracket',
      `${'가'.repeat(200)}`,
      '나'.repeat(200),
      `${'가'.repeat(116)} 포(QZF) ${'나'.repeat(116)}`,
    ],
    ['more behind than before', '앞', '나'.repeat(200), `앞 포(QZF) ${'나'.repeat(116)}`],
  ])('gives as an example %s', (_, before, after, example) => {
    const text = `Net (그물) sank. ${before} 포(QZF) ${after}. Net sank.`
    const tally = createTally()
    tallyText(tally, text, [glossOf(text, '포')])
    expect(onlyRow(tally).examples).toEqual([example])
  })

  test('gives a gloss whole that is longer than an example may be', () => {
    const head = '섬'.repeat(250)
    expect(onlyRow(tallied(head, [`앞 ${head}(QZF)는 싸다.`])).examples).toEqual([`${head}(QZF)`])
  })

  describe('when there are more pairs than room', () => {
    const parts = ['QA', 'QB', 'QC', 'QD', 'QE']
    const grown = (sizes: readonly number[], limit: number): GlossTally => {
      const tally = createTally(limit)
      sizes.forEach((size, index) => {
        for (let time = 0; time < size; time++) {
          const text = `${time} 포(${parts[index]})는 싸다.`
          tallyText(tally, text, [glossOf(text, '포')])
        }
      })
      return tally
    }
    const kept = ({ rows }: GlossTally): string[] => [...rows.values()].map((row) => row.part)

    test('the least used go, until a quarter of the room is free', () => {
      const tally = grown([2, 3, 1, 4, 1], 4)
      expect([kept(tally), tally.dropped]).toEqual([['QA', 'QB', 'QD'], 2])
    })

    test('of those used alike the oldest go', () => {
      const tally = grown([1, 1, 1, 1, 1], 4)
      expect([kept(tally), tally.dropped]).toEqual([['QC', 'QD', 'QE'], 2])
    })

    test('what fills the room exactly stays', () => {
      const tally = grown([1, 1, 1, 1], 4)
      expect([kept(tally), tally.dropped]).toEqual([['QA', 'QB', 'QC', 'QD'], 0])
    })
  })
})

describe('foldName', () => {
  test.each([
    ['case', 'KISA', 'kisa'],
    ['full width', 'ＫＩＳＡ', 'kisa'],
    ['spaces', ' 섬유 흡착\t포 ', '섬유흡착포'],
    ['hyphens', 'Je-myung‐a‑b–c—d―e', 'jemyungabcde'],
    ['dots', 'U.S.·K', 'usk'],
    ['apostrophes', "O'Neil’s", 'oneils'],
  ])('leaves out what spellings differ in: %s', (_, name, folded) => {
    expect(foldName(name)).toBe(folded)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { candidatesOf, type GlossCandidate, type Judge } from '../../src/gloss/mine.ts'
import { createTally, type TallyRow } from '../../src/gloss/mine-tally.ts'

interface Seen extends Partial<Pick<TallyRow, 'lang' | 'kind' | 'count' | 'high' | 'documents' | 'examples'>> {
  readonly head: string
  readonly part: string
  readonly heads?: Readonly<Record<string, number>>
  readonly phrases?: Readonly<Record<string, number>>
  readonly spellings?: Readonly<Record<string, number>>
  readonly offices?: readonly string[]
}

/** The row of a pair that was seen in one sentence with high confidence, where nothing else is said. */
function rowOf({ head, part, heads, phrases, spellings, offices = [], ...given }: Seen): TallyRow {
  const count = given.count ?? 1
  return {
    part,
    lang: 'en',
    kind: 'script',
    count,
    high: count,
    documents: [1],
    heads: new Map(Object.entries(heads ?? { [head]: count })),
    phrases: new Map(Object.entries(phrases ?? { [head]: count })),
    spellings: new Map(Object.entries(spellings ?? { [part]: count })),
    offices: new Map(offices.map((office) => [office, 1])),
    examples: [],
    sentences: new Set(),
    ...given,
  }
}

function candidates(seen: readonly Seen[], judge?: Judge): GlossCandidate[] {
  const tally = createTally()
  seen.forEach((each, index) => {
    tally.rows.set(String(index), rowOf(each))
  })
  return candidatesOf(tally, judge)
}

const only = (...seen: readonly Seen[]): GlossCandidate => {
  const found = candidates(seen)
  expect(found.length).toBe(1)
  return found[0]!
}

const pairs = (seen: readonly Seen[]): string[] =>
  candidates(seen).map(({ korean, other, count, documents }) => `${korean} = ${other} ${count}/${documents}`)

const NET = { head: '그물', part: 'Net' } as const
const MANY = { ...NET, count: 4, high: 0 } as const

describe('candidatesOf', () => {
  test('says all it knows of a pair', () => {
    expect(only({ ...NET, count: 2, documents: [1, 2], examples: ['그물(Net)은', '새 그물(Net)은'] })).toEqual({
      korean: '그물',
      other: 'Net',
      lang: 'en',
      type: 'full',
      count: 2,
      documents: 2,
      confidence: 'high',
      spellings: [],
      conflicts: [],
      examples: ['그물(Net)은', '새 그물(Net)은'],
      kind: 'term',
      evidence: [],
      standing: 'entry',
      agreement: 'new',
      entries: [],
    })
  })

  test('takes what a dictionary says', () => {
    const judge: Judge = (korean, other) => ({ agreement: 'variant', entries: [`${korean} ${other}`] })
    expect(candidates([NET], judge)[0]).toMatchObject({ agreement: 'variant', entries: ['그물 Net'] })
  })

  describe('the two names', () => {
    test.each<[name: string, seen: Seen, names: [korean: string, other: string]]>([
      ['head in Hangul', NET, ['그물', 'Net']],
      ['part in Hangul', { head: 'Net', part: '그물', lang: 'ko' }, ['그물', 'Net']],
      ['both in Hangul', { head: '그물', part: '망', lang: 'ko' }, ['그물', '망']],
      ['the head most read', { ...NET, heads: { '새 그물': 1, 그물: 2 } }, ['그물', 'Net']],
      ['the first of heads read alike, seen last', { ...NET, heads: { 망: 2, 그물: 2 } }, ['그물', 'Net']],
      ['the first of heads read alike, seen first', { ...NET, heads: { 그물: 2, 망: 2 } }, ['그물', 'Net']],
      ['the spelling most used', { ...NET, spellings: { NET: 1, Net: 2 } }, ['그물', 'Net']],
      [
        'the head voted for where few readings are sure',
        { ...MANY, high: 1, phrases: { 망: 4, '신경 망': 4 } },
        ['신경 망', 'Net'],
      ],
      ['the head read where half of them are sure', { ...MANY, high: 2, phrases: { '신경 망': 4 } }, ['그물', 'Net']],
      ['the head read where no vote is won', { ...MANY, phrases: { 망: 2 } }, ['그물', 'Net']],
    ])('%s', (_, seen, [korean, other]) => {
      expect(only(seen)).toMatchObject({ korean, other })
    })
  })

  test.each<[name: string, seen: Seen, lang: string]>([
    ['that of the part', { ...NET, lang: 'de' }, 'de'],
    ['English where the Latin name was the head', { head: 'Net', part: '그물', lang: 'ko' }, 'en'],
    ['Korean where both are in Hangul', { head: '그물', part: '망', lang: 'ko' }, 'ko'],
    ['that of Hanja', { head: '그물', part: '網', lang: 'ko-Hani' }, 'ko-Hani'],
  ])('language: %s', (_, seen, lang) => {
    expect(only(seen).lang).toBe(lang)
  })

  test.each<[name: string, seen: Seen, type: string]>([
    ['read as one', { ...NET, kind: 'abbreviation' }, 'abbreviation'],
    ['written as one', { ...NET, part: 'NET' }, 'abbreviation'],
    ['neither', NET, 'full'],
  ])('abbreviation: %s', (_, seen, type) => {
    expect(only(seen).type).toBe(type)
  })

  test.each([
    [1, 1, 'high'],
    [2, 1, 'high'],
    [3, 1, 'medium'],
    [3, 0, 'medium'],
    [2, 0, 'low'],
    [5, 2, 'medium'],
  ])('confidence of %i sentences, %i of them high', (count, high, confidence) => {
    expect(only({ ...NET, count, high }).confidence).toBe(confidence)
  })

  test.each<[name: string, seen: Seen, standing: string]>([
    ['a person', { head: '홍길동', part: '洪吉童' }, 'name'],
    ['a person with an office', { head: '홍길동', part: '洪吉童', offices: ['시장'] }, 'entry'],
    ['what is no person', NET, 'entry'],
  ])('standing of %s', (_, seen, standing) => {
    expect(only(seen).standing).toBe(standing)
  })

  test('a person that the dictionary knows is an entry', () => {
    const judge: Judge = () => ({ agreement: 'known', entries: ['person.hong'] })
    expect(candidates([{ head: '홍길동', part: '洪吉童' }], judge)[0]!.standing).toBe('entry')
  })

  describe('joins the rows of one pair', () => {
    const person = (part: string, given: Partial<Seen> = {}): Seen => ({ head: '류제명', part, ...given })

    test('with sums, documents, offices and three examples of all', () => {
      const one = { count: 3, high: 0, documents: [1, 5], offices: ['시장', '감독'], examples: ['a', 'b'] }
      const other = { count: 2, high: 2, documents: [1, 7], offices: ['감독'], examples: ['c', 'd'] }
      expect(only(person('Ryu Je-myung', one), person('Ryu Je Myung', other))).toMatchObject({
        other: 'Ryu Je-myung',
        count: 5,
        documents: 3,
        confidence: 'medium',
        examples: ['a', 'b', 'c'],
        evidence: ['류제명', '시장', '감독'],
      })
      expect(only(person('Ryu Je-myung', one), person('Ryu Je Myung', { ...other, high: 3 })).confidence).toBe('high')
    })

    test.each<[name: string, seen: Seen[], expected: string[]]>([
      ['head and part change places', [NET, { head: 'net', part: '그 물', lang: 'ko' }], ['그물 = Net 2/1']],
      [
        'the names sound alike',
        [person('Ryu Je-myeong', { count: 2 }), person('Ryoo Jae-myung')],
        ['류제명 = Ryu Je-myeong 3/1'],
      ],
      [
        'not when one does not sound like the Korean, the more used one',
        [person('Kim Min-su', { count: 2 }), person('Ryu Je-myung')],
        ['류제명 = Kim Min-su 2/1', '류제명 = Ryu Je-myung 1/1'],
      ],
      [
        'not when one does not sound like the Korean, the less used one',
        [person('Ryu Je-myung', { count: 2 }), person('Kim Min-su')],
        ['류제명 = Ryu Je-myung 2/1', '류제명 = Kim Min-su 1/1'],
      ],
      [
        'not an acronym, the more used one',
        [
          { head: '엘지', part: 'LG', count: 2 },
          { head: '엘지', part: 'Elji' },
        ],
        ['엘지 = LG 2/1', '엘지 = Elji 1/1'],
      ],
      [
        'not an acronym, the less used one',
        [
          { head: '엘지', part: 'Elji', count: 2 },
          { head: '엘지', part: 'LG' },
        ],
        ['엘지 = Elji 2/1', '엘지 = LG 1/1'],
      ],
      ['not when the Korean names differ', [NET, { head: '망', part: 'Net' }], ['그물 = Net 1/1', '망 = Net 1/1']],
    ])('%s', (_, seen, expected) => {
      expect(pairs(seen)).toEqual(expected)
      expect(pairs([...seen].reverse())).toEqual(expected)
    })

    test('the first of two used alike names it', () => {
      const seen = [person('Ryu Je-myung'), person('Ryu Je Myung')]
      expect(pairs(seen)).toEqual(['류제명 = Ryu Je Myung 2/1'])
      expect(pairs([...seen].reverse())).toEqual(['류제명 = Ryu Je Myung 2/1'])
    })

    test('lists the other spellings, the most used first, each as often as it was used most', () => {
      const seen = [
        {
          ...person('Ryu Je-myung', {
            count: 9,
            spellings: { 'Ryu Je-myung': 5, 'RYU JE-MYUNG': 2, 'Ryu je-myung': 2 },
          }),
        },
        {
          ...person('Ryu Je Myung', { count: 3, spellings: { 'Ryu Je Myung': 1, 'RYU JE-MYUNG': 4 } }),
          head: '류 제명',
        },
      ]
      expect(only(...seen).spellings).toEqual([
        { text: 'RYU JE-MYUNG', count: 4 },
        { text: '류 제명', count: 3 },
        { text: 'Ryu je-myung', count: 2 },
        { text: 'Ryu Je Myung', count: 1 },
      ])
    })

    test('lists spellings used alike by their letters', () => {
      const spellings = { 'Big Net': 5, 'big net': 1, 'BIG NET': 1, 'Big-Net': 1 }
      const texts = only({ ...NET, part: 'Big Net', spellings }).spellings.map(({ text }) => text)
      expect(texts).toEqual(['BIG NET', 'Big-Net', 'big net'])
    })
  })

  describe('conflicts', () => {
    const conflicts = (...seen: readonly Seen[]): string[] =>
      candidates(seen)[0]!.conflicts.map(({ text, count }) => `${text} ${count}`)
    const first = { ...NET, count: 5 }

    test.each<[name: string, seen: Seen, expected: string[]]>([
      ['another full name of the same', { head: '그물', part: 'Web', count: 2 }, ['Web 2']],
      ['the same full name of another', { head: '망', part: 'net', count: 3 }, ['망 3']],
      ['not an abbreviation beside a full name', { head: '그물', part: 'QZF' }, []],
      ['not a name in another script', { head: '그물', part: '網' }, []],
      ['not what has neither name', { head: '망', part: 'Web' }, []],
    ])('%s', (_, seen, expected) => {
      expect(conflicts(first, seen)).toEqual(expected)
    })

    test('another abbreviation beside an abbreviation', () => {
      expect(conflicts({ ...first, part: 'NET' }, { head: '그물', part: 'WEB' })).toEqual(['WEB 1'])
    })

    test('in the order of use, then of letters', () => {
      const others = ['망', '어망', '새 망', '큰 망'].map((head, index) => ({ ...NET, head, count: index < 3 ? 2 : 3 }))
      const expected = ['큰 망 3', '망 2', '새 망 2', '어망 2']
      expect(conflicts(first, ...others)).toEqual(expected)
      expect(conflicts(...others.reverse(), first)).toEqual(expected)
    })

    test('an acronym that stands for two names', () => {
      expect(conflicts({ ...first, part: 'NET' }, { head: '망', part: 'NET' })).toEqual(['망 1'])
    })
  })

  describe('order', () => {
    test.each<[name: string, seen: Seen[], expected: string[]]>([
      [
        'by documents',
        [
          { ...NET, count: 3, documents: [1] },
          { head: '망', part: 'Web', count: 2, documents: [1, 2] },
        ],
        ['망 = Web 2/2', '그물 = Net 3/1'],
      ],
      [
        'then by sentences',
        [
          { ...NET, count: 2 },
          { head: '망', part: 'Web', count: 3 },
        ],
        ['망 = Web 3/1', '그물 = Net 2/1'],
      ],
      [
        'then by the Korean name',
        [
          { head: '망', part: 'Net' },
          { head: '그물', part: 'Web' },
        ],
        ['그물 = Web 1/1', '망 = Net 1/1'],
      ],
      ['then by the other', [{ head: '그물', part: 'Web' }, NET], ['그물 = Net 1/1', '그물 = Web 1/1']],
    ])('%s', (_, seen, expected) => {
      expect(pairs(seen)).toEqual(expected)
      expect(pairs([...seen].reverse())).toEqual(expected)
    })

    test('is the same whatever was seen first', () => {
      const seen = fc.record({
        head: fc.constantFrom('그물', '망', '그 물', '류제명'),
        part: fc.constantFrom('Net', 'NET', 'Web', 'Ryu Je-myung', 'Ryu Je Myung', '網'),
        count: fc.integer({ min: 1, max: 3 }),
      })
      const rows = fc.uniqueArray(seen, { selector: ({ head, part }) => `${head} ${part}`, maxLength: 8 })
      const orders = rows.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      )
      fc.assert(
        fc.property(orders, ([one, other]) => {
          expect(candidates(other)).toEqual(candidates(one))
        }),
      )
    })
  })
})

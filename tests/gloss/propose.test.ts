import { describe, expect, test } from 'vitest'
import type { GlossCandidate } from '../../src/gloss/mine.ts'
import { proposalsOf } from '../../src/gloss/propose.ts'
import { parseEntries } from '../../src/model/schema.ts'

type Seen = Partial<GlossCandidate>

const seen = (given: Seen): GlossCandidate => ({
  korean: '그물',
  other: 'Big Net',
  lang: 'en',
  type: 'full',
  count: 1,
  documents: 1,
  confidence: 'high',
  spellings: [],
  conflicts: [],
  examples: [],
  kind: 'term',
  evidence: [],
  standing: 'entry',
  agreement: 'new',
  entries: [],
  ...given,
})

const proposed = (given: readonly Seen[], taken: readonly string[] = []): ReturnType<typeof proposalsOf> =>
  proposalsOf(given.map(seen), (id) => taken.includes(id))

const ids = (given: readonly Seen[], taken?: readonly string[]): string[] =>
  proposed(given, taken).entries.map(({ entry }) => entry.id)

describe('proposalsOf', () => {
  test('makes of a pair an entry that nobody has checked', () => {
    const pair = seen({})
    expect(proposalsOf([pair])).toEqual({
      entries: [
        {
          entry: {
            id: 'term.big-net',
            kind: 'term',
            terms: [
              { text: '그물', lang: 'ko', confidence: 'general' },
              { text: 'Big Net', lang: 'en', confidence: 'general' },
            ],
          },
          candidates: [pair],
        },
      ],
      names: [],
    })
  })

  test('makes one entry of the pairs of one Korean name, however it is spaced', () => {
    const { entries } = proposed([
      {},
      { korean: '망', other: 'Web' },
      { korean: '그 물', other: 'BN', type: 'abbreviation' },
    ])
    expect(entries.map(({ candidates }) => candidates.map((each) => each.other))).toEqual([['Big Net', 'BN'], ['Web']])
    expect(entries[0]!.entry.terms).toEqual([
      { text: '그물', lang: 'ko', confidence: 'general' },
      { text: 'Big Net', lang: 'en', confidence: 'general' },
      { text: 'BN', lang: 'en', type: 'abbreviation', confidence: 'general' },
    ])
  })

  test('leaves out what the dictionary knows, and puts people without an office apart', () => {
    const { entries, names } = proposed([
      { agreement: 'known' },
      { agreement: 'known', standing: 'name' },
      { korean: '홍길동', other: '洪吉童', standing: 'name' },
      { korean: '망', other: 'Web', agreement: 'contradicts' },
    ])
    expect(names.map((each) => each.korean)).toEqual(['홍길동'])
    expect(entries.map(({ entry }) => entry.terms[0]!.text)).toEqual(['망'])
  })

  test.each<[name: string, seen: Seen[], terms: string[]]>([
    ['one full name of a language', [{}, { other: 'Great Net' }], ['그물', 'Big Net']],
    ['full names of two languages', [{}, { other: '網', lang: 'ko-Hani' }], ['그물', 'Big Net', '網']],
    [
      'as many abbreviations as there are',
      ['BN', 'GN'].map((other): Seen => ({ other, type: 'abbreviation' })),
      ['그물', 'BN', 'GN'],
    ],
    ['a full name behind an abbreviation', [{ other: 'BN', type: 'abbreviation' }, {}], ['그물', 'BN', 'Big Net']],
    ['no second full name in Korean', [{ other: '망', lang: 'ko' }], ['그물']],
    ['each text once', [{ type: 'abbreviation' }, {}, { lang: 'de' }], ['그물', 'Big Net']],
  ])('gives an entry %s', (_, given, terms) => {
    expect(proposed(given).entries[0]!.entry.terms.map((term) => term.text)).toEqual(terms)
  })

  test.each<[name: string, seen: Seen[], id: string]>([
    [
      'its English full name',
      [{ other: 'BN', type: 'abbreviation' }, { other: 'Netz', lang: 'de' }, {}],
      'term.big-net',
    ],
    [
      'its best supported name without one',
      [
        { other: 'Netz', lang: 'de' },
        { other: 'BN', type: 'abbreviation' },
      ],
      'term.netz',
    ],
    ['its kind: a body', [{ kind: 'organization' }], 'org.big-net'],
    ['its kind: a programme', [{ kind: 'programme' }], 'programme.big-net'],
    ['its kind: a law', [{ kind: 'law' }], 'law.big-net'],
  ])('names an entry by %s', (_, given, id) => {
    expect(ids(given)).toEqual([id])
  })

  test('gives each id once, and none that is taken', () => {
    const alike: Seen[] = ['그물', '망', '어망'].map((korean) => ({ korean }))
    expect(ids(alike)).toEqual(['term.big-net', 'term.big-net-2', 'term.big-net-3'])
    expect(ids(alike, ['term.big-net', 'term.big-net-3'])).toEqual([
      'term.big-net-2',
      'term.big-net-4',
      'term.big-net-5',
    ])
    expect(ids([{}, { korean: '망', kind: 'law' }])).toEqual(['term.big-net', 'law.big-net'])
  })

  test.each<[name: string, seen: Seen[], kind: string]>([
    ['the first that has any', [{}, { kind: 'law', evidence: ['법'] }, { kind: 'role', evidence: ['장관'] }], 'law'],
    ['the best supported without any', [{ kind: 'place' }, { kind: 'law' }], 'place'],
  ])('takes the kind that evidence speaks for: %s', (_, given, kind) => {
    expect(proposed(given).entries[0]!.entry.kind).toBe(kind)
  })

  test('makes entries that the schema accepts', () => {
    const kinds = ['term', 'organization', 'programme', 'law', 'role', 'place', 'person'] as const
    const { entries } = proposed(kinds.map((kind, index): Seen => ({ korean: `그물${index}`, kind })))
    expect(parseEntries(entries.map(({ entry }) => entry)).length).toBe(kinds.length)
  })
})

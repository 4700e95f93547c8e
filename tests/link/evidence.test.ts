import { describe, expect, test } from 'vitest'
import { compileDictionary } from '../../src/dictionary/compile.ts'
import { findMentions } from '../../src/index.ts'
import { standsIn, WEIGHTS } from '../../src/link/evidence.ts'

const dictionary = compileDictionary([
  {
    id: 'org.board',
    kind: 'organization',
    own: 'ko',
    terms: [
      { text: '표기위원회', lang: 'ko' },
      { text: 'Spelling Board', lang: 'en' },
    ],
  },
  { id: 'org.shop', kind: 'organization', own: 'ko', guard: 'context', terms: [{ text: '가온누리', lang: 'ko' }] },
  {
    id: 'person.chair',
    kind: 'person',
    own: 'ko',
    terms: [
      { text: '홍길동', lang: 'ko' },
      { text: 'Hong Gil-dong', lang: 'en' },
    ],
    offices: [{ ko: '위원장', en: 'Chair', organization: 'org.board', from: '2020', until: '2022' }],
  },
  {
    id: 'person.poet',
    kind: 'person',
    own: 'ko',
    terms: [
      { text: '홍길동', lang: 'ko' },
      { text: 'Hong Gil-dong', lang: 'en' },
    ],
    offices: [{ ko: '시인', en: 'poet' }],
  },
  {
    id: 'person.mayor',
    kind: 'person',
    own: 'ko',
    terms: [
      { text: '임꺽정', lang: 'ko' },
      { text: 'Im Kkeok-jeong', lang: 'en' },
    ],
    offices: [{ ko: '시장', en: 'Mayor', from: '2024' }],
  },
])

/** The evidence for an entry at the first mention, or for all candidates where none is chosen; and what was chosen. */
function read(text: string, date?: string): { sense: string | undefined; codes: string[] } {
  const [mention] = findMentions(text, dictionary, date === undefined ? {} : { date })
  return { sense: mention?.sense?.entry.id, codes: mention?.evidence.map(({ code }) => code) ?? [] }
}

describe('who is meant', () => {
  test.each([
    ['an office in the sentence', '홍길동 위원장이 왔다.', '2021-05-01', 'person.chair', 'office'],
    ['the body in the sentence', '홍길동은 표기위원회에서 왔다.', '2021-05-01', 'person.chair', 'organization'],
    ['an office in English', 'Hong Gil-dong, a poet, came.', '2021-05-01', 'person.poet', 'office'],
    ['a former office, said to be', '홍길동 전 위원장이 왔다.', '2026-05-01', 'person.chair', 'office'],
    ['the office after an earlier calling', '간호사 임꺽정 시장이 왔다.', '2026-05-01', 'person.mayor', 'office'],
    ['one name, nothing else', '임꺽정이 왔다.', '2026-05-01', 'person.mayor', 'unique'],
  ])('by %s: %s', (_, text, date, sense, code) => {
    const found = read(text, date)
    expect(found.sense).toBe(sense)
    expect(found.codes).toContain(code)
  })

  test.each([
    [
      'an office of one and a body of the other',
      '홍길동이 시인 모임에 왔다. 표기위원회는 쉰다.',
      '2021-05-01',
      undefined,
    ],
    ['nothing', '홍길동이 왔다.', '2021-05-01', undefined],
    ['an office that has ended', '홍길동 위원장이 왔다.', '2026-05-01', undefined],
    ['a calling of another', '임꺽정 기자가 왔다.', '2026-05-01', 'other-office'],
    ['a calling of another before the name', '목사 임꺽정은 설교했다.', '2026-05-01', 'other-office'],
    ['a calling of another in English', 'Im Kkeok-jeong, a retired goalkeeper, came.', '2026-05-01', 'other-office'],
    ['a notice of death', '임꺽정 씨 별세, 임모 씨 부친상.', '2026-05-01', 'obituary'],
  ])('open with %s: %s', (_, text, date, code) => {
    const found = read(text, date)
    expect(found.sense).toBeUndefined()
    if (code !== undefined) expect(found.codes).toContain(code)
  })

  test('a guarded company counts beside another in a row, not beside any word', () => {
    expect(read('가온누리와 표기위원회는 협력했다.').codes).toContain('co-mention')
    expect(read('가온누리와 하늘은 푸르다.').sense).toBeUndefined()
    expect(read('가온누리가 있다. 표기위원회는 쉰다.').sense).toBe('org.board')
  })
})

test('a gloss does not change what is decided', () => {
  const texts = ['Hong Gil-dong, chair of the Spelling Board, came.', 'Hong Gil-dong, a poet, came.']
  for (const text of texts) {
    const glossed = text.replace('Hong Gil-dong', 'Hong Gil-dong (홍길동)')
    expect(read(glossed, '2021-05-01').sense).toBe(read(text, '2021-05-01').sense)
  }
})

test.each([
  ['위원장', '위원장이 왔다', true],
  ['원장', '위원장이 왔다', false],
  ['장관', '과기정통부장관이 왔다', true],
  ['Chair', 'the chair of the board', true],
  ['Chair', 'the chairs of the board', false],
])('the office %s in “%s”: %s', (title, sentence, stands) => {
  expect(standsIn(/[가-힣]/.test(title) ? { ko: title } : { en: title }, sentence)).toBe(stands)
})

test('no evidence against a name is outweighed by its being the only one', () => {
  for (const code of ['other-country', 'other-office', 'obituary', 'guard'] as const) {
    expect(WEIGHTS.unique + WEIGHTS[code]).toBeLessThan(1.5)
  }
})

import { describe, expect, test } from 'vitest'
import { compareNames } from '../../src/names.ts'

const CASES: readonly (readonly [hangul: string, latin: string, verdict: string, reason: string])[] = [
  // one name, however it is laid out
  ['류제명', 'Ryu Je-myung', 'match', 'spelling'],
  ['류제명', 'Je Myung RYU', 'match', 'spelling'],
  ['류제명', 'RYU JEMYUNG', 'match', 'spelling'],
  ['류제명', 'RyuJemyung', 'match', 'spelling'],
  ['류제명', 'Ryu, Je Myung', 'match', 'spelling'],
  ['김영남', 'Kim Young-nam', 'match', 'spelling'],
  ['이재명', 'Lee Jae Myung', 'match', 'spelling'],
  ['황보관', 'Hwangbo Kwan', 'match', 'spelling'],
  ['제갈성렬', 'Jegal Sung-ryeol', 'match', 'spelling'],
  ['한강', 'Han Kang', 'match', 'spelling'],
  ['윤빛가람', 'Yoon Bit-garam', 'match', 'spelling'],
  ['박태성', 'Pak Thae Song', 'match', 'spelling'],
  ['서재필', "Sŏ Chae-p'il", 'match', 'spelling'],
  ['서재필', 'So\u0306 Chae-p’il', 'match', 'spelling'],
  // one spelling, several names
  ['김용남', 'Kim Young-nam', 'ambiguous', 'shared-spelling'],
  ['류제명', 'Ryu Jae-myung', 'ambiguous', 'shared-spelling'],
  // another name
  ['류재명', 'Ryu Je-myung', 'mismatch', 'other-name'],
  ['김영남', 'Kim Young-sam', 'mismatch', 'other-name'],
  ['김영남', 'Park Young-nam', 'mismatch', 'other-name'],
  ['김영', 'Kim Young-nam', 'mismatch', 'other-name'],
  // names from elsewhere
  ['샘 올트먼', 'Sam Altman', 'match', 'spelling'],
  ['올트먼 샘', 'Sam Altman', 'match', 'spelling'],
  ['제이슨 권', 'Jason Kwon', 'match', 'spelling'],
  ['젠슨 황', 'Jensen Huang', 'match', 'spelling'],
  ['도널드 트럼프', 'Donald Trump', 'match', 'spelling'],
  ['기시다 후미오', 'Fumio Kishida', 'match', 'spelling'],
  ['시진핑', 'Xi Jinping', 'match', 'spelling'],
  ['샘 올트먼', 'Sam Peterson', 'mismatch', 'other-name'],
  ['빌 클린턴', 'Joe Biden', 'mismatch', 'other-name'],
  // sound cannot tell
  ['조성규', 'David Cho', 'ambiguous', 'not-by-sound'],
  ['김범수', 'Brian Kim', 'ambiguous', 'not-by-sound'],
  ['최민호', 'Daniel Choi', 'ambiguous', 'not-by-sound'],
  ['손정의', 'Masayoshi Son', 'ambiguous', 'not-by-sound'],
  ['장훈', 'Isao Harimoto', 'mismatch', 'other-name'],
  ['호금도', 'Hu Jintao', 'ambiguous', 'not-by-sound'],
]

test.each(CASES)('%s, %s: %s (%s)', (hangul, latin, verdict, reason) => {
  const found = compareNames(hangul, latin)
  expect([found.verdict, found.reason]).toEqual([verdict, reason])
})

describe('scores rise with the evidence', () => {
  test.each([
    ['류제명', 'Ryu Je-myung', 'Ryu Jae-myung'],
    ['김영남', 'Kim Young-nam', 'Kim Yong-nam'],
    ['김영남', 'Kim Yong-nam', 'Kim Yoon-nam'],
    ['샘 올트먼', 'Sam Altman', 'Sam Hoffman'],
  ])('%s: %s over %s', (hangul, better, worse) => {
    expect(compareNames(hangul, better).score).toBeGreaterThan(compareNames(hangul, worse).score)
  })
})

test('the alignment is in the order of the Hangul, with offsets into the Latin text', () => {
  const latin = 'Chae-p’il  SŎ'
  const { alignment } = compareNames('서재필', latin)
  expect(alignment.map(({ syllable, start, end }) => `${syllable}=${latin.slice(start, end)}`)).toEqual([
    '서=SŎ',
    '재=Chae',
    '필=p’il',
  ])
})

import { describe, expect, test } from 'vitest'
import { hangulNames } from '../../src/names.ts'

const textsOf = (latin: string): string[] => hangulNames(latin, { limit: 5 }).map(({ text }) => text)

describe('the likeliest Korean name', () => {
  test.each([
    ['Ryu Je-myung', '류제명'],
    ['Je-myung Ryu', '류제명'],
    ['LEE JAE MYUNG', '이재명'],
    ['Moon Jaein', '문재인'],
    ['Namgung Min', '남궁민'],
    ["Sŏ Chae-p'il", '서재필'],
    ['Han Kang', '한강'],
  ])('%s is %s', (latin, expected) => {
    expect(textsOf(latin)[0]).toBe(expected)
  })
})

describe('the initial-sound rule gives both', () => {
  test.each([
    ['Ryu Je-myung', ['류제명', '유제명']],
    ['Lim Yunchan', ['임윤찬', '림윤찬']],
    ['Na Kyung-won', ['나경원', '라경원']],
  ])('%s: %j', (latin, expected) => {
    expect(hangulNames(latin, { limit: 30 }).map(({ text }) => text)).toEqual(expect.arrayContaining(expected))
  })
})

test.each(['Li Qiang', 'Zhang Yiming', 'Wang Wei', 'Liu Xiaobo', 'David', '', 'Kim', '김영남'])(
  '%j is read as no Korean name',
  (latin) => {
    expect(hangulNames(latin)).toEqual([])
  },
)

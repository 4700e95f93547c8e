import { describe, expect, test } from 'vitest'
import { type RomanizeOptions, romanizeName } from '../../src/names.ts'

const SYSTEMS: readonly (readonly [name: string, options: RomanizeOptions, expected: string])[] = [
  // Revised Romanization: no sound change between the syllables of a given name
  ['한복남', { convention: 'revised' }, 'Han Boknam'],
  ['홍빛나', { convention: 'revised' }, 'Hong Bitna'],
  ['류제명', { convention: 'revised' }, 'Ryu Jemyeong'],
  ['이순신', { convention: 'revised', separator: 'hyphen' }, 'I Sun-sin'],
  // McCune–Reischauer: sound change across the hyphen, the apostrophe of aspirates
  ['김창룡', { convention: 'ala-lc' }, "Kim Ch'ang-nyong"],
  ['김철원', { convention: 'ala-lc' }, "Kim Ch'ŏr-wŏn"],
  ['지석영', { convention: 'ala-lc' }, 'Chi Sŏg-yŏng'],
  ['이순신', { convention: 'ala-lc' }, 'Yi Sun-sin'],
  ['류관순', { convention: 'ala-lc' }, 'Yu Kwan-sun'],
  ['라운규', { convention: 'ala-lc' }, 'Na Un-gyu'],
  ['류관순', { convention: 'mccune-reischauer' }, 'Ryu Kwan-sun'],
  ['곽해룡', { convention: 'ala-lc' }, 'Kwak Hae-ryong'],
  ['선우은숙', { convention: 'ala-lc' }, 'Sŏnu Ŭn-suk'],
  ['백합민', { convention: 'mccune-reischauer' }, 'Paek Ham-min'],
  ['김독립', { convention: 'mccune-reischauer' }, 'Kim Tong-nip'],
  ['김일달', { convention: 'mccune-reischauer' }, 'Kim Il-tal'],
  ['김일한', { convention: 'mccune-reischauer' }, 'Kim Ir-han'],
  ['김천리', { convention: 'mccune-reischauer' }, "Kim Ch'ŏl-li"],
  // North Korea: no marks, three words
  ['김정은', { convention: 'north-korean' }, 'Kim Jong Un'],
  ['박태성', { convention: 'north-korean' }, 'Pak Thae Song'],
  ['최선희', { convention: 'north-korean' }, 'Choe Son Hui'],
  ['이영길', { convention: 'north-korean' }, 'Ri Yong Gil'],
  // press: the usual surname, the given name by the 2000 rules
  ['박영희', { convention: 'press' }, 'Park Yeong-hui'],
  ['김철수', { convention: 'passport', limit: 1 }, 'KIM CHULSOO'],
]

describe('systems', () => {
  test.each(SYSTEMS)('%s %o', (name, options, expected) => {
    expect(romanizeName(name, options)[0]?.text).toBe(expected)
  })

  test('write marks in NFC', () => {
    const [{ text } = { text: '' }] = romanizeName('정은정', { convention: 'ala-lc' })
    expect(text).toBe(text.normalize('NFC'))
    expect(text).toBe('Chŏng Ŭn-jŏng')
  })
})

describe('layout', () => {
  test.each([
    [{ order: 'given-first' }, 'Gil-dong Hong'],
    [{ separator: 'joined' }, 'Hong Gildong'],
    [{ separator: 'spaced' }, 'Hong Gil Dong'],
    [{ case: 'syllables' }, 'Hong Gil-Dong'],
    [{ case: 'surname-upper' }, 'HONG Gil-dong'],
    [{ case: 'upper', separator: 'joined' }, 'HONG GILDONG'],
    [{ case: 'lower' }, 'hong gil-dong'],
  ] as const)('%o', (format, expected) => {
    expect(romanizeName('홍길동', { ...format, limit: 1 })[0]?.text).toBe(expected)
  })
})

describe('what people use', () => {
  test.each([
    ['김영삼', 'Kim Young-sam'],
    ['박정희', 'Park Jung-hee'],
    ['남궁훈', 'Namgung Hoon'],
    ['윤빛가람', 'Yoon Bitgaram'],
  ])('%s is among the first ten as %s', (name, expected) => {
    expect(romanizeName(name).map(({ text }) => text)).toContain(expected)
  })

  test('is written without the marks of libraries', () => {
    expect(romanizeName('정은정').every(({ text }) => /^[A-Za-z -]+$/.test(text))).toBe(true)
  })
})

test.each(['', '김', 'Kim', '金正恩', '12', 'ㄱㄴ'])('%j is no name in Hangul', (text) => {
  expect(romanizeName(text)).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { codaOfWord } from '../../src/text/reading.ts'
import { codaOfLatin } from '../../src/text/reading-latin.ts'

const CODAS: Readonly<Record<string, number>> = { ㄱ: 1, ㄴ: 4, ㄹ: 8, ㅁ: 16, ㅂ: 17, ㅅ: 19, ㅇ: 21, '-': 0 }

describe('the Latin word at the end of a text ends in the coda it is read with', () => {
  test.each<[name: string, words: Readonly<Record<string, string>>]>([
    ['units', { ㅁ: '5g|5 kg', ㄴ: '5 t', ㄹ: '5 dB', '-': '5 m|5l|5dl|5 μ|μ' }],
    ['what only stands behind a unit', { '-': '5g of Tesla|5t of Tesla|5dB of Tesla', ㅁ: '5m of Team' }],
    ['what no number stands before', { '-': 'kg', ㅁ: 'm' }],
    ['letters in small', { ㄹ: 'r|hdr|dll', ㅁ: 'rpm', ㄴ: 'n', '-': 'png|a|e' }],
    ['capitals that are few or hold one vowel: letters', { ㄹ: 'HDR|UNHCR|KAHDR', '-': 'PNG|AFSC' }],
    ['capitals with four consonants in a row: letters', { '-': 'ABCDFLE' }],
    ['capitals with two vowels: a word', { ㅇ: 'ABCDING', ㄹ: 'GOOGLE' }],
    [
      'short words in capitals',
      { ㄱ: 'OPEC|APEC|BLOCK|EBOOK|BIG', ㄴ: 'ONE|STONE', ㅇ: 'SPRING', ㅂ: 'STEP|TOP|WEB', ㅁ: 'GAME' },
    ],
    ['letters that end or begin as a short word does', { '-': 'XSTEP|LTOP', ㄹ: 'STEPR|ONER' }],
    ['English that adds a vowel to ㅌ', { '-': 'knit|knot|bit|Gbit|hit|megahit|kit|exit|Watt' }],
    ['English that ends in ㅅ', { ㅅ: 'toolkit|webkit|it|at|Ambit|Template|Circuit|Without|cut-out|tripod' }],
    ['no ㅅ where more follows', { '-': 'router|goods|templates|circuits|scout' }],
    ['English that ends in ㅂ', { ㅂ: 'up|web|Webb|Hype|Prototype|Soap-shop|app' }],
    ['no ㅂ where more follows or ㅋ stands before', { '-': 'happy|types|Skype|cube' }],
    ['English that ends in ㄱ', { ㄱ: 'Music|Pack|York|New York|Big|TOEIC|Zytech|Iraq|Park-book' }],
    ['no ㄱ', { '-': 'ok|ac|Yorker|Bigger|Bigtech|Fintech|Biotech|Tech' }],
  ])('%s', (_, words) => {
    for (const [coda, all] of Object.entries(words)) {
      for (const word of all.split('|')) expect(codaOfLatin(word), word).toBe(CODAS[coda])
    }
  })

  test('nothing Latin at the end is open', () => {
    expect(codaOfLatin('μ')).toBe(0)
    expect(codaOfLatin('')).toBe(0)
  })
})

describe('the number at the end of a text', () => {
  test.each([
    ['money before another number', '$5 3', '삼'],
    ['money before a dozen', '¥5 2', '이'],
    ['a fraction before another number', '1/2 3', '삼'],
    ['a fraction behind a word', '약 1/3', '일'],
    ['a day behind a month', '11/3', '삼'],
    ['a day behind a year and a month', '2024/1/3', '삼'],
    ['a decimal before another number', '3.5 20', '십'],
    ['a decimal that ends in nought', '1.20', '영'],
    ['noughts within', '10010', '십'],
    ['no more than the last forty-eight digits', `$${'1'.repeat(50)}`, '일'],
  ])('%s: %s as %s', (_, number, reading) => {
    expect(codaOfWord(number)).toBe(codaOfWord(reading))
  })
})

test('a sign of Hanja that has no Korean reading cannot be read', () => {
  expect(codaOfWord('㐀')).toBe(-1)
})

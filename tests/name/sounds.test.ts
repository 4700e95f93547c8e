import { describe, expect, test } from 'vitest'
import { lettersBetween, readLatinName } from '../../src/name/latin-name.ts'
import { soundsLike } from '../../src/name/sounds-like.ts'
import { spellingPlausibility } from '../../src/name/spelling-plausibility.ts'
import { transliterates } from '../../src/name/transliterates.ts'

describe('transliterations', () => {
  test.each([
    ['디지털투데이', 'DigitalToday'],
    ['오픈AI', 'OpenAI'],
    ['챗GPT', 'ChatGPT'],
    ['구글', 'Google'],
    ['네이버', 'NAVER'],
    ['앤트로픽', 'Anthropic'],
    ['마이크로소프트', 'Microsoft'],
    ['류제명', 'Ryu Je-myung'],
  ])('%s can be %s', (hangul, latin) => {
    expect(transliterates(hangul, latin)).toBeGreaterThan(0.6)
  })

  test.each([
    ['인류', 'Anthropic'],
    ['구글', 'Apple'],
    ['위원회', 'Commission'],
    ['기술', 'Google'],
    ['오픈AI', 'Google'],
  ])('%s cannot be %s', (hangul, latin) => {
    expect(transliterates(hangul, latin)).toBeLessThan(0.3)
  })
})

describe('the words that sound like a name', () => {
  test.each([
    ['류제명', 'second vice minister Ryu Je-myung said', 'Ryu Je-myung'],
    ['샘 올트먼', 'the chief executive Sam Altman of', 'Sam Altman'],
    ['김영남', 'Kim Young Nam met', 'Kim Young Nam'],
    ['김영남', 'nobody of that name', undefined],
  ])('%s in "%s"', (hangul, text, expected) => {
    const words = text.split(' ')
    const found = soundsLike(hangul, words)
    expect(found && words.slice(found.start, found.end).join(' ')).toBe(expected)
  })
})

test('a usual spelling is more plausible than a rare one, and that than another name', () => {
  const [usual, rare, other] = ['Ryu Je-myeong', 'Ryu Jye-myong', 'Kim Je-myeong'].map((latin) =>
    spellingPlausibility('류제명', latin),
  ) as [number, number, number]
  expect(usual).toBeGreaterThan(10 * rare)
  expect(rare).toBeGreaterThan(10 * other)
})

describe('a Latin name is read', () => {
  test.each([
    ['Je-myung RYU', 'jemyungryu', [0, 2, 7], [0, 7]],
    ['SaKong Il', 'sakongil', [0, 2, 6], [0, 6]],
    ['Yeom, Han Woong', 'yeomhanwoong', [0, 4, 7], [0, 4, 7]],
    ['Kim O\u0306k', 'kimŏk', [0, 3], [0, 3]],
    ['Ch’oe', "ch'oe", [0], [0]],
    ['Müller', 'muller', [0], [0]],
  ])('%s', (text, letters, breaks, words) => {
    const read = readLatinName(text)
    expect(lettersBetween(read)).toBe(letters)
    expect([...letters].flatMap((_, at) => ((read.breaks >>> at) & 1 ? [at] : []))).toEqual(breaks)
    expect(read.words).toEqual(words)
    expect(read.length).toBe(letters.length)
    expect(read.origins.length).toBe(letters.length)
  })
})

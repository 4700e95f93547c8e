import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attachJosa, type Josa, josa } from '../../src/josa.ts'
import { codaOf } from '../../src/text/hangul.ts'
import { anyCharacter } from '../any-character.ts'
import { parseJosaCases, scoreJosa } from '../evaluation/josa.ts'
import { growth, LINEAR } from '../growth.ts'

const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((unit) => String.fromCharCode(unit))
const hangul = fc.string({ unit: syllable, minLength: 1, maxLength: 6 })

describe('laws', () => {
  test('the coda of the last syllable decides, and 으로 counts ㄹ as a vowel', () => {
    fc.assert(
      fc.property(hangul, (word) => {
        const coda = codaOf(word.charCodeAt(word.length - 1))
        expect(josa(word, '은/는')).toBe(coda > 0 ? '은' : '는')
        expect(josa(word, '(으)로')).toBe(coda > 0 && coda !== 8 ? '으로' : '로')
        expect(josa(word, '이라고/라고')).toBe(coda > 0 ? '이라고' : '라고')
        expect(josa(word, '에서')).toBe('에서')
      }),
    )
  })

  test('decomposed words, quotes and brackets around or behind the word change nothing', () => {
    const pair = fc.constantFrom<Josa>('은/는', '이/가', '으로/로', '이었다/였다', '이나/나')
    fc.assert(
      fc.property(hangul, hangul, pair, (word, other, particle) => {
        const expected = josa(word, particle)
        for (const written of [
          word.normalize('NFD'),
          `‘${word}’`,
          `《${word}》`,
          `${word}(${other})`,
          `${word}[${other}]`,
          `(${word})`,
          `${word}…`,
        ]) {
          expect(josa(written, particle)).toBe(expected)
        }
      }),
    )
  })

  test('any text has an answer: one of the shapes, or both', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: anyCharacter }),
        fc.constantFrom<[Josa, ...string[]]>(['은/는', '은', '는', '은(는)'], ['으로/로', '으로', '로', '(으)로']),
        (word, [pair, ...shapes]) => {
          expect(shapes).toContain(josa(word, pair))
          expect(attachJosa(word, pair)).toBe(word + josa(word, pair))
        },
      ),
    )
  })

  test('the spelling of the pair does not matter', () => {
    const spellings: Josa[][] = [
      ['은/는', '는/은', '은(는)', '는(은)', '[[은]]', '[[는]]', '은', '는'],
      ['이/가', '가/이', '이(가)', '가(이)', '[[이]]', '[[가]]'],
      ['으로/로', '로/으로', '(으)로', '으로(로)', '[[으로]]', '[[로]]', '로'],
      ['으로부터/로부터', '(으)로부터', '[[로부터]]'],
      ['이라고/라고', '(이)라고', '라고/이라고', '[[이라고]]', '[[라고]]'],
      ['이었다/였다', '였다/이었다', '[[이었다]]', '[[였다]]'],
      ['이에요/예요', '예요/이에요', '[[예요]]'],
      ['아/야', '아(야)', '[[아]]', '[[야]]'],
    ]
    fc.assert(
      fc.property(hangul, fc.constantFrom(...spellings), (word, same) => {
        expect(new Set(same.map((pair) => josa(word, pair))).size).toBe(1)
      }),
    )
  })

  test('a long word takes linear time', () => {
    for (const piece of ['(', ')', '가!', '!', 'A', '1']) {
      expect(
        growth((size) => josa(`가${piece.repeat(size)}`, '은/는'), 25_000),
        piece,
      ).toBeLessThan(LINEAR)
    }
  })
})

describe('particles', () => {
  test.each<[string, Josa, string]>([
    ['국정원', '은커녕/는커녕', '국정원은커녕'],
    ['정부', '이나마/나마', '정부나마'],
    ['서울', '으로써/로써', '서울로써'],
    ['부산', '으론/론', '부산으론'],
    ['배우', '이자', '배우이자'],
    ['의사', '이며/며', '의사며'],
    ['교수', '이어서/여서', '교수여서'],
    ['장관', '이어서/여서', '장관이어서'],
    ['장관', '이에요/예요', '장관이에요'],
    ['길동', '아/야', '길동아'],
    ['철수', '아/야', '철수야'],
    ['전하', '이시여/시여', '전하시여'],
    ['국회', '에서는', '국회에서는'],
    ['국회', '입니다', '국회입니다'],
    ['ㄹ', '으로/로', 'ㄹ로'],
    ['ありがとうございません', '은/는', 'ありがとうございません은'],
    ['α', '은/는', 'α는'],
    ['😀', '을/를', '😀을(를)'],
    ['', '이/가', '이(가)'],
    ['서울😀', '은/는', '서울😀은'],
    ['𠀀', '으로/로', '𠀀(으)로'],
    ['!', '이었다/였다', '!이었(였)다'],
    ['?', '이에요/예요', '?이에(예)요'],
  ])('%s + %s', (word, particle, expected) => {
    expect(attachJosa(word, particle)).toBe(expected)
  })

  test.each<[string, Josa, string]>([
    ['Model 3', '은/는', '는'],
    ['No.1', '으로/로', '으로'],
    ['시즌3', '은/는', '는'],
    ['제3', '은/는', '은'],
    ['2/3', '은/는', '는'],
    ['1/3', '은/는', '은'],
    ['9/11', '은/는', '은'],
    ['12:30', '으로/로', '으로'],
    ['IME', '은/는', '는'],
    ['IMAP', '은/는', '은'],
    ['MOST', '은/는', '는'],
    ['TIME', '은/는', '은'],
    ['Rabbit', '은/는', '은'],
    ['Fintech', '은/는', '는'],
    ['Genentech', '은/는', '은'],
    ['naver.com', '은/는', '은'],
    ['template', '은/는', '은'],
    ['theme', '은/는', '는'],
    ['José', '은/는', '는'],
    ['Señor Muñ', '은/는', '은'],
  ])('%s is read so that it takes %s as %s', (word, particle, expected) => {
    expect(josa(word, particle)).toBe(expected)
  })

  test('a reading overrides the spelling', () => {
    expect(josa('STEPI', '은/는', { reading: '스텝' })).toBe('은')
    expect(josa('한국인터넷진흥원(KISA)', '은/는', { reading: '키사' })).toBe('는')
  })

  test.each(['서울/부산', '은/가', '', '/', 'to', '[[]]', '(', ')('])('%s is no particle', (particle) => {
    expect(() => josa('서울', particle as Josa)).toThrow('josa-unknown')
  })

  test('what is no particle is said', () => {
    expect(() => josa('서울', '은/가' as Josa)).toThrow(
      expect.objectContaining({
        code: 'josa-unknown',
        issues: [{ code: 'josa-unknown', message: 'found 은/가, expected a particle such as 은/는' }],
      }),
    )
  })
})

describe('words as Korean text writes them', () => {
  const source = readFileSync(new URL('../cases/josa.tsv', import.meta.url), 'utf8')
  const cases = parseJosaCases(source)

  test('every label follows from the reading beside it', () => {
    const rows = source.trim().split('\n').slice(1)
    expect(rows.length).toBe(cases.length)
    for (const row of rows) {
      const [word, pair, expected, , reading] = row.split('\t') as [string, Josa, string, string, string]
      expect(reading, word).toMatch(/^[가-힣 ]+$/)
      expect(josa(reading, pair), word).toBe(expected)
    }
  })

  test.each([
    ['latin', 0.985],
    ['number', 0.985],
    ['unit', 0.985],
    ['bracket', 0.98],
    ['quote', 0.99],
    ['hanja', 0.99],
    ['hangul', 1],
  ])('%s: at least %f right', (kind, least) => {
    const { right, all } = scoreJosa(cases).byKind.get(kind)!
    expect(all).toBeGreaterThanOrEqual(30)
    expect(right / all).toBeGreaterThanOrEqual(least)
  })
})

describe('words that the reading was never tuned on: as many right as when they were first tried', () => {
  test.each([
    ['josa-held-out', 'latin', 300, 0.985],
    ['josa-second-held-out', 'number', 100, 0.97],
    ['josa-second-held-out', 'unit', 90, 1],
    ['josa-second-held-out', 'bracket', 20, 1],
    ['josa-second-held-out', 'quote', 30, 1],
  ])('%s, %s', (name, kind, cases, least) => {
    const kept = readFileSync(new URL(`../cases/${name}.tsv`, import.meta.url), 'utf8')
    const { right, all } = scoreJosa(parseJosaCases(kept)).byKind.get(kind)!
    expect(all).toBeGreaterThanOrEqual(cases)
    expect(right / all).toBeGreaterThanOrEqual(least)
  })
})

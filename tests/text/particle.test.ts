import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundAfter } from '../../src/text/boundary.ts'
import { codaOf } from '../../src/text/hangul.ts'
import { allomorphs, refitParticle } from '../../src/text/particle.ts'
import { particleAfter } from '../../src/text/particle-after.ts'

describe('a particle behind a word that was replaced', () => {
  test.each([
    ['은', '은/는', '정부', '는'],
    ['는', '은/는', '국정원', '은'],
    ['가', '이/가', '국정원', '이'],
    ['으로', '으로/로', '서울', '로'],
    ['로', '으로/로', '부산', '으로'],
    ['로부터의', '으로부터의/로부터의', '국정원', '으로부터의'],
    ['이며', '이며/며', '의사', '이며'],
    ['며', '이며/며', '장관', '이며'],
    ['라고는', '이라고는/라고는', '장관', '이라고는'],
    ['였다', '이었다/였다', '장관', '이었다'],
    ['이었다', '이었다/였다', '의사', '였다'],
    ['이자', '이자', '배우', '이자'],
    ['에서는', '에서는', '국회', '에서는'],
    ['만은', '만은', '국회', '만은'],
  ])('%s (%s) after %s: %s', (written, pair, word, expected) => {
    expect(refitParticle(written, pair, codaOf(word.charCodeAt(word.length - 1)))).toBe(expected)
  })

  test('refitting is idempotent, and what the boundary says agrees stays', () => {
    const chain = fc.constantFrom(
      '은',
      '는',
      '이',
      '가',
      '으로',
      '로',
      '와',
      '과',
      '이나',
      '나',
      '라고',
      '이라고는',
      '으로부터의',
      '에서는',
      '였다',
      '이었다',
    )
    const form = fc.string({
      unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((unit) => String.fromCharCode(unit)),
      minLength: 3,
      maxLength: 5,
    })
    fc.assert(
      fc.property(form, chain, (word, written) => {
        const found = boundAfter(word + written, 0, word.length)?.particle
        if (found === undefined) return
        const coda = codaOf(word.charCodeAt(word.length - 1))
        const refitted = refitParticle(written, found.pair, coda)
        expect(refitted === written).toBe(found.agrees)
        expect(refitParticle(refitted, found.pair, coda)).toBe(refitted)
        expect(boundAfter(word + refitted, 0, word.length)?.particle?.agrees).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('allomorphs', () => {
  test.each([
    ['쪽으로', '으로 within'],
    ['만이라도', '이라도 within'],
    ['이자', '이 that never drops'],
    ['다가', 'a beginning as 다 has'],
    ['에서', 'nothing to change'],
  ])('%s never changes: %s', (spelling) => {
    expect(allomorphs(spelling)).toEqual({ consonant: spelling, vowel: spelling, liquid: spelling })
  })

  test.each([
    ['야말로', '이야말로', '야말로'],
    ['이야말로', '이야말로', '야말로'],
    ['야', '아', '야'],
    ['시여', '이시여', '시여'],
    ['이었(였)다', '이었다', '였다'],
    ['(이)라고', '이라고', '라고'],
  ])('%s: %s after a consonant, %s after a vowel', (spelling, consonant, vowel) => {
    expect(allomorphs(spelling)).toEqual({ consonant, vowel, liquid: consonant })
  })

  test.each(
    '[[에서는 에서는]] 은(는 은)는( )은( 이/도 이/ /이 이A/A 이A나/A나 은A/는A 은/로 으나/나 으서로/서로 은/를 /은(는) 은(는)A'.split(
      ' ',
    ),
  )('%s is no pair', (spelling) => {
    expect(allomorphs(spelling)).toBeUndefined()
  })
})

describe('particleAfter', () => {
  test.each([
    ['류제명', '은/는', undefined, '은'],
    ['서울', '으로/로', undefined, '로'],
    ['?', '은/는', undefined, '은(는)'],
    ['STEPI', '은/는', '스텝', '은'],
    ['서울', 'x/y', undefined, 'x/y'],
  ])('%s, %s as %s: %s', (word, pair, reading, expected) => {
    expect(particleAfter(word, pair, reading)).toBe(expected)
  })
})

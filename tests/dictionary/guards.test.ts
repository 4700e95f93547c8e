import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packWords } from '../../dictionaries/build/pack-words.ts'
import { ENDINGS } from '../../src/dictionary/guards/endings.ts'
import { unpackWords } from '../../src/dictionary/guards/packed-words.ts'
import { guards } from '../../src/guards.ts'
import { compileDictionary, type Entry, findMentions, overlay } from '../../src/index.ts'

const TABLE = new URL('../../src/dictionary/guards/tables/ordinary-words.ts', import.meta.url)
const LARGEST = 200_000

describe('guards', () => {
  test.each([
    ['a noun', '전용기 경기 고대 이상 기아 성대 조선 메타 승리'],
    ['an adverb', '이미 이제 하여튼'],
    ['a form of a verb or an adjective', '하지 하지만 가서 했다 이러한 나가고 이뤄서'],
    ['a noun with its particle', '이유로 공연이 정원이 이상은 말도'],
    ['an English word in capitals', 'MOST ACT ADD IT'],
  ])('hold %s', (_, forms) => {
    expect(forms.split(' ').filter((form) => guards(form) !== 'context')).toEqual([])
  })

  test.each([
    ['names of people', '류제명 배경훈 이재명 한동훈 나경원 김정은 이정은 박지은 문재인 윤석열 홍길동 한강'],
    ['institutions that texts name so', '정부 경찰 검찰 국회 법원 교육부 국정원 방통위'],
    ['places', '서울 대구 광주 경기도 여의도 제주도'],
    ['a noun with a particle that does not agree', '정원가 이유으로'],
    ['acronyms and words that are no acronym', 'KISA MSIT OpenAI most Most'],
    ['what is too long or too short', '과학기술정보통신부 이 미래부터'],
    ['nothing', ''],
  ])('free %s', (_, forms) => {
    expect(forms.split(' ').filter((form) => guards(form) !== undefined)).toEqual([])
  })

  test('read any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 4 }), (form) => {
        expect([undefined, 'context']).toContain(guards(form))
      }),
    )
  })

  test('ship in at most 200 KB', () => {
    expect(readFileSync(TABLE).byteLength).toBeLessThan(LARGEST)
  })

  test('hold endings of Hangul alone', () => {
    expect([...ENDINGS].filter((ending) => !/^[가-힣]{1,3}$/.test(ending))).toEqual([])
  })
})

describe('packed words', () => {
  const syllables = '가나다라마바사아자차카타파하힣'
  const wordsOf = (length: number): fc.Arbitrary<string[]> =>
    fc.uniqueArray(fc.string({ unit: fc.constantFrom(...syllables), minLength: length, maxLength: length }))

  test('come back sorted', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }).chain((length) => fc.tuple(fc.constant(length), wordsOf(length))),
        ([length, words]) => {
          expect(unpackWords(packWords(words, length, syllables), syllables)).toEqual([...words].sort())
        },
      ),
    )
  })

  test('hold numbers of more than 32 bits', () => {
    const many = Array.from({ length: 11_172 }, (_, at) => String.fromCharCode(0xac00 + at)).join('')
    const words = ['가가가', '나나나', '힣힣힣']
    expect(unpackWords(packWords(words, 3, many), many)).toEqual(words)
  })
})

describe('a dictionary with guards', () => {
  const person = (id: string, text: string, more: Partial<Entry> = {}): Entry => ({
    id: `person.${id}`,
    kind: 'person',
    terms: [{ text, lang: 'ko' }],
    ...more,
  })
  const found = (text: string, dictionary: ReturnType<typeof compileDictionary>): string[] =>
    findMentions(text, dictionary).map((mention) => mention.text)
  const text = '이상이 없다고 했다.'

  test('asks for evidence', () => {
    expect(found(text, compileDictionary([person('yi-sang', '이상')]))).toEqual(['이상'])
    expect(found(text, compileDictionary([person('yi-sang', '이상')], { guards }))).toEqual([])
  })

  test('lets an entry free its name', () => {
    expect(found(text, compileDictionary([person('yi-sang', '이상', { guard: 'none' })], { guards }))).toEqual(['이상'])
  })

  test('keeps its verdicts when a house lays its entries over it, and asks for new forms only', () => {
    const asked: string[] = []
    const shipped = compileDictionary([person('yi-sang', '이상'), person('kim', '김정원')], { guards })
    const laid = overlay(shipped, [person('yi-sang', '이상', { note: 'laid' }), person('choi', '전용기')], {
      guards: (form) => {
        asked.push(form)
        return guards(form)
      },
    })
    expect(found(`${text} 전용기로 떠났다. 김정원이 왔다.`, laid)).toEqual(['김정원'])
    expect(asked.filter((form) => !form.includes(' '))).toEqual(['전용기'])
  })
})

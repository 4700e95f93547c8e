import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileDictionary } from '../../src/dictionary/compile.ts'
import { addDocument, countDocuments } from '../../src/gloss/document-sketch.ts'
import type { GlossCandidate } from '../../src/gloss/mine.ts'
import { type MineOptions, mineGlosses } from '../../src/link/mine.ts'

function mined(texts: readonly string[], options: MineOptions = {}): string[] {
  return mineGlosses(texts, undefined, options).map(
    ({ korean, other, count, documents }) => `${korean} = ${other} ${count}/${documents}`,
  )
}

function candidate(texts: readonly string[], korean: string): GlossCandidate {
  return mineGlosses(texts).find((each) => each.korean === korean)!
}

describe('mineGlosses', () => {
  it('counts sentences and documents, the best supported first', () => {
    const texts = [
      '한국은행(BOK)은 금리를 내렸다. 시장은 한국은행(BOK)을 본다.',
      '총재는 한국은행(BOK)에서 말했다.',
      '국가정보원(NIS)은 답하지 않았다.',
    ]
    expect(mined(texts)).toEqual(['한국은행 = BOK 3/2', '국가정보원 = NIS 1/1'])
  })

  it('counts a sentence that agencies share once', () => {
    expect(mined(['한국은행(BOK)은 쉬었다.', '한국은행(BOK)은 쉬었다.'])).toEqual(['한국은행 = BOK 1/1'])
  })

  it('reads both directions as one pair', () => {
    const texts = ['Bank of Korea (한국은행) cut rates.', '한국은행(Bank of Korea)은 금리를 내렸다.']
    expect(mined(texts)).toEqual(['한국은행 = Bank of Korea 2/2'])
  })

  it('joins spellings of one name', () => {
    const texts = [
      'Minister Ryu Je-myung (류제명) spoke.',
      'Vice Minister Ryu Je-myung (류제명) left.',
      'Vice Minister Ryu Je-myeong (류제명) came.',
      'Vice Minister Ryu Je Myung (류제명) sat.',
    ]
    const { other, spellings, count } = candidate(texts, '류제명')
    expect([other, count]).toEqual(['Ryu Je-myung', 4])
    expect(spellings.map((spelling) => spelling.text)).toEqual(['Ryu Je Myung', 'Ryu Je-myeong'])
  })

  it('says where one name has two others', () => {
    const texts = ['기획재정부(Ministry of Economy and Finance)는', '기획재정부(Ministry of Strategy and Finance)는']
    expect(candidate(texts, '기획재정부').conflicts.map((conflict) => conflict.text)).toEqual([
      'Ministry of Strategy and Finance',
    ])
  })

  it('lets the corpus decide a left edge that one sentence leaves open', () => {
    const before = ['새로 나온', '값싼', '이 회사의', '국산', '개량된']
    const texts = before.map((words) => `${words} 섬유 흡착 여과 포(QZF)가 쓰인다.`)
    expect(mined(texts)).toEqual(['섬유 흡착 여과 포 = QZF 5/5'])
  })

  it('keeps a person without a public office apart', () => {
    const texts = ['홍길동(洪吉童)은 집에 갔다.', '이재명(李在明) 대통령은 떠났다.']
    expect(candidate(texts, '홍길동').standing).toBe('name')
    expect(candidate(texts, '이재명').standing).toBe('entry')
  })

  it.each([
    ['개인정보 보호법', '「개인정보 보호법」(Personal Information Protection Act)에', 'law'],
    ['한국은행', '한국은행(Bank of Korea)은', 'organization'],
    ['최고경영자', '최고경영자(CEO)는', 'role'],
    ['호르무즈 해협', '호르무즈 해협(Strait of Hormuz)이', 'place'],
    ['이순신', '이순신(李舜臣) 장군은', 'person'],
    ['자기효능감', '자기효능감(self-efficacy)은', 'term'],
  ])('guesses the kind of %s', (korean, text, kind) => {
    expect(candidate([text], korean).kind).toBe(kind)
  })

  it('counts a document once that spells a name in two ways', () => {
    const texts = [
      'Minister Ryu Je-myung (류제명) spoke. Later Minister Ryu Je Myung (류제명) left.',
      'Minister Ryu Je-myeong (류제명) came.',
    ]
    const { count, documents } = candidate(texts, '류제명')
    expect([count, documents]).toEqual([3, 2])
  })

  it.each([
    ['office after the bracket', '홍길동(洪吉童) 대통령은 떠났다.', 'entry'],
    ['office of a body after the bracket', '홍길동(洪吉童) 과기정통부 제2차관이 왔다.', 'entry'],
    ['office right before', '외교부장관 홍길동(洪吉童)이 왔다.', 'entry'],
    ['English office', 'Second vice minister Hong Gil-dong (홍길동) spoke.', 'entry'],
    ['office of somebody else before', '대통령에게 편지를 쓴 홍길동(洪吉童)이 왔다.', 'name'],
    ['office of somebody else after', '홍길동(洪吉童)이 시장을 만났다.', 'name'],
    ['calling', '배우 홍길동(洪吉童)이 왔다.', 'name'],
  ])('judges a person by the %s', (_, text, standing) => {
    expect(candidate([text], '홍길동').standing).toBe(standing)
  })

  const dictionary = compileDictionary([
    {
      id: 'org.survey',
      kind: 'organization',
      terms: [
        { text: '표기조사원', lang: 'ko' },
        { text: 'Spelling Survey Institute', lang: 'en' },
        { text: 'SSI', lang: 'en', type: 'abbreviation' },
      ],
    },
    {
      id: 'person.hong-gil-dong',
      kind: 'person',
      own: 'ko',
      terms: [
        { text: '홍길동', lang: 'ko' },
        { text: 'Hong Gil-dong', lang: 'en' },
      ],
    },
  ])

  it.each([
    ['표기조사원(Spelling Survey Institute)은', 'known'],
    ['표기조사원(SSI)은', 'known'],
    ['표기조사원(SPELLING SURVEY INSTITUTE)은', 'variant'],
    ['홍길동(Hong Kil-dong)은', 'variant'],
    ['국립 표기조사원(Spelling Survey Institute)은', 'known'],
    ['표기조사원(ZQX)은', 'contradicts'],
    ['표기조사원(Spelling Research Agency)은', 'contradicts'],
    ['홍길동(Park Chan-ho)은', 'contradicts'],
    ['표기조사원(表記調査院)은', 'new'],
    ['섬유흡착포(QZF)는', 'new'],
    ['고체전지(SSI)는', 'new'],
  ])('compares %s with a dictionary', (text, agreement) => {
    expect(mineGlosses([text], dictionary).map((each) => each.agreement)).toEqual([agreement])
  })

  it('names the entries that the dictionary has for a pair', () => {
    expect(mineGlosses(['표기조사원(ZQX)은'], dictionary)[0]?.entries).toEqual(['org.survey'])
  })

  it('lets a known person stand as an entry', () => {
    expect(mineGlosses(['홍길동(Hong Gil-dong)은'], dictionary)[0]?.standing).toBe('entry')
  })

  it('stays within its bound and keeps what is frequent', () => {
    const names = Array.from(
      { length: 300 },
      (_, index) => `가나다라${String.fromCodePoint(0xac00 + index * 28)}원(NIS)이 왔다.`,
    )
    const texts = names.flatMap((name, index) =>
      index % 10 === 0 ? [name, `${index}년에 한국은행(BOK)은 쉬었다.`] : [name],
    )
    const found = mined(texts, { limit: 40 })
    expect(found.length).toBeLessThanOrEqual(40)
    expect(found[0]).toMatch(/^한국은행 = BOK /)
  })

  it('does not depend on the order of the texts', () => {
    const texts = [
      '한국은행(BOK)은',
      '한국은행(Bank of Korea)은',
      'Bank of Korea (한국은행) cut',
      '국가정보원(NIS)은',
      '이순신(李舜臣)은',
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
        expect(mined(shuffled)).toEqual(mined(texts))
      }),
    )
  })
})

describe('document sketches', () => {
  const sketchOf = (documents: readonly number[]): number[] => {
    const sketch: number[] = []
    for (const document of documents) addDocument(sketch, document)
    return sketch
  }

  it('count exactly while they are small, whatever the order and however often a document comes', () => {
    const documents = fc.array(fc.nat(), { maxLength: 100 })
    fc.assert(
      fc.property(documents, documents, (one, other) => {
        const different = new Set([...one, ...other]).size
        expect(countDocuments([sketchOf(one), sketchOf(other)])).toBe(different)
        expect(countDocuments([sketchOf([...one, ...other, ...one])])).toBeLessThanOrEqual(different * 1.5)
      }),
    )
  })

  it('stay near the truth beyond', () => {
    const all = Array.from({ length: 20_000 }, (_, document) => document)
    const count = countDocuments([sketchOf(all.slice(0, 15_000)), sketchOf(all.slice(5000))])
    expect(count).toBeGreaterThan(16_000)
    expect(count).toBeLessThan(24_000)
    expect(sketchOf(all).length).toBe(128)
  })
})

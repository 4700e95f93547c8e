import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundAfter, boundBefore } from '../../src/text/boundary.ts'
import { codaOf } from '../../src/text/hangul.ts'

/** The form between ［ and ］ of a sample. */
function marked(sample: string): { text: string; start: number; end: number } {
  const start = sample.indexOf('［')
  const end = sample.indexOf('］') - 1
  return { text: sample.replace('［', '').replace('］', ''), start, end }
}

/** `code`, then the title, then the particle with its pair, `!` when it does not agree: `title 장관 은=은/는`. */
function describeAfter(sample: string, reading?: string): string {
  const { text, start, end } = marked(sample)
  const found = boundAfter(text, start, end, reading)
  if (found === undefined) return 'goes on'
  const parts: string[] = [found.code]
  if (found.title !== undefined) parts.push(text.slice(found.title.start, found.title.end))
  if (found.particle !== undefined) {
    const { span, pair, agrees } = found.particle
    parts.push(`${text.slice(span.start, span.end)}=${pair}${agrees ? '' : '!'}`)
  }
  return parts.join(' ')
}

describe('the right side of a Hangul form', () => {
  test.each([
    ['the end of the text', '［류제명］', 'end'],
    ['a blank', '［류제명］ 차관', 'end'],
    ['a bracket', '［류제명］(52)', 'end'],
    ['a middle dot', '［서울］·부산', 'end'],
    ['a topic', '［류제명］은 말했다', 'particle 은=은/는'],
    ['a subject after a vowel', '［미래부］가', 'particle 가=이/가'],
    ['ㄹ before 로', '［서울］로', 'particle 로=으로/로'],
    ['a consonant before 으로', '［국정원］으로', 'particle 으로=으로/로'],
    ['stacked', '［국정원］에서는', 'particle 에서는=에서는'],
    ['stacked on a pair', '［국정원］으로부터의', 'particle 으로부터의=으로부터의/로부터의'],
    ['contracted', '［국정원］에선', 'particle 에선=에선'],
    ['the longest particle, not its beginning', '［기상청］이라고는', 'copula 이라고는=이라고는/라고는'],
    ['a copula', '［홍길동］이었습니다', 'copula 이었습니다=이었습니다/였습니다'],
    ['a copula without 이', '［의사］라며', 'copula 라며=이라며/라며'],
    ['이 kept after a vowel', '［의사］이며', 'particle 이며=이며/며'],
    ['이자 kept after a vowel', '［배우］이자', 'copula 이자=이자'],
    ['a nominalised copula', '［국정원］임을', 'copula 임을=임을'],
    ['a title', '［과학기술정보통신부］장관은', 'title 장관'],
    ['two titles', '［김민석］의원님께서', 'title 의원님'],
    ['the head of a body', '［국정원］장이', 'title 장'],
    ['a suffix word', '［삼성］측에', 'suffix 측'],
    ['a Hanja suffix', '［홍길동］氏는', 'suffix 氏'],
    ['a closing quote', "'［오픈에이아이］'는", 'end 는=은/는'],
    ['a bracket, then a particle', '［한국인터넷진흥원］(KISA)은', 'end 은=은/는'],
    ['a particle before Latin letters', '［정부］는AI', 'particle 는=은/는'],
    ['a topic that does not agree', '［류제명］는', 'particle 는=은/는!'],
    ['a subject that does not agree', '［미래부］이', 'particle 이=이/가!'],
    ['a longer name', '［이주］화', 'goes on'],
    ['a compound', '［미래부］품산업', 'goes on'],
    ['half a particle', '［미래부］터', 'goes on'],
    ['another body', '［서울시］교육청', 'goes on'],
    ['a street', '［을지］로3가', 'goes on'],
    ['a street with a long name', '［세종］대로', 'goes on'],
    ['자 is no copula', '［배우］자', 'goes on'],
    ['the head of a committee', '［방통위］원장', 'goes on'],
    ['Latin letters of its word', '［국민］KB', 'goes on'],
    ['a model number', '［화성］-17형', 'goes on'],
  ])('%s: %s', (_, sample, expected) => {
    expect(describeAfter(sample)).toBe(expected)
  })
})

describe('the right side of a Latin or numeric form', () => {
  test.each([
    ['a possessive', "［OpenAI］'s", 'possessive'],
    ['a possessive after s', "［Samsung Electronics］' profit", 'possessive'],
    ['a plural', '［LLM］s are', 'plural'],
    ['an owner in the plural', "［NGO］s' work", 'possessive'],
    ['a full stop', '［KISA］. The', 'end'],
    ['a full stop without its blank', '［KISA］.The', 'end'],
    ['a compound of English', '［Seoul］-based', 'end'],
    ['two acronyms', '［KBS］-MBC', 'end'],
    ['a particle', '［KISA］는', 'particle 는=은/는'],
    ['a title', '［KISA］원장은', 'title 원장'],
    ['a given name that goes on', '［Ryu Je］-myung', 'goes on'],
    ['a capitalised second half', '［Kim Il］-Sung', 'goes on'],
    ['a version', '［GPT］-4', 'goes on'],
    ['a decimal', '［GPT-4］.5', 'goes on'],
    ['a letter after a number', '［GPT-4］o', 'goes on'],
    ['an ampersand', '［AT］&T', 'goes on'],
    ['a plus', '［Disney］+', 'goes on'],
    ['an address', '［naver］.com', 'goes on'],
    ['a longer word', '［Meta］verse', 'goes on'],
    ['a contraction', "［O］'Brien", 'goes on'],
    ['a noun in Hangul', '［LG］전자', 'goes on'],
  ])('%s: %s', (_, sample, expected) => {
    expect(describeAfter(sample)).toBe(expected)
  })

  test('a stored reading decides the agreement', () => {
    expect(describeAfter('［STEPI］은', '스텝')).toBe('particle 은=은/는')
    expect(describeAfter('［STEPI］은', '스테피')).toBe('particle 은=은/는!')
  })
})

describe('the left side', () => {
  test.each([
    ['the start of the text', '［류제명］', 'start'],
    ['a blank', '제2차관 ［류제명］', 'start'],
    ['a quote', "'［오픈AI］'", 'start'],
    ['a bracket', '(［KISA］)', 'start'],
    ['another script', '前［과기정통부］', 'script'],
    ['Hangul after Latin letters', 'SK［텔레콤］', 'script'],
    ['a hyphen and a capital', 'ex-［Samsung］', 'hyphen'],
    ['a dash that opens a line', '-［Samsung］', 'start'],
    ['inside a Hangul word', '한국［정원］', undefined],
    ['inside a Latin word', 'al［most］', undefined],
    ['a hyphen and a small letter', 'Je-［myung］', undefined],
    ['letters after a number', '5［G］', undefined],
    ['a number after a number', '1［20］', undefined],
    ['a decimal', 'GPT-4.［5］', undefined],
    ['a thousand', '1,［000］', undefined],
    ['an ampersand', 'AT&［T］', undefined],
    ['an apostrophe', "O'［Brien］", undefined],
    ['an address', 'www.［naver］', undefined],
    ['a handle', '@［openai］', undefined],
  ])('%s: %s', (_, sample, expected) => {
    const { text, start } = marked(sample)
    expect(boundBefore(text, start)?.code).toBe(expected)
  })
})

describe('laws', () => {
  const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((unit) => String.fromCharCode(unit))
  const name = fc.string({ unit: syllable, minLength: 2, maxLength: 8 })

  test('the pairs of the basic particles agree exactly as the coda says', () => {
    fc.assert(
      fc.property(name, fc.constantFrom('은/는', '이/가', '을/를', '과/와'), (form, pair) => {
        const [consonant, vowel] = pair.split('/') as [string, string]
        const coda = codaOf(form.charCodeAt(form.length - 1))
        for (const shape of [consonant, vowel]) {
          const found = boundAfter(`${form}${shape} `, 0, form.length)
          expect(found?.particle).toEqual({
            span: { start: form.length, end: form.length + 1 },
            pair,
            agrees: coda > 0 === (shape === consonant),
          })
          expect(found!.weight > 0).toBe(found!.particle!.agrees || found!.title !== undefined)
        }
      }),
    )
  })

  test('for any text: spans lie after the form, inside the text, title before particle', () => {
    const unit = fc.constantFrom(...'은는이가에서라고장관씨측국정원KISAs\'"()-. 3氏'.split(''))
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), fc.nat(20), fc.nat(20), (text, a, b) => {
        const start = Math.min(a, b, text.length)
        const end = Math.min(Math.max(a, b), text.length)
        if (start === end) return
        boundBefore(text, start)
        const found = boundAfter(text, start, end)
        let from = end
        for (const span of [found?.title, found?.particle?.span]) {
          if (span === undefined) continue
          expect(span.start).toBeGreaterThanOrEqual(from)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          from = span.end
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('what stands after the word is over does not matter', () => {
    const tail = fc.constantFrom('은', '에서는', '장관', '협회', '이었다', '', '씨의', '들에게')
    fc.assert(
      fc.property(name, tail, fc.string(), (form, after, rest) => {
        const bare = boundAfter(`${form}${after} `, 0, form.length)
        expect(boundAfter(`${form}${after} ${rest}`, 0, form.length)).toEqual(bare)
      }),
    )
  })
})

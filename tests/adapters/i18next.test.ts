import * as i18next26 from 'i18next'
import * as i18next23 from 'i18next-23'
import * as i18next24 from 'i18next-24'
import * as i18next25 from 'i18next-25'
import * as i18next27 from 'i18next-27'
import { describe, expect, test } from 'vitest'
import { fitJosa, type I18nextOptions, pyogi, termResources } from '../../src/adapters/i18next.ts'
import korea from '../../src/dictionaries/korea.ts'
import { PROFILES } from '../../src/render/profiles.ts'

const VERSIONS: [string, unknown][] = [
  ['23', i18next23],
  ['24', i18next24],
  ['25', i18next25],
  ['26', i18next26],
  ['27', i18next27],
]
const resources = {
  ko: {
    translation: {
      marker: '{{name}}[[은]] {{org, term}}[[으로]] 갔다.',
      both: '{{name}}을(를) 만났다.',
      gloss: '{{org, term(style: gloss)}}[[이]] 밝혔다.',
      plain: '그대로',
      one: '{{entry, term(style: gloss)}}',
    },
  },
  en: {
    translation: {
      gloss: '{{org, term(style: gloss)}} and {{who, term(style: gloss)}}',
      abbr: '{{org, term(style: abbreviation)}}',
      one: '{{entry, term(style: gloss)}}',
    },
  },
}

describe.each(VERSIONS)('i18next %s', (_, module) => {
  const { createInstance } = module as typeof i18next26
  const start = (options: I18nextOptions = {}, init: object = {}): i18next26.TFunction => {
    const i18n = createInstance()
    // i18next 23 knows the option by its old name
    const synchronous = { initAsync: false, initImmediate: false }
    void i18n.use(pyogi(options)).init({ ...synchronous, lng: 'ko', resources, ...init })
    return i18n.t
  }

  test('fits particles after values', () => {
    const t = start()
    expect(t('marker', { name: '류제명', org: 'org.kisa' })).toBe('류제명은 한국인터넷진흥원으로 갔다.')
    expect(t('both', { name: 'KISA' })).toBe('KISA를 만났다.')
    expect(t('both', { name: "‘챗GPT'" })).toBe('‘챗GPT&#39;를 만났다.')
    expect(t('plain')).toBe('그대로')
  })
  test('stands in for the post-processor named so far', () => {
    expect(start({}, { postProcess: ['korean-postposition'] })('both', { name: '서울' })).toBe('서울을 만났다.')
  })
  test('writes terms in the current language', () => {
    expect(start()('gloss', { org: 'org.kisa' })).toBe('한국인터넷진흥원(KISA)이 밝혔다.')
    const t = start({}, { lng: 'en' })
    expect(t('gloss', { org: 'org.msit', who: '류제명' })).toBe(
      'Ministry of Science and ICT (과학기술정보통신부) and Ryu Je-myung (류제명)',
    )
    expect(t('abbr', { org: 'org.msit' })).toBe('MSIT')
    expect(t('abbr', { org: 'nobody knows it' })).toBe('nobody knows it')
  })
  test('takes a profile in its own language, and never says a name twice', () => {
    const who = '류제명'
    for (const [profile, ko, en] of [
      ['korean-press', '한국인터넷진흥원(KISA)', 'Korea Internet &amp; Security Agency (한국인터넷진흥원)'],
      ['norm-strict', '한국인터넷진흥원[KISA]', 'Korea Internet &amp; Security Agency (한국인터넷진흥원)'],
      ['institutions', '한국인터넷진흥원(KISA)', 'Korea Internet &amp; Security Agency (한국인터넷진흥원)'],
      ['ap', '한국인터넷진흥원(KISA)', 'Korea Internet &amp; Security Agency (한국인터넷진흥원)'],
    ] as const) {
      expect(start({ profile })('gloss', { org: 'org.kisa' })).toBe(`${ko}이 밝혔다.`)
      const t = start({ profile }, { lng: 'en' })
      expect(t('gloss', { org: 'org.kisa', who })).toBe(`${en} and Ryu Je-myung (류제명)`)
    }
    for (const entry of ['org.openai', 'person.sam-altman', 'person.ryu-je-myung', 'org.kisa'])
      for (const profile of Object.keys(PROFILES))
        for (const lng of ['ko', 'en']) {
          const [name, inside] = start({ profile }, { lng, interpolation: { escapeValue: false } })('one', {
            entry,
          }).split(/[([]/)
          expect(inside?.slice(0, -1)).not.toBe(name?.trim())
        }
  })
  test('warns of a style that is mistyped, and writes the name', () => {
    const warnings: unknown[][] = []
    const logger = {
      type: 'logger' as const,
      log: () => {},
      error: () => {},
      warn: (...said: unknown[]) => warnings.push(said.flat()),
    }
    const i18n = createInstance()
    const ko = { translation: { term: '{{org, term(style: glos)}}' } }
    const synchronous = { initAsync: false, initImmediate: false }
    void i18n
      .use(logger)
      .use(pyogi())
      .init({ ...synchronous, lng: 'ko', debug: true, resources: { ko } })
    expect(i18n.t('term', { org: 'org.kisa' })).toBe('한국인터넷진흥원')
    expect(warnings.join('\n')).toContain('pyogi: no style glos; there are name, gloss, abbreviation')
  })
  test('keeps the built-in formatters', () => {
    const i18n = createInstance()
    const en = { translation: { n: '{{count, number(minimumFractionDigits: 2)}}' } }
    void i18n.use(pyogi()).init({ ...{ initAsync: false, initImmediate: false }, lng: 'en', resources: { en } })
    expect(i18n.t('n', { count: 2 })).toBe('2.00')
  })
  test('takes resources from a dictionary', () => {
    const i18n = createInstance()
    void i18n.init({
      ...{ initAsync: false, initImmediate: false },
      lng: 'en',
      resources: termResources(korea),
      ns: ['names'],
    })
    expect(i18n.t('names:org.msit')).toBe('Ministry of Science and ICT')
    expect(i18n.t('names:org.msit', { lng: 'ko' })).toBe('과학기술정보통신부')
  })
})

describe('markers of particles', () => {
  test.each<[text: string, expected: string]>([
    ['류제명은(는) 류제명[[은]] 류제명은/는', '류제명은 류제명은 류제명은'],
    ['서울(으)로 부산(으)로부터 나무(으)로', '서울로 부산으로부터 나무로'],
    ['의사(이)라고 학생(이)라고', '의사라고 학생이라고'],
    ['서울으로/로 학생이나/나 의사이나/나', '서울로 학생이나 의사나'],
    ['<b>류제명</b>[[을]] 한국인터넷진흥원(KISA)[[은]]', '<b>류제명</b>을 한국인터넷진흥원(KISA)은'],
    ['&quot;챗GPT&quot;[[이]]', '&quot;챗GPT&quot;가'],
    ['?[[은]]', '?은(는)'],
    ['?(으)로', '?(으)로'],
    ['은행(은)의 가격(원)', '은행(은)의 가격(원)'],
    ['[[은행]]과 책[[참고]] 좋아하는 [[라면]], [[이미지]]', '[[은행]]과 책[[참고]] 좋아하는 [[라면]], [[이미지]]'],
    ['책[[이라고]] 나무[[이라고]] 책[[와는]] 나무[[이었다]] 책[[부터]]', '책이라고 나무라고 책과는 나무였다 책부터'],
    ['책 [[를]] 7[[으로]] さくら[[은]] ペン[[는]]', '책 을 7로 さくら는 ペン은'],
  ])('%s', (text, expected) => {
    expect(fitJosa(text)).toBe(expected)
  })
})

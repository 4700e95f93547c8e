import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageOf } from '../../src/text/language.ts'
import { opaqueSpans } from '../../src/text/opaque.ts'
import { quotedOf } from '../../src/text/quote.ts'
import { sentenceAt, sentencesOf } from '../../src/text/sentence.ts'
import type { Span } from '../../src/text/span.ts'

/** The stretches that ⟦ ⟧ mark in a sample, and the text without the marks. */
function marked(sample: string): { text: string; stretches: string[] } {
  return { text: sample.replace(/[⟦⟧]/g, ''), stretches: [...sample.matchAll(/⟦([^⟧]*)⟧/g)].map(([, inner]) => inner!) }
}
const slices = (text: string, spans: readonly Span[]): string[] => spans.map(({ start, end }) => text.slice(start, end))

describe('what is not prose', () => {
  test.each([
    'See ⟦https://example.org/a?b=c⟧.',
    '(⟦https://example.org⟧)',
    '⟦www.example.org⟧을 보라.',
    'Write to ⟦a.b@example.org⟧ today.',
    'Ask ⟦@someone⟧ or ⟦#tag⟧ now.',
    '⟦#하나 #둘 셋⟧',
    'A ⟦`name`⟧ and a lone ` left open',
    '⟦```\ncode\n```⟧ after',
    'No. 1 # 2 @ 3',
    'from ⟦git+ssh://example.org/a⟧, then',
    '(⟦https://example.org/a⟧를 보라)',
    '“⟦https://example.org/a⟧” she read',
    'see (⟦https://example.org/a⟧).',
    '⟦https://example.org/?a=1&b⟧!',
    '⟦a.b+c@x-y.example.org⟧.',
    'a@b is none, nor @ alone, nor a@',
    'by ⟦@some.one⟧.',
    'C# and a#b and 1#2',
    '#⟦#tag⟧, ⟦#태그는⟧ ⟦#tag_1⟧',
    'text\n⟦  #one two #three⟧\n# four ⟦#five⟧\n⟦#six⟧ seven',
    '⟦``a ` b``⟧ and ⟦`c`⟧',
    '`a\nb` c',
    'a `` b ` c',
  ])('%s', (sample) => {
    const { text, stretches } = marked(sample)
    expect(slices(text, opaqueSpans(text))).toEqual(stretches.filter((inner) => inner !== ''))
  })
})

describe('direct quotes', () => {
  test.each([
    'He said ⟦"yes"⟧ and ⟦"no"⟧.',
    '⟦“네”⟧라고 했다.',
    '⟦“left open to the line end⟧\nand no further',
    'a lone " quotes nothing',
    'a lone ” quotes nothing',
    "it's 'plain'",
    '⟦"It goes on\nand ends."⟧ she said, ⟦"and again."⟧',
    '"It goes on\n\nand ends." she said',
    '"It goes on\nfor three\nlines." she said',
    '" no word after it\nends." she said',
    'a "b\n⟦"c"⟧ d',
    'a⟦"b"⟧"\nc" d',
    '⟦“It goes on\nand ends.”⟧ she said',
    '⟦“It goes on⟧\n⟦“and on.”⟧ she said',
    '⟦“one⟧\n\n⟦“two”⟧',
    '⟦“a “b”⟧ c” d',
    '⟦“left open⟧',
    '《a "b》 c" d',
  ])('%s', (sample) => {
    const { text, stretches } = marked(sample)
    expect(slices(text, quotedOf(text).speech)).toEqual(stretches)
  })
})

describe('titles of works', () => {
  test.each([
    '⟦『책』⟧과 ⟦「법」⟧',
    '⟦《노래》⟧, ⟦〈시〉⟧',
    '「open only',
    '‘강조’는 제목이 아니다',
    'x 「in two\nlines」',
    '⟦《a 「b」》⟧, 〈a》',
    '“그는 ⟦「법」⟧을 읽었다”',
  ])('%s', (sample) => {
    const { text, stretches } = marked(sample)
    expect(slices(text, quotedOf(text).title)).toEqual(stretches)
  })
})

describe('sentences', () => {
  test.each([
    ['It ended. It began.', 2],
    ['Rep. Kim met Mr. Lee.', 1],
    ['J. Kim left.', 1],
    ['그는 갔다. 왔다.', 2],
    ['A bracket (it ends. here) holds.', 1],
    ['"It ended." She left.', 2],
    ['one line\nanother', 2],
    ['3.5 percent', 1],
    ['', 0],
  ])('%s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count)
  })

  test.each([
    'It ended.| It began!| Did it?| Yes.',
    '끝났다。|시작했다。',
    'He said “yes.”| Then he left.',
    "(It ended.)\n|Then it's over…' it was.'",
    'a (b. c [d. e] f.) g.| h',
    'a) b.| c',
    '(a\n|b.| c',
    'Version 1.2 of a.b!c',
    ...'Mr Mrs Ms Dr Prof Rep Sen Gen Col Lt Sgt Gov Co Corp Inc Ltd No St Jr Sr vs A U.S U.K U.N e.g i.e'
      .split(' ')
      .map((word) => `He saw ${word}. Then.| It`),
    'Inc. it was.| B',
    '(Dr. Kim) left.| B',
    'He met Kimjr. Then'.replace('. T', '.| T'),
    'Amr! B'.replace('! ', '!| '),
    'He is Mr!| B',
  ])('end where they do: %s', (sample) => {
    const text = sample.replaceAll('|', '')
    expect(slices(text, sentencesOf(text)).join('|')).toBe(sample)
  })

  test('cover the text, and every offset finds its own', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[aA가.!?()\n "]{1,60}$/), (text) => {
        const sentences = sentencesOf(text)
        expect(slices(text, sentences).join('')).toBe(text)
        for (let at = 0; at < text.length; at++) {
          const { start, end } = sentences[sentenceAt(sentences, at)]!
          expect(start <= at && at < end).toBe(true)
        }
      }),
    )
  })
})

test.each([
  ['정부는 27일 밝혔다.', 'ko'],
  ['The 정부 said so on Monday.', 'en'],
  ['오픈AI는 KISA와 만났다.', 'ko'],
  ['정부는 밝혔다.'.normalize('NFD'), 'ko'],
  ['', 'en'],
])('the language of “%s” is %s', (text, lang) => {
  expect(languageOf(text)).toBe(lang)
})

test.each([
  ['Korean enough in the first stretch', '가'.repeat(512) + 'a'.repeat(300), 'ko'],
  ['English enough in the first stretch', 'a'.repeat(512) + '가'.repeat(200), 'en'],
  ['Korean until the last letter', `${'가'.repeat(100)}${' '.repeat(412)}${'a'.repeat(199)}`, 'ko'],
  ['English with the last letter', `${'가'.repeat(100)}${' '.repeat(412)}${'a'.repeat(200)}`, 'en'],
  ['English until the last syllable', `${'a'.repeat(400)}${' '.repeat(112)}${'가'.repeat(200)}`, 'en'],
  ['Korean with the last syllable', `${'a'.repeat(400)}${' '.repeat(112)}${'가'.repeat(201)}`, 'ko'],
])('the language of a long text: %s', (_, text, lang) => {
  expect(languageOf(text)).toBe(lang)
})

test('the language is Korean where there is a syllable for every two letters', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[가힣\u1100\u1112\u1113\ud7a4\uabffazAZ@[`{1 ]{0,12}$/), (text) => {
      const syllables = text.match(/[가-힣\u1100-\u1112]/g)?.length ?? 0
      const letters = text.match(/[a-z]/gi)?.length ?? 0
      expect(languageOf(text)).toBe(syllables * 2 > letters ? 'ko' : 'en')
    }),
    { numRuns: 500 },
  )
})

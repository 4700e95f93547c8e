import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf } from '../../src/text/structure.ts'

test.each([
  ['headline', 'Seoul joins tests\n\nIt did so on Monday.', ['headline', 'paragraph']],
  ['headline and deck', 'Seoul joins tests\n\nTokyo follows\n\nIt did.', ['headline', 'headline', 'paragraph']],
  ['one line is no headline', 'Seoul joins tests', ['paragraph']],
  ['a sentence is no headline', 'Seoul joined.\n\nIt did so on Monday.', ['paragraph', 'paragraph']],
  ['headings of Markdown', '# One\nText follows.\n## Two', ['headline', 'paragraph', 'headline']],
  ['byline on top', 'By Hong Gil-dong\n\nIt did so.', ['byline', 'paragraph']],
  ['Korean byline', '본문이다.\n홍길동 기자 hong@example.org', ['paragraph', 'byline']],
  ['a dateline with text is prose', '(서울=연합뉴스) 홍길동 기자 = 정부는 27일 밝혔다.', ['paragraph']],
  ['captions', '▲ 인사하는 장관\n[사진=제공]\nHe waves. [Photo: Seoul]\n웃는다. /사진=제공', Array(4).fill('caption')],
  ['lists', '- one\n* two\n• 셋\n1. four\n2) five', Array(5).fill('list')],
  ['tables', '| a | b |\nc\td', ['table', 'table']],
  ['keywords', '#하나 #둘\nKeywords: one\n키워드: 하나', Array(3).fill('keywords')],
  ['footers', 'Copyright Example\nⓒ 보기\n저작권자 보기', Array(3).fill('footer')],
  ['blank lines are no blocks', '\n  \n\n', []],
])('%s', (_, text, kinds) => {
  expect(blocksOf(text).map(({ kind }) => kind)).toEqual(kinds)
})

test('rows that touch are one table', () => {
  const [a, b, , c] = blocksOf('| a |\n| b |\n\ntext\n\n| c |')
  expect([a!.group === b!.group, a!.group === c!.group]).toEqual([true, false])
})

test('blocks are lines of the text, in order, and never blank', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ab#|▲\-\n\r\t. ]{0,60}$/), (text) => {
      let last = 0
      for (const { start, end } of blocksOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(text.slice(start, end)).toMatch(/\S/)
        expect(text.slice(start, end)).not.toMatch(/[\n\r]/)
        last = end
      }
    }),
  )
})

test.each([
  ['SEOUL, May 27 (Yonhap) -- ', 'The plan stands.'],
  ['SEJONG, South Korea — ', 'The plan stands.'],
  ['WASHINGTON (AP) — ', 'The plan stands.'],
  ['(서울=연합뉴스) 홍길동 기자 = ', '정부는 27일 밝혔다.'],
  ['[세종=뉴시스] ', '정부는 27일 밝혔다.'],
  ['', 'OpenAI -- the company -- agreed.'],
  ['', 'The plan — a long one — stands.'],
  ['', '(정부=여당) 협의가 끝났다.'],
  ['', '정부는 27일 밝혔다.'],
])('the prose of a paragraph begins after its dateline: %s', (dateline, prose) => {
  const [block] = blocksOf(`${dateline}${prose}`)
  expect(block!.prose).toBe(dateline.length)
})

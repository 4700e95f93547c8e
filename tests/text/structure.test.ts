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

/** The kind of a line in the middle of a text, where no headline stands. */
const kindWithin = (line: string): string => blocksOf(`It began.\n${line}\nIt ended.`)[1]!.kind

test.each<[kind: string, lines: string[]]>([
  [
    'caption',
    [
      ...[
        '△ 악수하는 두 사람',
        '▼ 아래',
        '[사진 제공=보기]',
        'Photo: the square',
        '[Photo] the square',
        '사진=보기',
        '사진: 보기',
      ],
      ...['He waves. [Picture: a square]', 'He waves. [image x].', 'He waves. (Photo: x)', 'He waves. (photo = x).'],
      ...[
        '웃는다. (사진출처 보기)',
        '웃는다. (사진제공 보기)',
        '웃는다. |사진제공 보기',
        '웃는다. / photo by x',
        '웃는다. /사진:보기',
      ],
      ...[
        'He waves. Photo by the city',
        'He waves. Photo courtesy of the city.',
        'He waves, courtesy of the city',
        '웃는다. 사진제공 보기',
      ],
    ],
  ],
  [
    'byline',
    [
      ...[
        'By Hong Gil-dong',
        'by Hong Gil-dong',
        '글·홍길동',
        '글 = 홍길동',
        '글/홍길동',
        '[홍길동 기자]',
        '[서울 홍길동 기자]',
      ],
      ...[
        '홍길동기자',
        '홍길동 특파원',
        '홍길동 선임기자',
        '서울에서 홍길동 기자',
        '홍길동 기자 =',
        '홍길동 기자=',
        '홍길동 기자 / hong@example.org',
      ],
      ...['hong@example.org', 'hong.gil+dong@mail.example.org', `글/${'x'.repeat(78)}`],
    ],
  ],
  ['list', ['-one', '• two', '(1) three', '12. four', '2) five', '▶ six']],
  ['table', ['| a | b |', '|a|', 'a\tb']],
  [
    'keywords',
    [
      ...[
        'Keyword: one',
        'keywords',
        'Tag: one',
        'tags : one',
        '키워드',
        '관련 태그: 하나',
        '관련태그',
        '해시태그：하나',
      ],
      ...['#하나', '#하나 #둘 좋았다', '#하나 1.5 값'],
    ],
  ],
  [
    'footer',
    [
      ...[
        'COPYRIGHT Example',
        'ⓒ 보기',
        '© Example',
        '(c) Example',
        '저작권자 보기',
        '<저작권자(c) 보기>',
        '무단전재 금지',
        '무단 전재 금지',
      ],
      ...['All rights reserved', '[All rights reserved]', '<무단 전재 금지>', '(무단전재)'],
    ],
  ],
  ['headline', ['# one', '###### six']],
  [
    'paragraph',
    [
      ...[
        '사진이 많다.',
        'Photographs were shown.',
        'A [photo: x] was shown to all.',
        'He took (photo: x) and left.',
        '웃는다. /사진=보기/ 했다.',
      ],
      ...['The photo by the city was shown. Many came.', 'He waves ▲ there', 'A courtesy of the city. It ended.'],
      ...[
        'By Monday. It ended.',
        'Stand by Hong',
        '[홍길동 기자] 정부는 밝혔다.',
        '기자가 물었다',
        '홍길동 기자가 물었다',
        'Write to hong@example.org',
      ],
      ...['hong@example.org 로 보낸다', `${'가'.repeat(35)} 홍길동 기자`, `글/${'x'.repeat(79)}`, '그의 글/책'],
      ...['-', '1.5 percent', '123. one', '3 apples', 'a - b', '||', '| a', 'a |'],
      ...['Keywords matter.', 'The keywords: one', 'Tags are one', '#하나 좋았다', '##하나', 'one #two', '#'],
      ...[
        'The copyright holds.',
        'They say all rights reserved.',
        '이곳은 무단 전재를 금한다',
        '####### seven',
        'a # b',
      ],
    ],
  ],
])('a %s within a text', (kind, lines) => {
  for (const line of lines) expect([line, kindWithin(line)]).toEqual([line, kind])
})

test.each<[name: string, line: string, kind: string]>([
  ['with a stop in it', 'Mr. Kim speaks', 'headline'],
  ['of 120 units', 'x'.repeat(120), 'headline'],
  ['of 121 units', 'x'.repeat(121), 'paragraph'],
  ['that ends in a quote', '젠슨 황 “공장 짓겠다”', 'headline'],
  ['that ends in a straight quote', 'He said "yes"', 'headline'],
  ['that ends in a quoted sentence', '“공장 짓겠다.”', 'paragraph'],
  ['that ends in quotes in quotes', 'He said “‘no.’”', 'paragraph'],
  ['that ends in a quoted comma', '그는 ‘네,’', 'paragraph'],
  ['with a quote in it and a bracket at its end', 'He "said" so (again)', 'paragraph'],
  ['by somebody', 'by Hong Gil-dong', 'byline'],
  ['by somebody of 80 units', `By ${'A'.repeat(77)}`, 'byline'],
  ['by somebody of 81 units', `By ${'A'.repeat(78)}`, 'headline'],
  ['with by in it', 'Cities stand by Seoul', 'headline'],
  ...[...'.!?。…:;)]다'].map((end): [string, string, string] => [
    `that ends in ${end}`,
    `서울 시작${end}`,
    'paragraph',
  ]),
])('a first line %s', (_, line, kind) => {
  expect(blocksOf(`${line}\n\nIt did so on Monday.`)[0]!.kind).toBe(kind)
})

test.each<[name: string, text: string, kinds: string[]]>([
  ['set off by a line of blanks', 'Seoul joins\n \t \nIt did.', ['headline', 'paragraph']],
  ['with text right under it', 'Seoul joins\nIt did.', ['paragraph', 'paragraph']],
  ['with nothing after it', 'Seoul joins\n\n', ['paragraph']],
  ['with blanks after it', 'Seoul joins\n\n    ', ['paragraph']],
  ['after another block', 'One ended.\n\nSeoul joins\n\nIt did.', ['paragraph', 'paragraph', 'paragraph']],
  ['with a deck', 'Head\n\nDeck\n\nThird\n\nIt did.', ['headline', 'headline', 'paragraph', 'paragraph']],
  ['with a list under it', 'Head\n\n- one\n\nIt did.', ['headline', 'list', 'paragraph']],
  ['with a sentence under it', 'Head\n\nIt began.\n\nIt did.', ['headline', 'paragraph', 'paragraph']],
  ['with a paragraph under it', 'Head\n\nDeck\nIt did.', ['headline', 'paragraph', 'paragraph']],
])('a short line %s', (_, text, kinds) => {
  expect(blocksOf(text).map(({ kind }) => kind)).toEqual(kinds)
})

test('only rows that touch share a group', () => {
  const blocks = blocksOf('| a |\ntext\n| b |\n| c |\n- one\n- two')
  const [a, , b] = blocks
  expect(blocks.map(({ group }) => group)).toEqual(
    [a!, blocks[1]!, b!, b!, blocks[4]!, blocks[5]!].map(({ start }) => start),
  )
})

test('only a paragraph has a dateline, and only its own', () => {
  const [head, first, second] = blocksOf('SEOUL -- Plans stand\n\nSEOUL, May 27 (Yonhap) -- The plan stands.\nIt did.')
  expect([head!.kind, head!.prose]).toEqual(['headline', head!.start])
  expect(first!.prose).toBeGreaterThan(first!.start)
  expect(second!.prose).toBe(second!.start)
})

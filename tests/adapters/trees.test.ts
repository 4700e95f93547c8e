import type { Root } from 'hast'
import type { Root as MarkdownRoot } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import rehypePyogi, { type NameMarkup, type RehypeOptions } from '../../src/adapters/rehype.ts'
import remarkPyogi, { type RemarkOptions } from '../../src/adapters/remark.ts'

const markdown = (source: string, options: RemarkOptions = {}): VFile =>
  unified().use(remarkParse).use(remarkGfm).use(remarkPyogi, options).use(remarkStringify).processSync(source)
const html = (source: string, options: RehypeOptions = {}): VFile =>
  unified()
    .use(rehypeParse, { fragment: true })
    .use(rehypePyogi, options)
    .use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
    .processSync(source)

const PARTICLE = '과학기술정보통신부은 밝혔다.'

/** The source that a message points at, with its code. */
const pointed = ({ messages }: VFile, source: string): unknown[] =>
  messages.map(({ ruleId, place }) => {
    if (place === undefined || !('start' in place)) return [ruleId, place]
    const { start, end } = place
    expect(source.split('\n')[start.line - 1]?.slice(start.column - 1)).toBe(source.slice(start.offset).split('\n')[0])
    return [ruleId, source.slice(start.offset, end.offset)]
  })

describe('check in remark', () => {
  test.each<[name: string, source: string, found: unknown[]]>([
    ['a name', 'met Jason Kwon (Jason Kwon).', [['gloss-redundant', 'Jason Kwon (Jason Kwon)']]],
    [
      'a name over nodes',
      'Ryu **Je-myeong** of the Ministry of Science and ICT',
      [
        ['gloss-missing', 'Ryu **Je-myeong'],
        ['name-misspelt', 'Ryu **Je-myeong'],
      ],
    ],
    [
      'after references and escapes',
      '> R&amp;D \\*x\\*\n> 과학기술정보통신부은 밝혔다.',
      [['particle-disagrees', '은']],
    ],
    [
      'a table and a list',
      '- 과학기술정보통신부은\n\n| a |\n|---|\n| 과학기술정보통신부은 |',
      [
        ['particle-disagrees', '은'],
        ['particle-disagrees', '은'],
      ],
    ],
    [
      'no code, link, picture, HTML',
      '`과학기술정보통신부은` [과학기술정보통신부은](x) ![과학기술정보통신부은](x) <b title="과학기술정보통신부은"></b>\n\n<p>과학기술정보통신부은</p>\n\n    과학기술정보통신부은',
      [],
    ],
    ['silence', `<!-- pyogi-disable-next-line -->\n${PARTICLE}\n\n${PARTICLE}`, [['particle-disagrees', '은']]],
  ])('%s', (_, source, found) => {
    expect(pointed(markdown(source), source)).toEqual(found)
  })

  test('a byte order mark takes no column', () => {
    const { messages } = markdown(`\uFEFF${PARTICLE}`)
    expect(messages.map(({ line, column }) => [line, column])).toEqual([[1, PARTICLE.indexOf('은') + 1]])
  })

  test('elements and expressions of MDX are what they would be in HTML', () => {
    const word = (value: string): MarkdownRoot['children'][number] => ({ type: 'text', value }) as never
    const element = (name: string, value: string): never =>
      ({ type: 'mdxJsxTextElement', name, attributes: [], children: [word(value)] }) as never
    const nodes = [
      word('KISA'),
      { type: 'mdxTextExpression', value: 'KISA이' },
      word('이 '),
      element('code', 'KISA이'),
      element('b', ' KISA이'),
    ]
    const tree = { type: 'root', children: [{ type: 'paragraph', children: nodes }] } as MarkdownRoot
    remarkPyogi({ verb: 'normalize' })(tree, new VFile())
    const written = JSON.stringify(tree).match(/"value":"[^"]*"/g)
    expect(written).toEqual(['KISA', 'KISA이', '이 ', 'KISA이', ' KISA가'].map((value) => `"value":"${value}"`))
  })

  test('a node without a place of its own has that of what it stands in', () => {
    const bare = () => (tree: MarkdownRoot) => {
      const [block] = tree.children
      if (block?.type === 'paragraph') delete block.children[0]?.position
    }
    const file = unified().use(remarkParse).use(bare).use(remarkPyogi).use(remarkStringify).processSync(PARTICLE)
    expect(pointed(file, PARTICLE)).toEqual([['particle-disagrees', PARTICLE]])
  })

  test('a message says what it is, in the language asked for', () => {
    const { messages } = markdown(PARTICLE, { locale: 'ko', docs: 'https://example.org/rules' })
    expect(messages.map(({ source, fatal, url }) => [source, fatal, url])).toEqual([
      ['pyogi', false, 'https://example.org/rules#particle-disagrees'],
    ])
    expect(messages[0]?.reason).toContain('과학기술정보통신부')
    expect(messages[0]?.note).toMatch(/조사/)
  })

  test('severities are those of vfile', () => {
    const rules = (severity: 'error' | 'warning' | 'information') => ({ rules: { 'particle-disagrees': severity } })
    expect(markdown(PARTICLE, rules('error')).messages[0]?.fatal).toBe(true)
    expect(markdown(PARTICLE, rules('information')).messages[0]?.fatal).toBeUndefined()
  })
})

describe('verbs write the tree', () => {
  test.each<[name: string, source: string, expected: string, options: RemarkOptions]>([
    [
      'a name over nodes',
      'Ryu **Je-myeong** of the Ministry of Science and ICT\nagreed.',
      'Ryu **Je-myung** (류제명) of the Ministry of Science and ICT\nagreed.',
      { verb: 'normalize' },
    ],
    [
      'a Hangul name over nodes',
      '류**제명** 과기정통부 차관과 샘 **올트먼**',
      '류**제명** 과기정통부 차관과 샘 **올트먼**(Sam Altman)',
      { verb: 'annotate' },
    ],
    [
      'at the end of a paragraph',
      '오픈AI가 밝혔다.\n\n**샘 올트먼**\n\n말했다.',
      '오픈AI가 밝혔다.\n\n**샘 올트먼**(Sam Altman)\n\n말했다.',
      { verb: 'annotate' },
    ],
    ['before a link', '**샘 올트먼**[은](x)', '**샘 올트먼**(Sam Altman)[은](x)', { verb: 'annotate' }],
    [
      'a name over a line end',
      'the Korea Internet and\nSecurity Agency (KISA)',
      'the Korea Internet &\nSecurity Agency (KISA)',
      { verb: 'normalize' },
    ],
    [
      'code, links, HTML',
      '`과학기술정보통신부은` [과학기술정보통신부은](x) <b title="과학기술정보통신부은">과학기술정보통신부은</b>',
      '`과학기술정보통신부은` [과학기술정보통신부은](x) <b title="과학기술정보통신부은">과학기술정보통신부는</b>',
      { verb: 'normalize' },
    ],
    [
      'what is not to be translated',
      '과학기술정보통신부은 <b translate="no">과학기술정보통신부은</b>',
      '과학기술정보통신부는 <b translate="no">과학기술정보통신부은</b>',
      { verb: 'normalize' },
    ],
    ['back', '샘 **올트먼**(Sam Altman)은', '샘 **올트먼**은', { verb: 'strip' }],
  ])('remark: %s', (_, source, expected, options) => {
    expect(String(markdown(source, options))).toBe(`${expected}\n`)
    expect(String(markdown(expected, options))).toBe(`${expected}\n`)
  })

  test('once a document: the first mention', () => {
    const source = '오픈AI의 샘 올트먼이 말했다.\n\n* 샘 올트먼\n* 샘 올트먼\n'
    expect(String(markdown(source, { verb: 'annotate' }))).toBe(source.replace('먼', '먼(Sam Altman)'))
  })

  test('what is left to a person is reported', () => {
    const { messages } = markdown('The AI Safety Institute met Jason Kwon (Jason Kwon).', { verb: 'normalize' })
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['name-ambiguous'])
  })

  test('rehype: the seed’s own repair', () => {
    const source = '<p title="과학기술정보통신부은">the Korea Internet and Security Agency (KISA), R&amp;D</p>'
    expect(String(html(source, { verb: 'normalize' }))).toBe(source.replace('and', '&amp;'))
  })
})

describe('names marked in HTML', () => {
  const korean = '<p><b>샘 올트먼</b> 오픈AI 대표와 <a href="x">류제명</a>.</p>'
  const english = '<p>Ryu <b>Je-myung</b> of the Ministry of Science and ICT</p>'
  test.each<[mark: NameMarkup, source: string, expected: string]>([
    [
      'lang',
      korean,
      '<p><b>샘 올트먼</b>(<span lang="en">Sam Altman</span>) 오픈AI 대표와 <a href="x">류제명</a>.</p>',
    ],
    ['lang', english, '<p>Ryu <b>Je-myung</b> (<span lang="ko">류제명</span>) of the Ministry of Science and ICT</p>'],
    [
      'ruby',
      korean,
      '<p><ruby><b>샘 올트먼</b><rp>(</rp><rt lang="en">Sam Altman</rt><rp>)</rp></ruby> 오픈AI 대표와 <a href="x">류제명</a>.</p>',
    ],
    [
      'ruby',
      english,
      '<p><ruby>Ryu <b>Je-myung</b><rp> (</rp><rt lang="ko">류제명</rt><rp>)</rp></ruby> of the Ministry of Science and ICT</p>',
    ],
    [
      'span',
      korean,
      '<p><b><span data-pyogi="person.sam-altman">샘 올트먼</span></b>(<span data-pyogi="person.sam-altman" lang="en">Sam Altman</span>) <span data-pyogi="org.openai">오픈AI</span> 대표와 <a href="x">류제명</a>.</p>',
    ],
    [
      'span',
      english,
      '<p><span data-pyogi="person.ryu-je-myung">Ryu <b>Je-myung</b></span> (<span data-pyogi="person.ryu-je-myung" lang="ko">류제명</span>) of the <span data-pyogi="org.msit">Ministry of Science and ICT</span></p>',
    ],
  ])('%s: %s', (mark, source, expected) => {
    expect(String(html(source, { verb: 'annotate', mark }))).toBe(expected)
    expect(String(html(expected, { verb: 'annotate', mark }))).toBe(expected)
  })

  test('the language around is that of the innermost element that says one', () => {
    const text = '<p>샘 올트먼(Sam Altman)은 한국에서 말했다.</p><p lang="en-US">Ryu Je-myung (류제명) spoke.</p>'
    expect(String(html(text, { mark: 'lang' }))).toBe(
      text
        .replace('Sam Altman', '<span lang="en">Sam Altman</span>')
        .replace('류제명', '<span lang="ko">류제명</span>'),
    )
    expect(String(html(text, { mark: 'span' }))).toBe(
      '<p><span data-pyogi="person.sam-altman">샘 올트먼</span>(<span data-pyogi="person.sam-altman" lang="en">Sam Altman</span>)은 한국에서 말했다.</p>' +
        '<p lang="en-US"><span data-pyogi="person.ryu-je-myung">Ryu Je-myung</span> (<span data-pyogi="person.ryu-je-myung" lang="ko">류제명</span>) spoke.</p>',
    )
  })

  test.each(['translate="no"', 'class="lead notranslate"'])('what is not to be translated is left: %s', (attribute) => {
    expect(String(html(`<p>KISA은 <b ${attribute}>KISA은</b></p>`, { verb: 'normalize' }))).toBe(
      `<p>KISA는 <b ${attribute}>KISA은</b></p>`,
    )
  })

  test('an element that begins within a name is left whole', () => {
    const source = '<p><b>Sam</b> Altman of <i>OpenAI, Sam</i> Altman</p>'
    expect(String(html(source, { mark: 'span' }))).toBe(
      '<p><span data-pyogi="person.sam-altman"><b>Sam</b> Altman</span> of <i><span data-pyogi="org.openai">OpenAI</span>, Sam</i> Altman</p>',
    )
  })

  test('names with markup in them stay text', () => {
    const terms = [
      { text: '모자&<b>연구원', lang: 'ko' },
      { text: 'Hat <script> & Co', lang: 'en' },
    ]
    const entries = [{ id: 'org.hat', kind: 'organization', own: 'ko', terms }]
    const source = '<p>Hat &lt;script> &amp; Co agreed.</p>'
    const written = html(source, { verb: 'annotate', mark: 'span', entries, profile: 'institutions' })
    expect(String(written)).toContain(
      '<p><span data-pyogi="org.hat">Hat &lt;script> &amp; Co</span> (<span data-pyogi="org.hat" lang="ko">모자&amp;&lt;b>연구원</span>) agreed.</p>',
    )
  })

  test('marks change no text', () => {
    const text = (tree: Root): string =>
      JSON.stringify(tree)
        .match(/"value":"[^"]*"/g)!
        .join('')
        .replace(/"value":|"/g, '')
    const parse = unified().use(rehypeParse, { fragment: true })
    const source = '<h1>샘 올트먼(Sam Altman)</h1><p>Ryu <i>Je-myung</i> (류제명), MSIT</p>'
    for (const mark of ['lang', 'ruby', 'span'] as const)
      expect(text(parse.parse(String(html(source, { mark }))))).toBe(text(parse.parse(source)))
  })
})

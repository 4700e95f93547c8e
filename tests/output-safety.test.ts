import { parse as parseTable } from 'csv-parse/sync'
import { parse } from 'parse5'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { writeMarked } from '../src/check/marked.ts'
import { parseTbx, parseTmx, stringifyCsv, stringifyHtml, stringifyMarkdown, stringifySheet } from '../src/formats.ts'
import { applyEdits, compareTranslation, compileDictionary, type Entry, normalize } from '../src/index.ts'
import { htmlReport } from '../src/parallel/report.ts'
import { encodeHtml, encodeMarkdown } from '../src/text/markup/encode.ts'
import { readHtml } from '../src/text/markup/html.ts'
import { readMarkdown } from '../src/text/markup/markdown.ts'
import { faultsOf } from './formats/faults.ts'

/** What somebody may write as a name so that a page runs it, each in the manner of a known trick. */
const ATTACKS: readonly string[] = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//x.example></sCrIpT>',
  '</td></tr></table><script>alert(1)</script>',
  '</title><svg/onload=alert(1)>',
  '</style><img src=x onerror=alert(1)>',
  '<img src=x onerror="alert(1)">',
  '<svg><animate onbegin=alert(1)>',
  '"><b onmouseover=alert(1)>',
  "' onfocus='alert(1)' autofocus='",
  '" onfocus=alert(1) x="',
  '` onclick=alert(1) `',
  '<!--><img src=x onerror=alert(1)>-->',
  '--><img src=x onerror=alert(1)>',
  ']]><img src=x onerror=alert(1)>',
  '<![CDATA[<img src=x>]]>',
  '<?php echo 1 ?>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '&amp;lt;b&amp;gt;',
  '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;">',
  '<a href="javascript:alert(1)">x</a>',
  'javascript:alert(1)',
  '[x](javascript:alert(1))',
  '![x](https://x.example/a.png)',
  '[x][y]',
  '[y]: javascript:alert(1)',
  '<https://x.example>',
  'https://x.example/a',
  'www.x.example',
  'a@x.example',
  '**bold** _em_ ~~gone~~ `code`',
  '| a | b |',
  '\\| \\<b>',
  '# head',
  '- item',
  '$x$',
  '<b\u0000>x</b>',
  '＜script＞alert(1)＜/script＞',
  '<b\nonclick=alert(1)>',
]

const entriesOf = (name: string): Entry[] => [
  {
    id: 'org.sea',
    kind: 'organization',
    note: name,
    terms: [
      { text: '바다청', lang: 'ko', confidence: 'verified' },
      { text: name, lang: 'en', confidence: 'verified' },
      { text: `${name} old`, lang: 'en', status: 'deprecated' },
    ],
  },
]

interface Node {
  readonly nodeName: string
  readonly value?: string
  readonly attrs?: readonly { name: string }[]
  readonly childNodes?: readonly Node[]
}

/** What a browser makes of a page: its elements with the names of their attributes, and its text. */
function readPage(html: string): { tags: Set<string>; text: string } {
  const tags = new Set<string>()
  const texts: string[] = []
  const walk = (node: Node): void => {
    if (node.nodeName === '#text') texts.push(node.value ?? '')
    else if (!node.nodeName.startsWith('#doc'))
      tags.add([node.nodeName, ...(node.attrs ?? []).map(({ name }) => name)].join(' '))
    for (const child of node.childNodes ?? []) walk(child)
  }
  walk(parse(html) as Node)
  return { tags, text: texts.join('') }
}

interface Tree {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Tree[]
}

/** What a Markdown reader makes of a text: its kinds of node, its raw HTML, its text. */
function readTree(markdown: string): { types: Set<string>; html: string[]; text: string; cells: number } {
  const types = new Set<string>()
  const html: string[] = []
  let text = ''
  let cells = 0
  const walk = (node: Tree): void => {
    // an address is linked wherever it stands, escaped or not; it must not be one that runs anything
    if (node.type === 'link') expect(node.url).toMatch(/^(?:https?|mailto):/)
    else types.add(node.type)
    if (node.type === 'tableCell') cells++
    if (node.type === 'html') html.push(node.value ?? '')
    else text += node.value ?? ''
    for (const child of node.children ?? []) walk(child)
  }
  walk(unified().use(remarkParse).use(remarkGfm).parse(markdown) as Tree)
  return { types, html, text, cells }
}

const flat = (text: string): string => text.replace(/\0|\ufffd/g, '').replace(/\s+/g, ' ')

describe('a page has no markup but its own', () => {
  const plain = readPage(stringifyHtml(entriesOf('Sea Agency')).text).tags

  test.each(ATTACKS)('glossary in HTML: %s', (name) => {
    const { tags, text } = readPage(stringifyHtml(entriesOf(name), { title: name }).text)
    expect(tags).toEqual(plain)
    expect(flat(text)).toContain(flat(name))
  })

  test.each(ATTACKS)('comparison in HTML: %s', (name) => {
    const dictionary = compileDictionary(entriesOf(name.trim()))
    const texts = { source: `${name} 바다청은 ${name}`, target: `${name} said.` }
    const comparison = compareTranslation(texts, dictionary)
    const page = htmlReport([{ title: name, texts, comparison }], 'en', () => name)
    const { tags, text } = readPage(page)
    const known =
      /^(?:html lang|head|meta charset|title|style|body|h1|section|h2|div class|a class id(?: href)?|mark|table|tbody|tr|td|code)$/
    expect([...tags].filter((tag) => !known.test(tag))).toEqual([])
    expect(flat(text)).toContain(flat(name))
  })

  test.each(ATTACKS)('glossary in Markdown: %s', (name) => {
    const { types, html, text } = readTree(stringifyMarkdown(entriesOf(name), { title: name }).text)
    expect([...types].sort()).toEqual(
      ['delete', 'heading', 'html', 'root', 'table', 'tableCell', 'tableRow', 'text'].sort(),
    )
    expect(html.filter((raw) => !/^<(?:a id="[a-z.]+"|\/a|br)>$/.test(raw))).toEqual([])
    expect(flat(text.replace(/\s/g, ''))).toContain(flat(name).replace(/\s/g, ''))
  })
})

describe('what a verb writes into marked text stays text', () => {
  test.each([...ATTACKS, '1. item', '1) item', '+ item', '=== x', 'a\n# head', 'a\n\nb'])('%s', (name) => {
    const dictionary = compileDictionary(entriesOf(name.trim()))
    const policy = { lang: 'ko', gloss: { organization: { own: 'any', with: 'en' } } } as const
    const options = { lang: 'ko', profile: policy, trust: 'any' } as const
    const source = '<p>바다청은 말했다.</p>'
    const html = { prose: readHtml(source), encode: encodeHtml }
    const page = readPage(applyEdits(source, writeMarked(normalize, html, dictionary, options).edits))
    expect([...page.tags].sort()).toEqual(['body', 'head', 'html', 'p'])
    expect(flat(page.text).trim()).toBe(flat(`바다청(${name.trim()})은 말했다.`))
    const markdown = { prose: readMarkdown('바다청은 말했다.'), encode: encodeMarkdown }
    const written = applyEdits('바다청은 말했다.', writeMarked(normalize, markdown, dictionary, options).edits)
    for (const text of [written, encodeMarkdown(name)]) {
      const { types } = readTree(text)
      expect([...types].filter((type) => !['root', 'paragraph', 'text'].includes(type))).toEqual([])
    }
    const row = readTree(`| a |\n|---|\n| ${encodeMarkdown(name)} |`)
    expect(row.cells).toBe(2)
  })
})

describe('tables', () => {
  test.each(['=1+1', '+1', '-1', '@a', '\t=1', '\r=1', '\n=1', "'=1", '＝1', '=HYPERLINK("http://x.example")'])(
    'hold no formula: %j',
    (name) => {
      for (const { text } of [stringifySheet(entriesOf(name)), stringifyCsv(entriesOf(name))]) {
        const cells = (parseTable(text) as string[][]).flat()
        expect(cells.filter((cell) => /1|@a|x\.example/.test(cell)).length).toBeGreaterThan(0)
        expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([])
      }
    },
  )
})

describe('XML from strangers', () => {
  const entities = '<!DOCTYPE tbx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
  const outside = '<!DOCTYPE tmx SYSTEM "file:///etc/hostname" [<!ENTITY x SYSTEM "file:///etc/hostname">]>'

  test('declares no entities and reads no other file', () => {
    for (const head of [entities, outside])
      for (const read of [parseTbx, parseTmx])
        expect(faultsOf(() => read(`<?xml version="1.0"?>\n${head}\n<tbx>&b;&x;</tbx>`))).not.toEqual([])
    expect(faultsOf(() => parseTbx(`<?xml version="1.0"?>\n<tbx>&b;</tbx>`))[0]).toMatch(/^2:/)
  })

  test('is not nested without end', () => {
    expect(faultsOf(() => parseTbx('<a>'.repeat(5000)))[0]).toMatch(/^1:/)
  })
})

import fc from 'fast-check'
import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { TreeNode } from '../../src/adapters/tree-node.ts'
import { treeVerb } from '../../src/adapters/tree-plugin.ts'
import { treePointer } from '../../src/adapters/tree-point.ts'
import { readTree } from '../../src/adapters/tree-prose.ts'
import { writeMarked } from '../../src/check/marked.ts'
import korea from '../../src/dictionaries/korea.ts'
import { applyEdits, normalize } from '../../src/index.ts'
import { encodeHtml, encodeMarkdown } from '../../src/text/markup/encode.ts'
import { readHtml } from '../../src/text/markup/html.ts'
import { readMarkdown } from '../../src/text/markup/markdown.ts'
import type { Prose } from '../../src/text/markup/prose.ts'

const NAMES = [
  'Ryu Je-myeong of the Ministry of Science and ICT',
  'the Korea Internet and Security Agency (KISA)',
  'Jason Kwon (Jason Kwon)',
  '과학기술정보통신부은',
  '샘 올트먼',
  'R&amp;D',
  'word',
  '말했다.',
]
const MARKDOWN = [
  'Ryu **Je-myeong**',
  '샘 **올트먼**',
  '**샘 올트먼** ',
  '`KISA이`',
  '[KISA이](x)',
  '<b>KISA</b>',
  '\\*a\\*',
  '\n',
]
const HTML = [
  'Ryu <b>Je-myeong</b>',
  '<i>샘</i> 올트먼',
  '<code>KISA이</code>',
  '<a href="x">KISA이</a>',
  '<br>',
  '&lt;b>',
  '\n',
]

const line = (bits: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...bits, ...NAMES), { minLength: 1, maxLength: 6 }).map((words) => words.join(' ').trim())
const markdown = fc
  .array(fc.tuple(fc.constantFrom('', '# ', '> ', '- ', '```\n', '    '), line(MARKDOWN)), { maxLength: 4 })
  .map((blocks) =>
    blocks
      .map(([mark, text]) => mark + text.replace(/\s*\n\s*/g, mark === '# ' ? ' ' : mark === '> ' ? '\n> ' : '\n'))
      .join('\n\n')
      // micromark reads an empty item at the end, after indented code, as a paragraph; CommonMark 0.31 as an item
      .replace(/\n- $/, ''),
  )
const html = fc
  .array(fc.tuple(fc.constantFrom('p', 'h2', 'blockquote', 'figcaption'), line(HTML)), { maxLength: 4 })
  .map((blocks) => blocks.map(([name, text]) => `<${name}>${text}</${name}>`).join('\n'))

const parseMarkdown = unified().use(remarkParse).use(remarkGfm)
const parseHtml = unified().use(rehypeParse, { fragment: true })

describe.each<
  [string, fc.Arbitrary<string>, (source: string) => TreeNode, (source: string) => Prose, (text: string) => string]
>([
  ['Markdown', markdown, (source) => parseMarkdown.parse(source), readMarkdown, encodeMarkdown],
  ['HTML', html, (source) => parseHtml.parse(source), readHtml, encodeHtml],
])('a tree of %s', (_, documents, parse, read, encode) => {
  test('holds the prose of its source', () => {
    fc.assert(
      fc.property(documents, (source) => {
        expect(readTree(parse(source)).prose.text).toBe(read(source).text)
      }),
    )
  })

  test('points where the text stands', () => {
    fc.assert(
      fc.property(documents, (source) => {
        const tree = readTree(parse(source))
        const pointer = treePointer(tree, source)
        for (const piece of tree.prose.pieces.filter(({ kind }) => kind === 'copied')) {
          const [first, last] = [piece.source.start, piece.source.end - 1]
          for (const [at, unit] of [
            [first, tree.prose.text[piece.start]!],
            [last, tree.prose.text[piece.end - 1]!],
          ] as const) {
            const place = pointer({ start: at, end: at + 1 })!
            const raw = source.slice(place.start.offset, place.end.offset)
            expect([unit, `\\${unit}`, `&amp;`.replace('&', unit), `&lt;`]).toContain(raw)
          }
        }
      }),
    )
  })

  test('is written as its source is, and nothing but its text', () => {
    const { run } = treeVerb({ verb: 'normalize' })
    fc.assert(
      fc.property(documents, (source) => {
        const tree = parse(source)
        const shape = kept(tree)
        run(tree, new VFile(source))
        const { edits } = writeMarked(normalize, { prose: read(source), encode }, korea)
        expect(readTree(tree).prose.text).toBe(read(applyEdits(source, edits)).text)
        expect(kept(tree)).toEqual(shape)
      }),
    )
  })
})

/** All that is no running text: elements in order, code, raw HTML, links with what they hold. */
function kept({ type, tagName, value, children = [] }: TreeNode): unknown[] {
  if (type === 'text') return []
  if (type === 'link' || tagName === 'a' || tagName === 'code') return [type, JSON.stringify(children)]
  return [[type, tagName, value], ...children.flatMap(kept)]
}

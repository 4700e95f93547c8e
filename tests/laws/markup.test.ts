import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { encodeHtml, encodeMarkdown } from '../../src/text/markup/encode.ts'
import { readHtml } from '../../src/text/markup/html.ts'
import { readMarkdown } from '../../src/text/markup/markdown.ts'
import type { Prose } from '../../src/text/markup/prose.ts'
import { growth, LINEAR } from '../growth.ts'
import { htmlUnits, markdownUnits } from '../text/markup/real-parsers.ts'

const MARKDOWN = [
  ...[
    'a',
    '류',
    ' ',
    '\n',
    '\n\n',
    '*',
    '**',
    '_',
    '~~',
    '`',
    '``',
    '[',
    ']',
    '(',
    ')',
    '](x)',
    '[x]',
    '[x]: y',
    '!',
    '"',
  ],
  ...[
    '<b>',
    '</b>',
    '<',
    '>',
    '<ab:c>',
    '<!--',
    '-->',
    '<div>',
    '> ',
    '- ',
    '+ ',
    '1. ',
    '- [x] ',
    '    ',
    '\t',
    '#',
    '# ',
  ],
  ...['|', '| a |\n|---|\n', '&amp;', '&', '\\', '---', '===', '```\n', '~~~', '  \n', '[^1]', '[^1]: ', '.', ':'],
]
const HTML = [
  ...[
    'a',
    '류',
    ' ',
    '\n',
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<i class=x>',
    '</i>',
    '<a href="x>y">',
    '</a>',
    '<code>',
    '</code>',
  ],
  ...[
    '<pre>',
    '</pre>',
    '<script>',
    '</script>',
    '<style>',
    '</style>',
    '<!-- ',
    '-->',
    '<!doctype html>',
    '<title>',
    '</title>',
  ],
  ...[
    '<textarea>',
    '</textarea>',
    '<svg/>',
    '<svg>',
    '</svg>',
    '<br>',
    '<img alt="a>b">',
    '&amp;',
    '&',
    '<',
    '>',
    '"',
    "'",
  ],
  ...[
    "<div title='",
    '=',
    '/',
    '<table>',
    '<tr>',
    '<td>',
    '</td>',
    '</table>',
    '<li>',
    '<h1>',
    '<ruby>',
    '<rt>',
    '</rt>',
  ],
  ...[
    '</',
    '<?x',
    '<button>',
    '</button>',
    '<template>',
    '</template>',
    '<select>',
    '<math>',
    '</math>',
    '<noscript>',
    '</noscript>',
  ],
]
const documentOf = (bits: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...bits), { maxLength: 14 }).map((parts) => parts.join(''))

/** Letters that are writable here and no text for the real parser. */
function strangers(source: string, prose: Prose, units: Uint8Array): string[] {
  return prose.pieces
    .filter((piece) => piece.writable && piece.kind === 'copied')
    .flatMap(({ source: { start, end } }) =>
      [...source.slice(start, end)].filter((letter, at) => /[a-z가-힣]/.test(letter) && units[start + at] === 0),
    )
}

/** micromark takes the brackets that open a paragraph after an empty item for a check box; GFM has those in items alone. */
const BOX_AFTER_EMPTY_ITEM = /(?:^|\n)[ \t>]*(?:[*+-]|\d+[.)])[ \t]*\n[ \t>]*\[[ xX]\]/

describe.each<[string, readonly string[], (source: string) => Prose, (source: string) => Uint8Array]>([
  ['Markdown', MARKDOWN, readMarkdown, markdownUnits],
  ['HTML', HTML, readHtml, htmlUnits],
])('%s', (_, bits, read, unitsOf) => {
  test('never takes for prose what the real parser does not', () => {
    fc.assert(
      fc.property(documentOf(bits), (source) => {
        fc.pre(!BOX_AFTER_EMPTY_ITEM.test(source))
        expect(strangers(source, read(source), unitsOf(source))).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  test('every piece says where it comes from', () => {
    fc.assert(
      fc.property(documentOf(bits), (source) => {
        const prose = read(source)
        let at = 0
        for (const piece of prose.pieces) {
          expect(piece.start).toBe(at)
          at = piece.end
          if (piece.kind !== 'copied') continue
          expect(source.slice(piece.source.start, piece.source.end)).toBe(prose.text.slice(piece.start, piece.end))
        }
        expect(at).toBe(prose.text.length)
      }),
      { numRuns: 500 },
    )
  })

  test('takes linear time for any markup again and again', () => {
    for (const bit of bits) {
      expect(
        growth((size) => read(bit.repeat(size / bit.length)), 16_000),
        JSON.stringify(bit),
      ).toBeLessThan(LINEAR)
    }
  })
})

describe('what is written into a source is read as it was meant', () => {
  const NAMES = fc
    .array(fc.constantFrom('a', '류', ' ', ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~', '&amp;', '<b>', '](x)', '**', '~~'))
    .map((units) => `A${units.join('').trim().replace(/ +/g, ' ')}`)
  test.each<[string, (text: string) => Prose, (text: string) => string, before: string, after: string]>([
    ['Markdown', readMarkdown, encodeMarkdown, '', ''],
    ['a table', readMarkdown, encodeMarkdown, '| x |\n|---|\n| ', ' |'],
    ['HTML', readHtml, encodeHtml, '<p>', '</p>'],
  ])('%s', (_, read, encode, before, after) => {
    fc.assert(
      fc.property(NAMES, (name) => {
        expect(
          read(before + encode(name) + after)
            .text.split('\n')
            .at(-1),
        ).toContain(name)
      }),
    )
  })
  test('Markdown, by the real parser', () => {
    const textOf = (node: Nodes): string =>
      'children' in node ? node.children.map(textOf).join('') : node.type === 'text' ? node.value : ''
    const parser = unified().use(remarkParse).use(remarkGfm)
    fc.assert(
      fc.property(NAMES, (name) => {
        expect(textOf(parser.parse(encodeMarkdown(name)))).toBe(name)
      }),
    )
  })
})

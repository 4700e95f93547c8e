import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../src/text/markup/html.ts'
import { readMarkdown } from '../../../src/text/markup/markdown.ts'

describe('the prose of Markdown', () => {
  test.each<[name: string, source: string, text: string]>([
    ['emphasis inside a name', '류**제명** 차관', '류제명 차관'],
    ['emphasis that the norm does not close', '**샘 올트먼(Sam Altman)**은', '**샘 올트먼(Sam Altman)**은'],
    ['underscores in a word', 'snake_case_name', 'snake_case_name'],
    ['a soft line break', 'Ministry of\n  Science', 'Ministry of Science'],
    ['a hard line break', 'one\\\ntwo', 'one\ntwo'],
    ['escapes and references', 'R&amp;D \\*은\\* &#44032;', 'R&D *은* 가'],
    ['an unknown reference', '&frasl;', '\ufffc'],
    ['code', 'use `KISA이` here', 'use \ufffc here'],
    ['fenced code', '```\nKISA이\n```\ntext', 'text'],
    ['indented code', 'text\n\n    KISA이', 'text'],
    ['front matter', '---\ntitle: KISA이\n---\ntext', 'text'],
    ['headings', 'Head\n===\n\n## Sub ##\ntext', '# Head\n\n## Sub\n\ntext'],
    ['a list', '- one\n- two\n  more', '- one\n\n- two more'],
    ['an item without text', '- \n\ntext', 'text'],
    ['a quote', '> said\nlazily', 'said lazily'],
    ['a table', '| a | b |\n|---|---|\n| c | `d` |', '| a | b | \n| c | \ufffc | '],
    ['a link and its definition', '[text][x] and ![alt](y)\n\n[x]: /z "KISA이"', 'text and \ufffc'],
    ['HTML', 'a <b title="KISA이">bold</b> <code>KISA이</code>\n\n<div>KISA이</div>', 'a bold \ufffc'],
    ['a comment to pyogi', '<!-- pyogi-disable -->\n\ntext', '<!-- pyogi-disable -->\ntext'],
    ['a footnote', 'text[^1]\n\n[^1]: note', 'text\n\nnote'],
  ])('%s', (_, source, text) => {
    expect(readMarkdown(source).text).toBe(text)
  })
})

describe('the prose of HTML', () => {
  test.each<[name: string, source: string, text: string]>([
    ['elements inside a name', '<p>류<b>제명</b></p>', '류제명'],
    ['references', 'R&amp;D &lt;b&gt;', 'R&D <b>'],
    ['attributes', '<img alt="KISA이"><p title="KISA이 > x">text', '\ufffc\n\ntext'],
    ['code and scripts', '<script>a<b</script><pre>x</pre>text', '\ufffctext'],
    ['blanks', '<ul>\n  <li>one\n  <li>two\n</ul>', '- one \n\n- two '],
    ['headings and captions', '<h2>Head</h2><figcaption>Cap</figcaption>', '## Head\n\n▲ Cap'],
    ['a table', '<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>d', '| a | b | \n| c | \n\nd'],
    ['cells that are not closed', '<table><tr><th>a<td>b<tr><td>c</table><p>d', '| a | b | \n| c | \n\nd'],
    ['paragraphs in cells', '<table><tr><td><p>a</p><p>b</p></td><td>c<p>d</td></table>', '|  a  b  | c d | '],
    ['quotes', '<p><q>said</q>', '“said”'],
    [
      'ruby without and with brackets',
      '<ruby>류제명<rt>Ryu</rt></ruby> <ruby>가<rp>(</rp><rt>ga</rt><rp>)</rp></ruby>',
      '류제명(Ryu) 가(ga)',
    ],
    ['comments', 'a<!-- KISA이 -->b', 'ab'],
    ['a comment to pyogi', '<p>a</p><!-- pyogi-disable --><p>b</p>', 'a\n\n<!-- pyogi-disable -->\nb'],
  ])('%s', (_, source, text) => {
    expect(readHtml(source).text).toBe(text)
  })

  test.each<[name: string, source: string, writable: string]>([
    ['links', 'a <a href=x>b</a> c', 'a | c'],
    ['titles of works', '<cite>b</cite> c', ' c'],
    ['what is not to be translated', '<div translate=no>b <div>c</div></div> d', 'd'],
    ['what translators leave', '<p class="lead notranslate">b</p> <p class="notranslated">c</p>', 'c'],
  ])('is not writable: %s', (_, source, writable) => {
    const { text, within } = readHtml(source)
    expect(within.map(({ start, end }) => text.slice(start, end)).join('|')).toBe(writable)
  })
})

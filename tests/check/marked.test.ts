import { describe, expect, test } from 'vitest'
import type { MarkedText } from '../../src/check/marked.ts'
import { checkMarked, writeMarked } from '../../src/check/marked.ts'
import korea from '../../src/dictionaries/korea.ts'
import { annotate, applyEdits, check, normalize } from '../../src/index.ts'
import { encodeHtml, encodeMarkdown } from '../../src/text/markup/encode.ts'
import { readHtml } from '../../src/text/markup/html.ts'
import { readMarkdown } from '../../src/text/markup/markdown.ts'

const markdown = (source: string): MarkedText => ({ prose: readMarkdown(source), encode: encodeMarkdown })
const html = (source: string): MarkedText => ({ prose: readHtml(source), encode: encodeHtml })

describe('normalize changes marked-up text by source offsets', () => {
  test.each<[name: string, marked: (source: string) => MarkedText, source: string, expected: string]>([
    [
      'a name parted by emphasis, the gloss outside of it',
      markdown,
      'Ryu **Je-myeong** of the Ministry of Science and ICT agreed.',
      'Ryu **Je-myung** (류제명) of the Ministry of Science and ICT agreed.',
    ],
    [
      'a bracket after closing emphasis',
      markdown,
      '**샘 올트먼**은 과학기술정보통신부를 찾았다.',
      '**샘 올트먼**(Sam Altman)은 과학기술정보통신부를 찾았다.',
    ],
    [
      'a name over a line end',
      markdown,
      'the Korea Internet and\nSecurity Agency (KISA)',
      'the Korea Internet &\nSecurity Agency (KISA)',
    ],
    [
      'an ampersand of HTML',
      html,
      '<p>the Korea Internet and Security Agency (KISA)</p>',
      '<p>the Korea Internet &amp; Security Agency (KISA)</p>',
    ],
    [
      'a name after an entity',
      html,
      '<p>R&amp;D 과학기술정보통신부은 밝혔다.</p>',
      '<p>R&amp;D 과학기술정보통신부는 밝혔다.</p>',
    ],
    [
      'links, code, attributes, comments stay',
      html,
      '<a href="#">Ryu Je-myeong</a> <code>Ryu Je-myeong</code><img alt="Ryu Je-myeong"><!-- Ryu Je-myeong -->',
      '<a href="#">Ryu Je-myeong</a> <code>Ryu Je-myeong</code><img alt="Ryu Je-myeong"><!-- Ryu Je-myeong -->',
    ],
    [
      'silence',
      markdown,
      '<!-- pyogi-disable-next-line -->\nRyu Je-myeong of the Ministry of Science and ICT agreed.',
      '<!-- pyogi-disable-next-line -->\nRyu Je-myeong of the Ministry of Science and ICT agreed.',
    ],
  ])('%s', (_, marked, source, expected) => {
    const once = applyEdits(source, writeMarked(normalize, marked(source), korea).edits)
    expect(once).toBe(expected)
    expect(writeMarked(normalize, marked(once), korea).edits).toEqual([])
  })
})

describe('what markup parts in the wrong place', () => {
  const source =
    '<p>the Korea <b>Internet</b> and Security Agency, <i>Ryu</i>-<i>Je</i>-myeong and Jason Kwon (<b>Jason Kwon</b>)</p>'

  test('is reported without an offer and left alone', () => {
    const remarks = checkMarked(html(source), korea)
    const redundant = remarks.find(({ code }) => code === 'gloss-redundant')!
    expect(source.slice(redundant.span.start, redundant.span.end)).toContain('Jason Kwon (<b>Jason Kwon')
    expect([redundant.safe, redundant.edits]).toEqual([false, []])
    expect(applyEdits(source, writeMarked(normalize, html(source), korea).edits)).toContain(
      'Jason Kwon (<b>Jason Kwon</b>)',
    )
  })
})

test('a document without markup gives what the plain text gives', () => {
  const source = 'Ryu Je-myeong of the Ministry of Science and ICT met Jason Kwon (Jason Kwon).'
  expect(checkMarked(html(source), korea)).toEqual(check(source, korea))
  expect(applyEdits(source, writeMarked(annotate, markdown(source), korea).edits)).toBe(annotate(source, korea).text)
})

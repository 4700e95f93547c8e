import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import { compareTranslation } from '../../src/parallel/compare.ts'
import { htmlReport } from '../../src/parallel/report.ts'

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '<a href="javascript:alert(1)">네이버</a>',
  '</style><script>alert(1)</script>',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '<iframe srcdoc="<b>">',
  '\u0000<b>',
  '{{constructor.constructor("alert(1)")()}}',
]
/** The tags the report itself writes. */
const TAGS =
  /^<(?:!doctype html|\/?(?:html|head|body|title|style|h1|h2|section|div|a|mark|table|tr|td|code)|meta charset="utf-8"|html lang="[a-z]+"|div class="(?:pair|text)"|a class="name(?: bad)?" id="[st]\d+-\d+"(?: href="#[st]\d+-\d+")?)>$/

function pageOf(source: string, target: string, title: string): string {
  const texts = { source, target }
  const comparison = compareTranslation(texts, korea)
  return htmlReport(
    [{ title, texts, comparison }],
    'en',
    ({ code, params }) => `${code} ${Object.values(params).join(' ')}`,
  )
}

function foreignTags(page: string): string[] {
  return [...page.matchAll(/<[^>]*>/g)].map(([tag]) => tag).filter((tag) => !TAGS.test(tag))
}

describe('the report escapes what it shows', () => {
  test.each(HOSTILE)('%s', (text) => {
    const page = pageOf(`네이버 ${text} 최태원 회장`, `Naver ${text} came. 최태원${text}`, text)
    expect(foreignTags(page)).toEqual([])
  })
  test('whatever the texts are', () => {
    const piece = fc.constantFrom(...HOSTILE, '네이버', 'Naver', '최태원 회장', ' ', '\n\n', '(', ')', '홍길동 대표')
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, text, text, (source, target, title) => {
        expect(foreignTags(pageOf(source, target, title))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
  test('links a name to the one it is paired with', () => {
    const page = pageOf('네이버는 커졌다.', 'Naver has grown.', 'growth')
    expect(page).toContain('<a class="name" id="s1-0" href="#t1-0">네이버</a>')
    expect(page).toContain('<a class="name" id="t1-0" href="#s1-0">Naver</a>')
  })
})

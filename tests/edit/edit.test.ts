import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, byPlace } from '../../src/edit/apply.ts'
import { composeEdits } from '../../src/edit/compose.ts'
import type { Edit } from '../../src/edit/edit.ts'
import { placeEdit, withoutSameEnds, wordEdits } from '../../src/edit/place.ts'
import { encodeHtml } from '../../src/text/markup/encode.ts'
import { readHtml } from '../../src/text/markup/html.ts'
import type { Prose } from '../../src/text/markup/prose.ts'
import { issuesOf } from '../formats/faults.ts'

/** Disjoint edits to a text, made from cut points. */
const editsTo = (text: string): fc.Arbitrary<Edit[]> =>
  fc.array(fc.tuple(fc.nat(text.length), fc.nat(3), fc.string({ maxLength: 4 })), { maxLength: 6 }).map((cuts) => {
    const edits: Edit[] = []
    let at = -1
    for (const [from, size, written] of cuts.sort((a, b) => a[0] - b[0])) {
      if (from <= at) continue
      const end = Math.min(text.length, from + size)
      edits.push({ span: { start: from, end }, text: written })
      at = end
    }
    return edits
  })

const rewritings = fc
  .string({ maxLength: 20 })
  .chain((text) => editsTo(text).map((first) => ({ text, first })))
  .chain(({ text, first }) => editsTo(applyEdits(text, first)).map((second) => ({ text, first, second })))

describe('composed edits', () => {
  test('do what the two lists do one after the other', () => {
    fc.assert(
      fc.property(rewritings, ({ text, first, second }) => {
        expect(applyEdits(text, composeEdits(text, first, second))).toBe(applyEdits(applyEdits(text, first), second))
      }),
      { numRuns: 2000 },
    )
  })
  test('are sorted, disjoint and touch nothing they leave as it was', () => {
    fc.assert(
      fc.property(rewritings, ({ text, first, second }) => {
        const edits = composeEdits(text, first, second)
        expect([...edits].sort(byPlace)).toEqual(edits)
        edits.forEach((edit, number) => {
          const before = text.slice(edit.span.start, edit.span.end)
          expect(before).not.toBe(edit.text)
          if (before !== '' && edit.text !== '' && !/[\ud800-\udfff]/.test(before))
            expect(before[0]).not.toBe(edit.text[0])
          expect(edit.span.start).toBeGreaterThanOrEqual(edits[number - 1]?.span.end ?? 0)
        })
      }),
    )
  })
})

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text })

describe('composed edits are the least ones', () => {
  test.each<[string, string, Edit[], Edit[], Edit[]]>([
    ['what the second takes back is no edit', 'abc', [edit(1, 1, 'X')], [edit(1, 2, '')], []],
    ['equal starts are left out', 'abcd', [edit(0, 3, 'abX')], [], [edit(2, 3, 'X')]],
    ['equal ends are left out', 'abcd', [edit(0, 3, 'Xbc')], [], [edit(0, 1, 'X')]],
    ['a deletion of the end alone', 'abc', [edit(0, 3, 'a')], [], [edit(1, 3, '')]],
    ['a deletion of the start alone', 'abc', [edit(0, 3, 'c')], [], [edit(0, 2, '')]],
    ['a repeated letter goes in once', 'aab', [edit(0, 2, 'aaa')], [], [edit(2, 2, 'a')]],
    ['order does not matter', 'abc', [edit(2, 3, 'Y'), edit(0, 1, 'X')], [], [edit(0, 1, 'X'), edit(2, 3, 'Y')]],
    ['what was written is cut', 'abc', [edit(1, 2, 'XYZ')], [edit(2, 3, '')], [edit(1, 2, 'XZ')]],
    ['both halves of a pair are replaced', 'a😀b', [edit(1, 3, '😁')], [], [edit(1, 3, '😁')]],
    ['a pair that ends alike is replaced', 'a🀀b', [edit(1, 3, '\ud83d\udc00')], [], [edit(1, 3, '\ud83d\udc00')]],
    ['what follows an insertion stays', '', [edit(0, 0, 'ab')], [edit(1, 1, 'X')], [edit(0, 0, 'aXb')]],
    ['nothing is nothing', 'abc', [], [edit(1, 1, '')], []],
  ])('%s', (_, text, first, second, expected) => {
    expect(composeEdits(text, first, second)).toEqual(expected)
  })
})

describe('an edit to what stands in markup', () => {
  const html = (source: string): Prose => readHtml(source)
  const placed = (source: string, given: Edit): Edit[] | undefined => placeEdit(html(source), given, encodeHtml)

  test.each<[string, string, Edit, Edit[] | undefined]>([
    ['is moved to the source', '<p>abc</p>', edit(1, 2, 'X'), [edit(4, 5, 'X')]],
    ['keeps its whole width within one piece', '<p>abc</p>', edit(0, 3, 'aXc'), [edit(3, 6, 'aXc')]],
    ['is encoded', '<p>abc</p>', edit(1, 2, '<&>'), [edit(4, 5, '&lt;&amp;&gt;')]],
    ['is nothing where nothing changes', '<p>abc</p>', edit(0, 3, 'abc'), []],
    ['inserts before the tag that follows', '<p>ab<b>cd</b></p>', edit(2, 2, 'X'), [edit(5, 5, 'X')]],
    ['is narrowed to one side of a tag', '<p>ab<b>cd</b></p>', edit(0, 4, 'abcX'), [edit(9, 10, 'X')]],
    ['is refused across a tag', '<p>ab<b>cd</b></p>', edit(1, 3, 'X'), undefined],
    ['goes word by word across tags', '<p>ab <b>cd</b></p>', edit(0, 5, 'aX cY'), [edit(4, 5, 'X'), edit(10, 11, 'Y')]],
    ['passes words that stay', '<p>ab <b>cd</b> ef</p>', edit(0, 8, 'aX cd eY'), [edit(4, 5, 'X'), edit(17, 18, 'Y')]],
    ['inserts within a piece', '<p>abc</p>', edit(1, 1, 'X'), [edit(4, 4, 'X')]],
    ['inserts before the first piece', '<p>abc</p>', edit(0, 0, 'X'), [edit(3, 3, 'X')]],
    ['inserts behind the last piece', '<p>abc</p>', edit(3, 3, 'X'), [edit(6, 6, 'X')]],
    ['inserts behind the tag that closes', '<p><b>ab</b>cd</p>', edit(2, 2, 'X'), [edit(12, 12, 'X')]],
    ['inserts within what a tag closes', '<p><b>ab</b>cd</p>', edit(1, 1, 'X'), [edit(7, 7, 'X')]],
    ['inserts behind the mark of a heading', '<h1>ab</h1>', edit(2, 2, 'X'), [edit(4, 4, 'X')]],
    ['never inserts before such a mark', '<h1>ab</h1>', edit(0, 0, 'X'), undefined],
    ['never inserts within one', '<h1>ab</h1>', edit(1, 1, 'X'), undefined],
    ['never writes one', '<h1>ab</h1>', edit(0, 4, 'X'), undefined],
    ['never inserts between two pictures', '<p><img src="a"><img src="b"></p>', edit(1, 1, 'X'), undefined],
    ['never inserts into a text without pieces', '', edit(0, 0, 'X'), undefined],
    ['never writes a picture', '<p>ab<img src="a"></p>', edit(0, 3, 'X'), undefined],
    ['never writes an address', '<p><a href="https://a.kr">https://a.kr</a></p>', edit(8, 9, 'X'), undefined],
    ['inserts behind a picture', '<p><img src="a">ab</p>', edit(1, 1, 'X'), [edit(16, 16, 'X')]],
    ['goes through a code', '<p>a&amp;b</p>', edit(0, 3, 'XYZ'), [edit(3, 10, 'XYZ')]],
    ['leaves a code that stays', '<p>&amp;</p>', edit(0, 1, '&X'), [edit(8, 8, 'X')]],
    ['is refused when one word of several is', '<p>ab c<b>d</b></p>', edit(0, 5, 'aX YZ'), undefined],
    ['is refused where the words do not pair', '<p>ab <b>cd</b></p>', edit(0, 5, 'X Y Z'), undefined],
  ])('%s', (_, source, given, expected) => {
    expect(placed(source, given)).toEqual(expected)
  })

  test.each<[string, Edit, Edit | undefined]>([
    ['abcd', edit(0, 4, 'aXcd'), edit(1, 2, 'X')],
    ['abcd', edit(0, 4, 'abcd'), undefined],
    ['abcd', edit(1, 3, 'bc'), undefined],
    ['abab', edit(0, 4, 'ab'), edit(2, 4, '')],
    ['ab', edit(0, 2, 'abab'), edit(2, 2, 'ab')],
    ['ababab', edit(0, 2, 'abab'), edit(2, 2, 'ab')],
    ['ababab', edit(4, 6, 'abab'), edit(6, 6, 'ab')],
    ['xab', edit(1, 3, 'b'), edit(1, 2, '')],
    ['ab', edit(1, 1, ''), undefined],
    ['ba', edit(0, 2, 'a'), edit(0, 1, '')],
  ])('%s without its same ends', (text, given, expected) => {
    expect(withoutSameEnds(text, given)).toEqual(expected)
  })

  test.each<[string, Edit, Edit[] | undefined]>([
    ['one two', edit(0, 7, '1  2'), [edit(0, 3, '1'), edit(4, 7, '2')]],
    ['x one two', edit(2, 9, '1 2'), [edit(2, 5, '1'), edit(6, 9, '2')]],
    ['one', edit(0, 3, '1'), undefined],
    ['one two', edit(0, 7, '1'), undefined],
    ['one two', edit(0, 7, ''), undefined],
  ])('%s word by word', (text, given, expected) => {
    expect(wordEdits(text, given)).toEqual(expected)
  })
})

describe('applyEdits', () => {
  test.each<[string, string, Edit[], string]>([
    [
      'order does not matter',
      'abc',
      [
        { span: { start: 2, end: 3 }, text: 'X' },
        { span: { start: 0, end: 1 }, text: 'Y' },
      ],
      'YbX',
    ],
    [
      'an insertion at the end of a replaced span follows it',
      'abc',
      [
        { span: { start: 1, end: 1 }, text: '!' },
        { span: { start: 0, end: 1 }, text: 'Y' },
      ],
      'Y!bc',
    ],
    [
      'an insertion at the start of a replaced span precedes it',
      'abc',
      [
        { span: { start: 0, end: 1 }, text: 'Y' },
        { span: { start: 0, end: 0 }, text: '!' },
      ],
      '!Ybc',
    ],
    [
      'a decomposed syllable outside the span stays',
      '\u1112\u1161\u11abX',
      [{ span: { start: 3, end: 4 }, text: 'Y' }],
      '\u1112\u1161\u11abY',
    ],
  ])('%s', (_, text, edits, expected) => {
    expect(applyEdits(text, edits)).toBe(expected)
  })
  test.each<[string, Edit[], string]>([
    [
      'overlap',
      [
        { span: { start: 0, end: 2 }, text: '' },
        { span: { start: 1, end: 3 }, text: '' },
      ],
      'edit-overlap',
    ],
    ['beyond the end', [{ span: { start: 2, end: 9 }, text: '' }], 'edit-out-of-range'],
    ['end before start', [{ span: { start: 2, end: 1 }, text: '' }], 'edit-out-of-range'],
    ['before the start', [{ span: { start: -1, end: 1 }, text: '' }], 'edit-out-of-range'],
    ['no number', [{ span: { start: Number.NaN, end: 1 }, text: '' }], 'edit-out-of-range'],
  ])('refuses %s', (_, edits, code) => {
    const messages = issuesOf(() => applyEdits('abc', edits)).map((issue) => `${issue.code}: ${issue.message}`)
    const said = code === 'edit-overlap' ? 'begins before the end of the one before, 2' : 'in a text of 3 code units'
    expect(messages).toEqual([expect.stringContaining(said)])
    expect(messages[0]).toContain(`${code}: edit [`)
  })
})

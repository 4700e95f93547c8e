import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, byPlace } from '../../src/edit/apply.ts'
import { composeEdits } from '../../src/edit/compose.ts'
import type { Edit } from '../../src/edit/edit.ts'

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
  ])('refuses %s', (_, edits, code) => {
    expect(() => applyEdits('abc', edits)).toThrow(expect.objectContaining({ code }))
  })
})

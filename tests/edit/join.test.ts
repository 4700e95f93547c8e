import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../src/edit/apply.ts'
import type { Edit } from '../../src/edit/edit.ts'
import { joinEdits, moveEdits } from '../../src/edit/join.ts'

/** Edits that do not overlap, in any order: cut points in pairs, some of them insertions. */
const texts = fc.string({ maxLength: 30 })
const edited = texts.chain((text) =>
  fc
    .tuple(
      fc.uniqueArray(fc.nat(text.length), { maxLength: 8 }),
      fc.array(fc.string({ maxLength: 3 }), { minLength: 4, maxLength: 4 }),
    )
    .map(([cuts, writes]) => {
      const places = cuts.sort((a, b) => a - b)
      const edits: Edit[] = []
      for (let at = 0; at + 1 < places.length; at += 2) {
        edits.push({ span: { start: places[at]!, end: places[at + 1]! }, text: writes[at / 2]! })
      }
      return { text, edits: edits.reverse() }
    }),
)

describe('laws', () => {
  test('one edit does what all of them do, and touches no more than from the first to the last', () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        const joined = joinEdits(text, edits)
        expect(joined === undefined ? text : applyEdits(text, [joined])).toBe(applyEdits(text, edits))
        expect(joined?.span.start).toBe(edits.at(-1)?.span.start)
        expect(joined?.span.end).toBe(edits[0]?.span.end)
      }),
    )
  })

  test('edits moved with their text do the same there', () => {
    fc.assert(
      fc.property(edited, texts, ({ text, edits }, before) => {
        expect(applyEdits(before + text, moveEdits(edits, before.length))).toBe(before + applyEdits(text, edits))
      }),
    )
  })
})

test.each<[string, string, Edit[], Edit | undefined]>([
  ['nothing', '류제명은', [], undefined],
  ['one', '류제명는', [{ span: { start: 3, end: 4 }, text: '은' }], { span: { start: 3, end: 4 }, text: '은' }],
  [
    'an insertion and a replacement, the later first',
    'Ryu Jae-myung said',
    [
      { span: { start: 13, end: 13 }, text: ' (류제명)' },
      { span: { start: 4, end: 13 }, text: 'Je-myung' },
    ],
    { span: { start: 4, end: 13 }, text: 'Je-myung (류제명)' },
  ],
])('%s', (_, text, edits, expected) => {
  expect(joinEdits(text, edits)).toEqual(expected)
})

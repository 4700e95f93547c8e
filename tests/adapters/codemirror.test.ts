import { EditorState, type Transaction } from '@codemirror/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CodemirrorOptions, pyogi } from '../../src/adapters/codemirror.ts'
import type { Markup } from '../../src/check/markup.ts'
import { runVerb } from '../../src/check/markup.ts'
import korea from '../../src/dictionaries/korea.ts'
import { normalize } from '../../src/index.ts'
import { samples } from '../laws/paragraphs.ts'

const RUNS = { numRuns: Number(process.env.PYOGI_RUNS ?? 60) }
const markups = fc.constantFrom<Markup>('plain', 'markdown', 'html')
const texts = samples.map(({ text }) => text)
const partsOf = (options: Partial<CodemirrorOptions> = {}): ReturnType<typeof pyogi> =>
  pyogi({ dictionary: korea, ...options })

describe('pyogi in CodeMirror', () => {
  test('says what check says, at places of the document', () => {
    fc.assert(
      fc.property(texts, markups, (text, markup) => {
        const state = EditorState.create({ doc: text })
        const remarks = partsOf({ markup }).source({ state })
        const { diagnostics } = runVerb(undefined, markup, state.doc.toString(), korea, {})
        expect(remarks.map(({ from, to }) => ({ start: from, end: to }))).toEqual(diagnostics.map(({ span }) => span))
        for (const { from, to } of remarks) expect(0 <= from && from <= to && to <= state.doc.length).toBe(true)
        const offered = diagnostics.map(({ edits }) => edits.length > 0)
        expect(remarks.map(({ actions }) => actions?.length === 1)).toEqual(offered)
      }),
      RUNS,
    )
  })

  test('mends what normalize mends, in one transaction', () => {
    fc.assert(
      fc.property(texts, markups, (text, markup) => {
        const state = EditorState.create({ doc: text })
        const sent: Transaction[] = []
        const did = partsOf({ markup }).fixAll({ state, dispatch: (transaction) => sent.push(transaction) })
        const expected = runVerb(normalize, markup, state.doc.toString(), korea, {}).text
        expect((sent[0]?.state ?? state).doc.toString()).toBe(expected)
        expect(sent).toHaveLength(did ? 1 : 0)
      }),
      RUNS,
    )
  })

  test('tells what may be done unasked from what is offered', () => {
    const doc = '미래창조과학부이 밝혔다. OpenAI sent Jason Kwon (Jason Kwon).'
    const remarks = partsOf({ date: '2026-05-27', locale: 'ko' }).source({ state: EditorState.create({ doc }) })
    expect(remarks.map(({ markClass, actions }) => [markClass, actions?.map(({ name }) => name)])).toEqual([
      ['pyogi-offer', ['제안: “미래창조과학부이” → “과학기술정보통신부가”']],
      ['pyogi-safe', ['고치기: “미래창조과학부이” → “미래창조과학부가”']],
      ['pyogi-safe', ['고치기: − “(Jason Kwon)”']],
    ])
  })

  test('offers nothing in an editor that only shows', () => {
    const state = EditorState.create({
      doc: 'OpenAI sent Jason Kwon (Jason Kwon).',
      extensions: EditorState.readOnly.of(true),
    })
    const { source, fixAll } = partsOf()
    expect(source({ state }).map(({ actions }) => actions)).toEqual([[]])
    expect(fixAll({ state, dispatch: () => expect.unreachable() })).toBe(false)
  })
})

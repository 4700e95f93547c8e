import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import { EditorState } from 'prosemirror-state'
import { describe, expect, test } from 'vitest'
import { applyFix, applySafeFixes, pyogi, pyogiKey } from '../../src/adapters/prosemirror.ts'
import { readProsemirror } from '../../src/adapters/prosemirror-reader.ts'
import { writeEdits } from '../../src/adapters/prosemirror-writer.ts'
import korea from '../../src/dictionaries/korea.ts'
import { applyEdits } from '../../src/edit/apply.ts'
import type { Edit } from '../../src/edit/edit.ts'
import { documents, schema } from './prosemirror-documents.ts'

const RUNS = { numRuns: Number(process.env.PYOGI_RUNS ?? 60) }
const plugin = pyogi({ dictionary: korea })
const stateOf = (doc: Node): EditorState => EditorState.create({ doc, plugins: [plugin] })

/** Every unit of a document's text: its position, itself, and the marks it has. */
function unitsOf(doc: Node): { at: number; unit: string; marks: string }[] {
  const units: { at: number; unit: string; marks: string }[] = []
  doc.descendants((node, at, parent) => {
    if (!node.isText || parent?.type.spec.code === true) return
    const marks = node.marks.map(({ type }) => type.name).join(' ')
    ;[...Array(node.nodeSize).keys()].forEach((offset) => {
      units.push({ at: at + offset, unit: node.text![offset]!, marks })
    })
  })
  return units
}

/** A document without its text. */
function skeletonOf(doc: Node): string {
  const names: string[] = []
  doc.descendants((node) => {
    if (!node.isText) names.push(node.type.name)
  })
  return names.join(' ')
}

describe('the prose of a ProseMirror document', () => {
  test('holds each unit of text once, with its position', () => {
    fc.assert(
      fc.property(documents, (doc) => {
        const { prose } = readProsemirror(doc)
        const read = prose.pieces
          .filter(({ kind }) => kind === 'copied')
          .flatMap(({ start, end, source, writable }) => {
            expect(doc.textBetween(source.start, source.end)).toBe(prose.text.slice(start, end))
            return [...Array(end - start).keys()].map((offset) => ({ at: source.start + offset, writable }))
          })
        const expected = unitsOf(doc)
          .filter(({ marks }) => !marks.includes('code'))
          .map(({ at, marks }) => ({ at, writable: !marks.includes('link') }))
        expect(read).toEqual(expected)
      }),
      RUNS,
    )
  })

  test('shows structure as plain text does', () => {
    const p = (...content: Node[]): Node => schema.node('paragraph', null, content)
    const text = (words: string, ...marks: string[]): Node =>
      schema.text(
        words,
        marks.map((name) => schema.mark(name, name === 'link' ? { href: 'x' } : null)),
      )
    const cell = (...words: string[]): Node =>
      schema.node(
        'table_cell',
        null,
        words.map((word) => p(text(word))),
      )
    const doc = schema.node('doc', null, [
      schema.node('heading', { level: 2 }, text('제목')),
      p(text('a'), text('b', 'strong'), schema.node('hard_break'), text('c', 'code'), text('d', 'link')),
      schema.node('bullet_list', null, [schema.node('list_item', null, [p(text('e')), p(text('f'))])]),
      schema.node('code_block', null, text('no')),
      schema.node('table', null, [
        schema.node('table_row', null, [cell('g', 'h'), cell('i')]),
        schema.node('table_row', null, [cell('j'), cell('k')]),
      ]),
      p(schema.node('image', { src: 'x' }), text('l')),
    ])
    expect(readProsemirror(doc).prose.text).toBe('## 제목\n\nab\n￼d\n\n- e\n\nf\n\n| g | h | i | \n| j | k | \n\n￼l')
  })
})

describe('edits in a ProseMirror document', () => {
  test('change the text as edits of its prose do, and no mark or node around it', () => {
    fc.assert(
      fc.property(documents, (doc) => {
        const { repairs } = pyogiKey.getState(stateOf(doc))!
        const written = writeEdits(stateOf(doc).tr, repairs).doc
        written.check()
        expect(skeletonOf(written)).toBe(skeletonOf(doc))
        const { prose } = readProsemirror(doc)
        expect(readProsemirror(written).prose.text).toBe(applyEdits(prose.text, repairs.map(onProse(doc))))
        const kept = unitsOf(doc).filter(({ at }) => !repairs.some(({ span }) => span.start <= at && at < span.end))
        const { mapping } = writeEdits(stateOf(doc).tr, repairs)
        const after = new Map(unitsOf(written).map((unit) => [unit.at, unit]))
        for (const { at, unit, marks } of kept) expect(after.get(mapping.map(at))).toMatchObject({ unit, marks })
      }),
      RUNS,
    )
  })

  test('keep a mark that all of the text has', () => {
    fc.assert(
      fc.property(documents, (plain) => {
        const doc = stateOf(plain).tr.addMark(0, plain.content.size, schema.mark('strong')).doc
        const { repairs } = pyogiKey.getState(stateOf(doc))!
        const strong = (units: readonly { marks: string }[]): boolean[] => [
          ...new Set(units.filter(({ marks }) => !marks.includes('code')).map(({ marks }) => marks.includes('strong'))),
        ]
        expect(strong(unitsOf(writeEdits(stateOf(doc).tr, repairs).doc))).toEqual(strong(unitsOf(doc)))
      }),
      RUNS,
    )
  })

  test('leave nothing safe to do', () => {
    fc.assert(
      fc.property(documents, (doc) => {
        let state = stateOf(doc)
        const did = applySafeFixes(state, (transaction) => {
          state = state.apply(transaction)
        })
        expect(did).toBe(state.doc !== doc)
        expect(pyogiKey.getState(state)!.repairs).toEqual([])
      }),
      RUNS,
    )
  })

  const bold = (words: string): Node => schema.text(words, [schema.mark('strong')])
  const plain = (words: string): Node => schema.text(words)
  test.each<[name: string, content: Node[], expected: Node[]]>([
    [
      'a name split over marks, word by word; the gloss outside',
      [plain('Ryu '), bold('Je-myeong'), plain(' of the Ministry of Science and ICT agreed.')],
      [plain('Ryu '), bold('Je-myung'), plain(' (류제명) of the Ministry of Science and ICT agreed.')],
    ],
    [
      'a bracket of which a part is marked goes whole',
      [plain('OpenAI sent Jason Kwon ('), bold('Jason Kwon'), plain(').')],
      [plain('OpenAI sent Jason Kwon.')],
    ],
    ['all within a mark stays in it', [bold('OpenAI met Ryu Je-myeong.')], [bold('OpenAI met Ryu Je-myung (류제명).')]],
    ['a particle after a marked name', [bold('KISA'), plain('이 남았다.')], [bold('KISA'), plain('가 남았다.')]],
    [
      'what is written over a change of marks has those that all of it had',
      [plain('the Korea Internet a'), bold('nd Security Agency (KISA)')],
      [plain('the Korea Internet &'), bold(' Security Agency (KISA)')],
    ],
  ])('%s', (_, content, expected) => {
    let state = stateOf(schema.node('doc', null, [schema.node('paragraph', null, content)]))
    applySafeFixes(state, (transaction) => {
      state = state.apply(transaction)
    })
    expect(state.doc.firstChild!.content.toJSON()).toEqual(expected.map((node) => node.toJSON()))
  })
})

describe('the plugin', () => {
  const doc = schema.node('doc', null, [
    schema.node('paragraph', null, schema.text('OpenAI sent Jason Kwon (Jason Kwon). 과학기술정보통신부이 남았다.')),
  ])

  test('offers each fix as a command, for the remarks of the state alone', () => {
    const state = stateOf(doc)
    const { diagnostics, decorations } = pyogiKey.getState(state)!
    expect(diagnostics.map(({ code, safe }) => [code, safe])).toEqual([
      ['gloss-redundant', true],
      ['particle-disagrees', true],
    ])
    expect(decorations.find()).toHaveLength(2)
    let fixed = state
    const apply = applyFix(diagnostics[1]!)
    expect(apply(state)).toBe(true)
    expect(apply(state, (transaction) => (fixed = state.apply(transaction)))).toBe(true)
    expect(fixed.doc.textContent).toBe('OpenAI sent Jason Kwon (Jason Kwon). 과학기술정보통신부가 남았다.')
    expect(apply(fixed)).toBe(false)
    expect(pyogiKey.getState(fixed)!.diagnostics.map(({ code }) => code)).toEqual(['gloss-redundant'])
  })

  test('moves what is shown with a change, and knows at once what is to be said', () => {
    const before = stateOf(doc)
    const shown = (state: EditorState): [number, number][] =>
      pyogiKey
        .getState(state)!
        .decorations.find()
        .map(({ from, to }) => [from, to])
    const after = before.apply(before.tr.delete(23, 36).insertText('Now ', 1))
    expect(shown(after)).toEqual([
      [17, 27],
      [38, 39],
    ])
    expect(pyogiKey.getState(after)!.diagnostics.map(({ span, code }) => [span.start, span.end, code])).toEqual([
      [38, 39, 'particle-disagrees'],
    ])
    expect(pyogiKey.getState(after.apply(after.tr.setSelection(after.selection)))).toBe(pyogiKey.getState(after))
  })

  test('speaks Korean, with a house’s entries', () => {
    const entries = [{ id: 'org.hat', kind: 'organization', terms: [{ text: '모자연구원', lang: 'ko' }] }]
    const house = EditorState.create({
      doc: schema.node('doc', null, [schema.node('paragraph', null, schema.text('모자연구원가 밝혔다.'))]),
      plugins: [pyogi({ dictionary: korea, entries, locale: 'ko' })],
    })
    expect(pyogiKey.getState(house)!.diagnostics.map(({ message }) => message)).toEqual([
      '‘모자연구원’ 뒤에는 ‘가’ 대신 ‘이’를 씁니다',
    ])
  })
})

/** An edit of a document as one of its prose. */
function onProse(doc: Node): (edit: Edit) => Edit {
  const { pieces } = readProsemirror(doc).prose
  return ({ span, text }) => {
    const piece = pieces.findLast(
      ({ kind, writable, source }) =>
        kind === 'copied' && writable && source.start <= span.start && source.end >= span.end,
    )!
    const shift = piece.start - piece.source.start
    return { span: { start: span.start + shift, end: span.end + shift }, text }
  }
}

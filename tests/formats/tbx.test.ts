import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { parseTbx } from '../../src/formats/tbx-read.ts'
import { stringifyTbx } from '../../src/formats/tbx-write.ts'
import { entries } from './entries.ts'
import { faultsOf } from './faults.ts'

interface Node {
  name: string
  parent: string
  attributes: Record<string, string>
  text: string
}

/** Every element of a document, in the order they close. */
function elementsOf(xml: string): Node[] {
  const parser = new SaxesParser({ xmlns: true })
  const stack: Node[] = []
  const closed: Node[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value])
    stack.push({ name, parent: stack.at(-1)?.name ?? '', attributes: Object.fromEntries(values), text: '' })
  })
  parser.on('text', (text) => {
    const top = stack.at(-1)
    if (top !== undefined) top.text += text
  })
  parser.on('closetag', () => closed.push(stack.pop()!))
  parser.write(xml).close()
  return closed
}

const STATUS = ['preferredTerm', 'admittedTerm', 'deprecatedTerm', 'supersededTerm'].map((one) => `${one}-admn-sts`)
const TYPE = ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase']

/** The published constraints of the TBX-Basic dialect, as far as they concern categories that we write. */
const CATEGORIES: Record<string, { dca: string; dct: string; levels: string[]; values?: string[] }> = {
  subjectField: { dca: 'descrip', dct: 'min:subjectField', levels: ['conceptEntry'] },
  externalCrossReference: {
    dca: 'xref',
    dct: 'min:externalCrossReference',
    levels: ['conceptEntry', 'langSec', 'termSec'],
  },
  administrativeStatus: { dca: 'termNote', dct: 'min:administrativeStatus', levels: ['termSec'], values: STATUS },
  termType: { dca: 'termNote', dct: 'basic:termType', levels: ['termSec'], values: TYPE },
  source: { dca: 'admin', dct: 'basic:source', levels: ['conceptEntry', 'langSec', 'termSec'] },
}
/** Core elements and where they may stand (ISO 30042:2019, TBX-Core). */
const CORE: Record<string, string[]> = {
  tbx: [''],
  tbxHeader: ['tbx'],
  fileDesc: ['tbxHeader'],
  sourceDesc: ['fileDesc'],
  p: ['sourceDesc'],
  text: ['tbx'],
  body: ['text'],
  conceptEntry: ['body'],
  langSec: ['conceptEntry'],
  termSec: ['langSec'],
  term: ['termSec'],
  note: ['conceptEntry', 'langSec', 'termSec'],
}

describe('what is written', () => {
  test.each(['dca', 'dct'] as const)('keeps the constraints of TBX-Basic, %s', (style) => {
    fc.assert(
      fc.property(entries, (all) => {
        const elements = elementsOf(stringifyTbx(all, { style }).text)
        const root = elements.at(-1)!
        expect(root.attributes).toMatchObject({ type: 'TBX-Basic', style, xmlns: 'urn:iso:std:iso:30042:ed-2' })
        expect(root.attributes['xml:lang']).toBeTruthy()
        for (const { name, parent, attributes, text } of elements) {
          const core = CORE[name]
          if (core !== undefined) {
            expect(core).toContain(parent)
            if (parent !== '') expect(attributes.type).toBeUndefined()
            continue
          }
          const category = style === 'dca' ? attributes.type! : name.replace(/^\w+:/, '')
          const rule = CATEGORIES[category]
          expect(rule?.[style]).toBe(name)
          expect(rule?.levels).toContain(parent)
          if (rule?.values !== undefined) expect(rule.values).toContain(text)
          if (category === 'externalCrossReference') expect(attributes.target).toMatch(/^https?:\/\/.+/)
        }
        const ids = elements.filter(({ name }) => name === 'conceptEntry').map(({ attributes }) => attributes.id!)
        expect(new Set(ids).size).toBe(all.length)
        for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/)
      }),
    )
  })

  test('has the auxiliary elements before language sections, and term notes right after the term', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const { text } = stringifyTbx(all)
        expect(text).not.toMatch(/<\/langSec><(descrip|xref|note)/)
        expect(text).not.toMatch(/<\/(admin|note)><termNote/)
      }),
    )
  })

  test('lists in its report what only pyogi reads back', () => {
    const { text, losses } = stringifyTbx([
      {
        id: 'org.x',
        kind: 'organization',
        order: 'surname-first',
        terms: [{ lang: 'ko', text: '가', from: '2020', reading: '가', status: 'rejected' }],
      },
    ])
    expect(losses.map(({ path, kept }) => `${path} ${kept}`).toSorted()).toEqual([
      'order note',
      'terms.0.from note',
      'terms.0.reading note',
      'terms.0.status note',
    ])
    expect(text).toContain('deprecatedTerm-admn-sts')
  })

  test('replaces what XML cannot hold, and says so', () => {
    const { text, losses } = stringifyTbx([{ id: 'a.b', kind: 'term', terms: [{ lang: 'ko', text: '가\u0001나' }] }])
    expect(losses).toContainEqual({ entry: 'a.b', path: 'terms.0.text', value: '가\u0001나', kept: 'no' })
    expect(parseTbx(text).entries[0]?.terms[0]?.text).toBe('가\ufffd나')
  })
})

const inTbx = (body: string): string =>
  `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>${body}</body></text></tbx>`

describe('what is read', () => {
  test('reads files of other tools, and tells what it passes over', () => {
    const { entries: read, issues } = parseTbx(
      inTbx(`
        <conceptEntry id="c1">
          <descrip type="subjectField">astronomy</descrip>
          <descripGrp><descrip type="definition">A group of stars.</descrip><admin type="source">A book</admin></descripGrp>
          <langSec xml:lang="EN_US">
            <termSec>
              <term> open <hi>cluster</hi> </term>
              <termNote type="partOfSpeech">noun</termNote>
              <termNote type="administrativeStatus">preferredTerm</termNote>
              <termNote type="termType">acronym</termNote>
              <adminGrp><admin type="source">A dictionary</admin></adminGrp>
            </termSec>
          </langSec>
        </conceptEntry>`),
      { kind: 'product' },
    )
    expect(read).toEqual([
      {
        id: 'product.c1',
        kind: 'product',
        note: 'A group of stars.',
        terms: [
          { lang: 'en-US', text: 'open cluster', status: 'preferred', type: 'abbreviation', source: 'A dictionary' },
        ],
      },
    ])
    expect(issues.map(({ message }) => message)).toEqual([
      'no place for subjectField "astronomy"',
      'no place for source "A book"',
      'no place for partOfSpeech "noun"',
    ])
  })

  test('reads the older martif', () => {
    const text =
      '<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif type="TBX"><text><body><termEntry id="a"><langSet xml:lang="ko"><ntig><termGrp><term>국회</term></termGrp></ntig></langSet><langSet xml:lang="en"><tig><term>Assembly</term></tig></langSet></termEntry></body></text></martif>'
    expect(parseTbx(text).entries[0]?.terms).toEqual([
      { lang: 'ko', text: '국회' },
      { lang: 'en', text: 'Assembly' },
    ])
  })

  test('does not let an own note of a stranger overwrite ids or terms', () => {
    const note = 'pyogi: {"id":"x.y","terms":[],"kind":"law","order":"given-first","__proto__":{"a":1}}'
    const [entry] = parseTbx(
      inTbx(
        `<conceptEntry id="a.b"><note>${note}</note><langSec xml:lang="ko"><termSec><term>가</term></termSec></langSec></conceptEntry>`,
      ),
    ).entries
    expect(entry).toEqual({ id: 'a.b', kind: 'term', order: 'given-first', terms: [{ lang: 'ko', text: '가' }] })
  })

  const concept = (id: string, term = '가'): string =>
    `<conceptEntry id="${id}"><langSec xml:lang="ko"><termSec><term>${term}</term></termSec></langSec></conceptEntry>`
  const faults: [string, string, RegExp][] = [
    [
      'an entity bomb',
      '<!DOCTYPE tbx [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>\n<tbx>&b;</tbx>',
      /^1:\d+ expected no declarations/,
    ],
    ['an unknown entity', inTbx(concept('a.b', '&x;')), /^1:\d+ undefined entity/],
    ['20,000 nested elements', inTbx('<note>'.repeat(20_000)), /^1:\d+ expected elements nested at most 256 deep/],
    ['half a file', inTbx(concept('a.b')).split('</term>')[0]!, /^1:\d+ expected <\/term>, found the end/],
    ['a tag that closes another', inTbx('<conceptEntry></langSec>'), /^1:\d+ unexpected close tag/],
    [
      'an id that stands twice',
      inTbx(`${concept('a.b')}\n${concept('a.b')}`),
      /^2:\d+ id a\.b stands twice, first in line 1/,
    ],
    [
      'a stranger\u2019s id that stands twice',
      inTbx(`${concept('c1')}\n${concept('c1')}`),
      /^2:\d+ id term\.c1 stands twice/,
    ],
    ['a term without a text', inTbx(concept('a.b', ' ')), /^1:\d+ /],
    ['another kind of XML', '<html></html>', /^1:1 expected a tbx element, found html/],
    ['an empty file', '', /^1:\d+ /],
    ['a text of 2 MB', inTbx(concept('a.b', 'x'.repeat(2_000_000))), /expected no text or tag of more than/],
  ]
  test.each(faults)('names the place of %s', (_name, text, expected) => {
    expect(faultsOf(() => parseTbx(text))[0]).toMatch(expected)
  })
})

import { describe, expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import type { Policy } from '../../src/index.ts'
import { readDocument } from '../../src/link/read.ts'
import { policyFor } from '../../src/render/profiles.ts'
import { isQuoted, isTitle, mayCarryGloss, scopeAt } from '../../src/render/scope.ts'

/** The document of a sample, and the span that ⟦…⟧ marks. */
function read(sample: string): { document: ReturnType<typeof readDocument>; span: { start: number; end: number } } {
  const span = { start: sample.indexOf('⟦'), end: sample.indexOf('⟧') - 1 }
  return { document: readDocument(sample.replace(/[⟦⟧]/g, ''), korea), span }
}
const policy = (points: Partial<Policy> = {}): Policy => policyFor('en', { basis: 'name-hangul', ...points })

describe('the ledger of a place', () => {
  test.each<[string, string, Partial<Policy>, string | undefined]>([
    ['body', 'It was ⟦he⟧.', {}, 'body'],
    ['list', '- ⟦he⟧\n- she', {}, 'body'],
    ['headline', '⟦He⟧ wins\n\nIt was late.', {}, undefined],
    ['headline that counts', '⟦He⟧ wins\n\nIt was late.', { headline: true }, 'body'],
    ['byline', 'By ⟦Hong Gil-dong⟧\n\nIt was late.', {}, undefined],
    ['dateline', 'SEOUL, May 27 (⟦Yonhap⟧) -- It was late.', {}, undefined],
    ['after the dateline', 'SEOUL, May 27 (Yonhap) -- It was ⟦he⟧.', {}, 'body'],
    ['keywords', 'Keywords: ⟦he⟧', {}, undefined],
    ['footer', 'Copyright ⟦he⟧', {}, undefined],
    ['caption', '▲ ⟦He⟧ waves', {}, 'caption 0'],
    ['caption that shares', '▲ ⟦He⟧ waves', { captions: 'shared' }, 'body'],
    ['caption never', '▲ ⟦He⟧ waves', { captions: 'never' }, undefined],
    ['table', '| ⟦he⟧ |', {}, 'table 0'],
    ['table that shares, captions apart', '| ⟦he⟧ |', { tables: 'shared' }, 'body'],
    ['table, captions never', '| ⟦he⟧ |', { captions: 'never' }, 'table 0'],
    ['second row of a table', '| a |\n| ⟦he⟧ |', {}, 'table 0'],
    ['second section', '# One\n\nIt was late.\n\n# Two\n\nThen ⟦he⟧ left.', { scope: 'section' }, 'section 2'],
  ])('%s', (_, sample, points, ledger) => {
    const { document, span } = read(sample)
    expect(scopeAt(document, span, policy(points))).toBe(ledger)
  })
})

describe('what is never glossed', () => {
  test.each([
    ['a quote', '“⟦Ryu Je-myung⟧ is right,” she said.', false],
    ['a quote that goes on', '“It was late.\n⟦Ryu Je-myung⟧ left,” she said.', false],
    ['what follows a quote', '“It was late,” said ⟦Ryu Je-myung⟧.', true],
    ['a title of a work', '『⟦Ryu Je-myung⟧』 sold out.', false],
    ['a bracket', 'The vice minister (⟦Ryu Je-myung⟧) left.', false],
    ['a name after a closed bracket', 'The vice minister (second) ⟦Ryu Je-myung⟧ left.', true],
    ['another language', 'He is ⟦류제명⟧ in Korean.', false],
  ])('%s', (_, sample, may) => {
    const { document, span } = read(sample)
    const mention = document.mentions.find((found) => found.span.start === span.start)!
    expect(mayCarryGloss(document, mention, policy())).toBe(may)
  })

  test('speech and titles are told apart', () => {
    const { document, span } = read('“⟦It⟧ was late,” he wrote in 『Night』.')
    expect([isQuoted(document, span), isTitle(document, span)]).toEqual([true, false])
  })
})

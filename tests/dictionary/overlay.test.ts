import { describe, expect, test } from 'vitest'
import { compileDictionary, lookup, overlay, overlayConflicts, PyogiError } from '../../src/index.ts'

const shipped = compileDictionary(
  [
    {
      id: 'org.example',
      kind: 'organization',
      own: 'ko',
      terms: [
        { text: '보기진흥원', lang: 'ko', confidence: 'verified' },
        { text: 'Example Promotion Agency', lang: 'en', confidence: 'verified', status: 'preferred' },
        { text: 'EPA', lang: 'en', type: 'abbreviation', confidence: 'verified' },
      ],
    },
    { id: 'org.other', kind: 'organization', terms: [{ text: '다른기관', lang: 'ko' }] },
  ],
  { asOf: '2026-11-01' },
)

describe('a house’s entries over the shipped ones', () => {
  test('add an entry and keep the rest', () => {
    const house = overlay(shipped, [{ id: 'org.new', kind: 'organization', terms: [{ text: '새기관', lang: 'ko' }] }])
    expect([...house.entries].map(({ id }) => id)).toEqual(['org.example', 'org.new', 'org.other'])
    expect(house.asOf).toBe('2026-11-01')
    expect(shipped.size).toBe(2)
  })
  test('override the preferred name; the shipped one is admitted and still found', () => {
    const house = overlay(shipped, [{ id: 'org.example', terms: [{ text: 'Example Agency', lang: 'en' }] }])
    expect(house.find('org.example')?.terms.map(({ text, status }) => [text, status])).toEqual([
      ['Example Agency', undefined],
      ['보기진흥원', undefined],
      ['Example Promotion Agency', 'admitted'],
      ['EPA', undefined],
    ])
    expect(lookup(house, 'Example Promotion Agency')).toHaveLength(1)
  })
  test('set the gloss policy alone', () => {
    const house = overlay(shipped, [{ id: 'org.example', gloss: 'never' }])
    expect(house.find('org.example')).toEqual({ ...shipped.find('org.example'), gloss: 'never' })
  })
  test('retire an entry', () => {
    expect(lookup(overlay(shipped, [{ id: 'org.other', retired: true }]), '다른기관')).toEqual([])
  })
  test('report names that become ambiguous', () => {
    expect(
      overlayConflicts(shipped, [{ id: 'org.new', kind: 'organization', terms: [{ text: 'EPA', lang: 'en' }] }]),
    ).toEqual([{ text: 'EPA', id: 'org.new', other: 'org.example' }])
  })
  test('refuse a change to nothing that is no whole entry, and unknown fields, all at once', () => {
    const wrong = [{ id: 'org.example', colour: 'red' }, { id: 'X' }] as never
    expect(() => overlay(shipped, wrong)).toThrow(
      expect.objectContaining({
        code: 'dictionary-invalid',
        issues: expect.arrayContaining([expect.anything(), expect.anything()]),
      }),
    )
    expect(() => overlay(shipped, [{ id: 'org.unknown', gloss: 'never' }])).toThrow(PyogiError)
  })
})

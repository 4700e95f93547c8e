import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCsv, stringifyCsv } from '../../src/formats/csv.ts'
import { parseTbx } from '../../src/formats/tbx-read.ts'
import { stringifyTbx } from '../../src/formats/tbx-write.ts'
import { byLanguage, entries } from '../formats/entries.ts'

describe('parse(stringify(x)) = x', () => {
  test.each([',', '\t', ';'] as const)('our own table, %j', (delimiter) => {
    fc.assert(
      fc.property(entries, (all) => {
        const { text, losses } = stringifyCsv(all, { delimiter })
        expect(losses).toEqual([])
        expect(parseCsv(text).entries).toEqual(all)
      }),
    )
  })

  test.each(['dca', 'dct'] as const)('TBX-Basic, %s', (style) => {
    fc.assert(
      fc.property(entries, (all) => {
        expect(parseTbx(stringifyTbx(all, { style }).text).entries).toEqual(all.map(byLanguage))
      }),
    )
  })
})

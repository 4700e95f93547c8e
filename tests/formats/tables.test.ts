import { describe, expect, test } from 'vitest'
import { parseCsv, stringifyCsv } from '../../src/formats/csv.ts'
import { parseDeepl, stringifyDeepl } from '../../src/formats/deepl.ts'
import { parseGoogle, stringifyGoogle } from '../../src/formats/google.ts'
import { parseOmegat } from '../../src/formats/omegat.ts'
import { parsePairs, stringifyPairs } from '../../src/formats/pairs.ts'
import { parseSheet } from '../../src/formats/sheet.ts'
import { parseColumnMap } from '../../src/formats/sheet-columns.ts'
import { parseTable } from '../../src/formats/table-kind.ts'
import type { Entry } from '../../src/model/entry.ts'
import { faultsOf } from './faults.ts'

const kisa: Entry = {
  id: 'org.kisa',
  kind: 'organization',
  terms: [
    { lang: 'ko', text: '한국인터넷진흥원' },
    { lang: 'en', text: 'Korea Internet & Security Agency' },
    { lang: 'en', text: 'KISA', type: 'abbreviation' },
  ],
}

describe('our own table', () => {
  const faults: [string, string, string[]][] = [
    [
      'a quote that never closes',
      'id,lang,text\na.b,ko,"가\nc.d,ko,나\n',
      ['2:8 expected a closing quote, found the end of the file; the quote opens here'],
    ],
    [
      'text after a closing quote',
      'id,lang,text\na.b,ko,"가"나\n',
      ['2:10 expected quotes around the whole cell and doubled inside it, found a single quote'],
    ],
    [
      'an id that stands twice',
      'id,lang,text\na.b,ko,가\nc.d,ko,나\na.b,ko,다\n',
      ['4:1 id a.b stands twice, first in line 2'],
    ],
    [
      'a column nobody knows',
      'id,lang,text,color\n',
      [expect.stringMatching(/^1:14 expected a column of .* found "color"$/) as never],
    ],
    ['a column that stands twice', 'id,lang,text,id\n', ['1:14 column id stands twice']],
    ['no column for the text', 'id,lang\n', ['1:1 expected a column text, found none']],
    ['broken JSON in a cell', 'id,lang,text,offices\na.b,ko,가,[{\n', [expect.stringMatching(/^2:10 /) as never]],
    [
      'two rows that disagree',
      'id,lang,text,own\na.b,ko,가,ko\na.b,en,A,en\n',
      ['3:10 expected what the first row of the entry says, found "en"'],
    ],
    [
      'several faults at once',
      'id,lang,text,status\nA,ko,가,\nc.d,ko,나,good\n',
      [expect.stringMatching(/^2:1 /) as never, expect.stringMatching(/^3:10 /) as never],
    ],
    ['a row that is too long', 'id,lang,text\na.b,ko,가,나\n', ['2:10 expected 3 cells, found one more']],
  ]
  test.each(faults)('names the place of %s', (_name, text, expected) => {
    expect(faultsOf(() => parseCsv(text))).toEqual(expected)
  })

  test('writes no cell that a spreadsheet would run', () => {
    const terms = ['=1+1', '+82', '-1', '@x', '＝1', "'=1"].map((text) => ({ lang: 'ko', text }))
    const { text } = stringifyCsv([{ id: 'a.b', kind: 'term', terms }])
    const cells = text
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(',')[3])
    expect(cells).toEqual(["'=1+1", "'+82", "'-1", "'@x", "'＝1", "''=1"])
  })

  test('counts columns after characters of several bytes and rows of several lines', () => {
    const text = 'id,lang,text,status\na.b,ko,"😀\r\n한국",\nc.d,ko,"말, 글",no\n'
    expect(faultsOf(() => parseCsv(text))[0]).toMatch(/^4:15 /)
  })
})

describe('pairs', () => {
  test('pairs names of one period and type', () => {
    const ministry: Entry = {
      id: 'org.msit',
      kind: 'organization',
      terms: [
        { lang: 'ko', text: '과학기술정보통신부', from: '2017-07-26' },
        { lang: 'ko', text: '미래창조과학부', until: '2017-07-25', status: 'superseded' },
        { lang: 'ko', text: '과기정통부', type: 'short', from: '2017-07-26' },
        { lang: 'en', text: 'Ministry of Science and ICT', from: '2017-07-26' },
        { lang: 'en', text: 'Ministry of Science, ICT and Future Planning', until: '2017-07-25', status: 'superseded' },
        { lang: 'en', text: 'MSIP', status: 'rejected' },
      ],
    }
    const { text, losses } = stringifyPairs([ministry])
    expect(text).toBe(
      '과학기술정보통신부,Ministry of Science and ICT\r\n' +
        '미래창조과학부,"Ministry of Science, ICT and Future Planning"\r\n' +
        '과기정통부,Ministry of Science and ICT\r\n',
    )
    expect(losses).toContainEqual({ entry: 'org.msit', path: 'terms.5', value: 'MSIP', kept: 'no' })
  })

  test('takes a repeated pair once and says so', () => {
    const { entries, issues } = parsePairs('가,A\n가,A\n')
    expect(entries).toHaveLength(1)
    expect(issues).toMatchObject([{ code: 'format-passed-over', line: 2, column: 1 }])
  })

  test('makes ids from Latin letters, and different ones for different names', () => {
    const { entries } = parsePairs('국회,National Assembly\n의회,National  Assembly\n가,나\n다,라\n')
    const ids = entries.map(({ id }) => id)
    expect(ids.slice(0, 2)).toEqual(['term.national-assembly', 'term.national-assembly-2'])
    expect(new Set(ids).size).toBe(4)
  })

  test('reads OmegaT glossaries as OmegaT does: no quotes, remarks with #', () => {
    const { entries } = parseOmegat('\ufeff# x\n"가"\tA "b"\tremark\r\n\n나\tB\n')
    expect(entries.map(({ terms, note }) => [...terms.map(({ text }) => text), note])).toEqual([
      ['"가"', 'A "b"', 'remark'],
      ['나', 'B', undefined],
    ])
    expect(faultsOf(() => parseOmegat('가 A\n'))).toEqual(['1:1 expected source, tab and target, found no tab'])
  })

  test('faults a row of one cell or of three', () => {
    expect(faultsOf(() => parsePairs('가\n나,B,c\n'))).toEqual([
      '1:1 expected two cells, found 1',
      '2:1 expected two cells, found 3',
    ])
  })
})

describe('glossaries of translation services', () => {
  const entry = (id: string, ko: string, en: string): Entry => ({
    id,
    kind: 'term',
    terms: [
      { lang: 'ko', text: ko },
      { lang: 'en', text: en },
    ],
  })

  test('DeepL gets each source once, and what it refuses is a loss', () => {
    const long = '가'.repeat(342)
    const list = [
      entry('a.a', '국회', 'A'),
      entry('a.b', '국회', 'B'),
      entry('a.c', long, 'C'),
      entry('a.d', '국\n회', 'D'),
    ]
    const { text, losses } = stringifyDeepl(list)
    expect(text).toBe('국회,A\r\n')
    const lost = losses.filter(({ path }) => path === 'terms.0').map(({ entry }) => entry)
    expect(lost).toEqual(['a.b', 'a.c', 'a.d'])
    expect(stringifyDeepl([entry('a.c', '가'.repeat(341), 'C')]).text).toContain('가,C')
  })

  test('DeepL glossaries with language columns are read', () => {
    expect(parseDeepl('국회,National Assembly,ko,en\n').entries).toHaveLength(1)
  })

  test('a glossary over 10 MiB is refused', () => {
    const many = Array.from({ length: 11_000 }, (_, number) =>
      entry(`a.n${number}`, `${number}${'가'.repeat(330)}`, 'A'),
    )
    expect(() => stringifyDeepl(many)).toThrow('10485760')
  })

  test('common words are warned of', () => {
    const list = [{ ...entry('org.who', 'WHO', '세계보건기구'), terms: entry('x', '세계보건기구', 'WHO').terms }]
    expect(stringifyGoogle(list).issues).toMatchObject([{ code: 'format-stop-word', path: 'org.who' }])
    expect(stringifyDeepl(list, { langs: ['en', 'ko'] }).issues).toHaveLength(1)
    expect(stringifyDeepl(list).issues).toHaveLength(0)
  })

  test('Google gets a row of one term a language', () => {
    const { text, losses } = stringifyGoogle([{ ...kisa, note: '인터넷' }])
    expect(text).toBe('ko,en,description\r\n한국인터넷진흥원,Korea Internet & Security Agency,인터넷\r\n')
    expect(losses.map(({ path }) => path)).toEqual(['id', 'kind', 'terms.2'])
  })

  test('Google sets keep empty cells and faults have places', () => {
    const { entries } = parseGoogle('ko,en,pos,description\n국회,,noun,\n의회,Assembly,,입법\n')
    expect(entries.map(({ terms, note }) => [terms.length, note])).toEqual([
      [1, undefined],
      [2, '입법'],
    ])
    expect(faultsOf(() => parseGoogle('KOREAN,en\n국회,A\n'))[0]).toMatch(/^2:1 .*BCP 47/)
  })
})

describe('sheets', () => {
  test('knows usual headings, kinds and repeated columns', () => {
    const text =
      '구분,국문명,영문 명칭,영문약칭,영문약칭,비고\n기관,국가정보원,National Intelligence Service,NIS,N.I.S.,정보기관\n'
    const { entries, issues } = parseSheet(text)
    expect(issues).toEqual([])
    expect(entries).toEqual([
      {
        id: 'term.national-intelligence-service',
        kind: 'organization',
        note: '정보기관',
        terms: [
          { lang: 'ko', text: '국가정보원' },
          { lang: 'en', text: 'National Intelligence Service' },
          { lang: 'en', text: 'NIS', type: 'abbreviation' },
          { lang: 'en', text: 'N.I.S.', type: 'abbreviation' },
        ],
      },
    ])
  })

  test('does what a map says, and passes over what nobody knows', () => {
    const map = parseColumnMap('A=ko, B=en:abbreviation, C=source')
    const { entries, issues } = parseSheet('A\tB\tC\tD\n국회\tNA\tlaw\tx\n', { map })
    expect(entries[0]?.terms).toEqual([
      { lang: 'ko', text: '국회', source: 'law' },
      { lang: 'en', text: 'NA', type: 'abbreviation', source: 'law' },
    ])
    expect(issues).toMatchObject([{ line: 1, column: 7 }])
    expect(() => parseColumnMap('A=english')).toThrow('A=english')
  })

  test('faults a sheet without a language, at its first row', () => {
    expect(faultsOf(() => parseSheet('x,y\n1,2\n'))[0]).toMatch(/^1:1 expected a heading/)
  })
})

describe('tables of any shape', () => {
  const shapes: [string, string, string][] = [
    ['our own columns', 'text,lang,id\n국회,ko,org.assembly\n', 'org.assembly'],
    ['a sheet', '한국어;English\n국회;National Assembly\n', 'term.national-assembly'],
    ['two columns', '국회\tNational Assembly\n', 'term.national-assembly'],
  ]
  test.each(shapes)('%s', (_name, text, id) => {
    expect(parseTable(text).entries.map((entry) => entry.id)).toEqual([id])
  })
})

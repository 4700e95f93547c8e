import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { diffEntries } from '../../src/formats/diff-entries.ts'
import { jsonFault } from '../../src/formats/json-fault.ts'
import { parseJsonLines } from '../../src/formats/json-lines.ts'
import { mergeEntries } from '../../src/formats/merge-entries.ts'
import { stringifyHtml, stringifyMarkdown } from '../../src/formats/page.ts'
import { FORMATS, formatOfFile } from '../../src/formats/registry.ts'
import { parseTmx, parseTmxUnits, tmxReader } from '../../src/formats/tmx.ts'
import type { Entry } from '../../src/model/entry.ts'
import { entries } from './entries.ts'
import { faultsOf, issuesOf } from './faults.ts'

const line = (id: string, text = '가'): string =>
  `{"id":"${id}","kind":"term","terms":[{"lang":"ko","text":"${text}"}]}`

describe('JSON Lines', () => {
  const faults: [string, string, string[]][] = [
    [
      'half a line',
      `${line('a.a')}\n${line('a.b').slice(0, 30)}`,
      ['2:31 expected one JSON object on the line, found broken JSON or half of one'],
    ],
    ['an id that stands twice', `${line('a.a')}\n\n${line('a.a')}\n`, ['3:2 id a.a stands twice, first in line 1']],
    ['an unknown field', `${line('a.a').slice(0, -1)},"x":1}`, [expect.stringMatching(/^1:62 .*"x"/) as never]],
    ['something else', '"a"\n1\n', [expect.stringMatching(/^1:1 /) as never, expect.stringMatching(/^2:1 /) as never]],
    [
      'a line of 2 MB',
      `${line('a.a')}\n"${'x'.repeat(2_000_000)}"`,
      ['2:1 expected lines of at most 1048576 characters, found a longer one'],
    ],
  ]
  test.each(faults)('names the place of %s', (_name, text, expected) => {
    expect(faultsOf(() => parseJsonLines(text, { file: 'a.jsonl' }))).toEqual(expected)
  })

  const places: [string, number | undefined][] = [
    ['{"a": 1}', undefined],
    ['{"a": ]}', 6],
    ['[1, 2', 5],
    ['{"a" 1}', 5],
    ['', 0],
    ['{"a": "\\x"}', 8],
    [`[${'1,'.repeat(50)}x]`, 101],
    ['[1] 2', 4],
  ]
  test.each(places)('finds the fault of %s', (text, expected) => {
    expect(jsonFault(text)).toBe(expected)
  })

  test('stops at a hundred faults', () => {
    expect(issuesOf(() => parseJsonLines('x\n'.repeat(1000)))).toHaveLength(100)
  })
})

const tmx = (body: string): string =>
  `<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header/><body>${body}</body></tmx>`

describe('TMX', () => {
  test('reads segments without their codes', () => {
    const units = parseTmxUnits(
      tmx(
        '<tu tuid="1"><note>n</note><tuv xml:lang="KO-KR"><seg><bpt i="1">&lt;b&gt;</bpt>국회<ept i="1">&lt;/b&gt;</ept>는 <hi>오늘</hi></seg></tuv>' +
          '<tuv lang="en"><seg>The Assembly<ph>{0}<sub>x</sub></ph></seg></tuv></tu>',
      ),
    )
    expect(units).toMatchObject([
      {
        id: '1',
        note: 'n',
        segments: [
          { lang: 'ko-KR', text: '국회는 오늘' },
          { lang: 'en', text: 'The Assembly' },
        ],
      },
    ])
  })

  test('makes entries of the units', () => {
    const { entries: read } = parseTmx(
      tmx('<tu><tuv xml:lang="ko"><seg>국회</seg></tuv><tuv xml:lang="en"><seg>National Assembly</seg></tuv></tu>'),
    )
    expect(read[0]).toMatchObject({ id: 'term.national-assembly', kind: 'term' })
  })

  test('gives units as they close, before the file ends', () => {
    const reader = tmxReader()
    expect(reader.push('<tmx><body><tu><tuv xml:lang="ko"><seg>가</seg></tuv></tu><tu>')).toHaveLength(1)
  })

  test('faults what is not TMX', () => {
    expect(faultsOf(() => parseTmx('<tbx/>'))).toEqual(['1:1 expected a tmx element, found tbx'])
    expect(faultsOf(() => parseTmxUnits('<tmx><body>'))[0]).toMatch(/expected <\/body>/)
  })
})

describe('pages', () => {
  test('HTML holds every term as text, never as markup', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const { text } = stringifyHtml(all, { title: '<script>' })
        const cells: string[] = []
        const names = new Set<string>()
        const parser = new SaxesParser()
        let cell: string | undefined
        parser.on('error', (error) => {
          throw error
        })
        parser.on('opentag', ({ name }) => {
          names.add(name)
          if (name === 'bdi') cell = ''
        })
        parser.on('text', (piece) => {
          if (cell !== undefined) cell += piece
        })
        parser.on('closetag', ({ name }) => {
          if (name === 'bdi') cells.push(cell!)
        })
        parser.write(text).close()
        expect(names).not.toContain('script')
        for (const { terms, note } of all) {
          for (const term of terms) expect(cells.some((one) => one.startsWith(term.text))).toBe(true)
          if (note !== undefined) expect(cells).toContain(note)
        }
      }),
    )
  })

  test('Markdown keeps one row an entry, and escapes what would be markup', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const rows = stringifyMarkdown(all).text.trimEnd().split('\n').slice(4)
        expect(rows).toHaveLength(all.length)
        for (const row of rows) expect(row.replace(/\\./g, '').split('|')).toHaveLength(7)
      }),
    )
    const { text } = stringifyMarkdown([
      { id: 'a.b', kind: 'term', terms: [{ lang: 'ko', text: '<b>*가* [x](y) https://x.y' }] },
    ])
    expect(text).toContain('</a>\\<b\\>\\*가\\* \\[x\\](y) https\\://x.y |')
  })
})

const nis: Entry = {
  id: 'org.nis',
  kind: 'organization',
  terms: [
    { lang: 'ko', text: '국가정보원' },
    { lang: 'en', text: 'NIS', type: 'abbreviation' },
  ],
}

describe('differences', () => {
  test('of fields, terms and whole entries', () => {
    const changed: Entry = {
      ...nis,
      note: 'n',
      terms: [
        { lang: 'ko', text: '국가정보원', reading: '국정원' },
        { lang: 'en', text: 'N.I.S.' },
      ],
    }
    const other = { ...nis, id: 'org.other' }
    expect(diffEntries([nis], [changed, other])).toEqual([
      { kind: 'changed', entry: 'org.nis', path: 'terms.en:NIS.lang', before: 'en' },
      { kind: 'changed', entry: 'org.nis', path: 'terms.en:NIS.text', before: 'NIS' },
      { kind: 'changed', entry: 'org.nis', path: 'terms.en:NIS.type', before: 'abbreviation' },
      {
        kind: 'changed',
        entry: 'org.nis',
        path: 'terms',
        before: ['en:NIS', 'ko:국가정보원'],
        after: ['en:N.I.S.', 'ko:국가정보원'],
      },
      { kind: 'changed', entry: 'org.nis', path: 'note', after: 'n' },
      { kind: 'changed', entry: 'org.nis', path: 'terms.ko:국가정보원.reading', after: '국정원' },
      { kind: 'changed', entry: 'org.nis', path: 'terms.en:N.I.S..lang', after: 'en' },
      { kind: 'changed', entry: 'org.nis', path: 'terms.en:N.I.S..text', after: 'N.I.S.' },
      { kind: 'added', entry: 'org.other', after: other },
    ])
    expect(diffEntries([nis], [])).toEqual([{ kind: 'removed', entry: 'org.nis', before: nis }])
  })

  test('of order within a language, never between languages', () => {
    const [ko, en] = [nis.terms.filter(({ lang }) => lang === 'ko'), nis.terms.filter(({ lang }) => lang !== 'ko')]
    const two = [...en, { lang: 'en', text: 'National Intelligence Service' }]
    const one = { ...nis, terms: [...ko, ...two] }
    expect(diffEntries([one], [{ ...nis, terms: [...two, ...ko] }])).toEqual([])
    expect(diffEntries([one], [{ ...nis, terms: [...ko, ...two.toReversed()] }])).toHaveLength(1)
  })
})

describe('merging', () => {
  const other: Entry = {
    ...nis,
    kind: 'programme',
    terms: [
      { lang: 'en', text: 'NIS', type: 'short' },
      { lang: 'de', text: 'NIS' },
    ],
  }

  test('refuses to guess, and names every conflict', () => {
    expect(issuesOf(() => mergeEntries([[nis], [other]])).map(({ path }) => path)).toEqual([
      'terms.en:NIS.type',
      'kind',
    ])
  })

  test('takes the side it is told to', () => {
    const first = mergeEntries([[nis], [other]], 'first')
    expect(first).toEqual([{ ...nis, terms: [...nis.terms, { lang: 'de', text: 'NIS' }] }])
    const second = mergeEntries([[nis], [other]], 'second')
    expect(second).toEqual([{ ...other, terms: [nis.terms[0], ...other.terms] }])
  })
})

describe('the list of formats', () => {
  test('finds a format by the name of a file', () => {
    const names = ['a.TBX', 'a.jsonl.gz', 'b.csv', 'c.tab', 'x.pdf', 'tbx']
    expect(names.map(formatOfFile)).toEqual(['tbx', 'jsonl', 'csv', 'omegat', undefined, undefined])
  })

  test('has for each name something it can do, and no ending twice', () => {
    const endings = [...FORMATS.values()].flatMap(({ extensions }) => extensions)
    expect(new Set(endings).size).toBe(endings.length)
    for (const { parse, stringify } of FORMATS.values()) expect(parse ?? stringify).toBeDefined()
  })
})

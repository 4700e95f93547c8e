import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseJsonLines } from '../../src/formats/json-lines.ts'
import { wikidataEntry, wikidataLine } from '../../src/formats/wikidata.ts'
import { importWikidata, type WikidataProgress } from '../../src/node/wikidata-import.ts'
import { faultsOf, rejectedIssues } from './faults.ts'
import { AGENCY, dumpOf, MINISTRY, manyItems, OTHERS, PERSON } from './wikidata-sample.ts'

describe('items', () => {
  test('a ministry with its names, past ones dated', () => {
    const source = 'wikidata'
    expect(wikidataEntry(MINISTRY)).toEqual({
      id: 'wikidata.q900001',
      kind: 'organization',
      country: 'KR',
      predecessors: ['wikidata.q900002'],
      successors: ['wikidata.q900003'],
      wikidata: 'Q900001',
      terms: [
        { lang: 'ko', text: '바다과학부', confidence: 'general', source },
        {
          lang: 'ko',
          text: '바다기술부',
          from: '2013-03',
          until: '2017-07-25',
          status: 'superseded',
          confidence: 'general',
          source,
        },
        { lang: 'ko', text: '바과기부', type: 'short', confidence: 'general', source },
        { lang: 'ko', text: '바과부', type: 'variant', confidence: 'uncertain', source },
        { lang: 'en', text: 'Ministry of Sea Science', confidence: 'general', source },
        {
          lang: 'en',
          text: 'Ministry of Sea Technology',
          until: '2017',
          status: 'superseded',
          confidence: 'general',
          source,
        },
        { lang: 'en', text: 'MoSS', type: 'short', confidence: 'general', source },
        { lang: 'en', text: 'MSS', type: 'abbreviation', confidence: 'uncertain', source },
        { lang: 'en', text: 'Sea Science Ministry', type: 'variant', confidence: 'uncertain', source },
      ],
    })
  })

  test('a person, whose native name is sure', () => {
    const entry = wikidataEntry(PERSON)
    expect(entry).toMatchObject({ kind: 'person', own: 'ko', country: 'KR' })
    expect(entry?.terms.map(({ text, confidence }) => `${text} ${confidence}`)).toEqual([
      '홍길동 verified',
      'Hong Gil-dong general',
      'Hong Kil-tong uncertain',
    ])
  })

  test('a body that is no more has its life as the period of its names', () => {
    expect(wikidataEntry(AGENCY)?.terms).toMatchObject([
      { text: '바다청', from: '1950', until: '2008-02-29' },
      { text: 'Sea Agency', from: '1950', until: '2008-02-29' },
    ])
  })

  test.each(OTHERS.map((one) => [JSON.stringify(one).slice(0, 40), one]))('not %s', (_name, one) => {
    expect(wikidataEntry(one)).toBeUndefined()
  })

  test('classes and languages are for the caller to say', () => {
    const classes = new Map([['Q165', 'place' as const]])
    expect(wikidataEntry(OTHERS[1]!, { classes })?.kind).toBe('place')
    expect(wikidataEntry(OTHERS[0]!, { langs: ['ko', 'ja'] })?.terms.map(({ lang }) => lang)).toEqual(['ko', 'ja'])
  })

  test('lines of a dump, brackets and commas included', () => {
    const lines = dumpOf([MINISTRY, PERSON]).split('\n')
    expect(lines.map((line) => wikidataLine(line)?.id)).toEqual([
      undefined,
      'wikidata.q900001',
      'wikidata.q900010',
      undefined,
      undefined,
    ])
    expect(faultsOf(() => wikidataLine(' {"type":'))).toEqual([
      '1:10 expected one JSON object on the line, found broken JSON or half of one',
    ])
  })

  test('items of another shape are passed by', () => {
    const label = { value: '바다청' }
    const broken = { type: 'item', id: 'Q9', labels: { ko: label, en: { value: 'Sea' } } }
    const of = { mainsnak: { datavalue: { value: { id: 'Q327333' } } }, qualifiers: { P580: 3 } }
    const name = { mainsnak: { datavalue: { value: { text: '바다청', language: 'ko' } } }, qualifiers: { P580: 3 } }
    for (const aliases of [{ ko: 5 }, { ko: [null] }, null])
      for (const claims of [null, { P31: 'x' }, { P31: [null, of], P1448: [null, name] }])
        expect(() => wikidataEntry({ ...broken, aliases, claims } as never)).not.toThrow()
  })
})

describe('importing a dump', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pyogi-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const dump = (text: string | Buffer, name = 'dump.json'): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const ids = (): string[] =>
    parseJsonLines(readFileSync(join(folder, 'out.jsonl'), 'utf8')).entries.map(({ id }) => id)

  test.each(['dump.json', 'dump.json.gz'])('writes JSON Lines from %s', async (name) => {
    const text = dumpOf([MINISTRY, ...OTHERS, PERSON])
    const input = dump(name.endsWith('.gz') ? gzipSync(text) : text, name)
    const progress: WikidataProgress[] = []
    const done = await importWikidata(input, join(folder, 'out.jsonl'), { onProgress: (step) => progress.push(step) })
    expect(ids()).toEqual(['wikidata.q900001', 'wikidata.q900010'])
    expect(done).toEqual({ bytes: Buffer.byteLength(text), lines: 8, entries: 2 })
    expect(progress.at(-1)).toEqual(done)
    expect(readdirSync(folder).toSorted()).toEqual([name, 'out.jsonl'])
  })

  test.each(['dump.json', 'dump.json.gz'])('goes on after an interruption: %s', async (name) => {
    const text = dumpOf([...manyItems(20_000)])
    const input = dump(name.endsWith('.gz') ? gzipSync(text, { level: 1 }) : text, name)
    const output = join(folder, 'out.jsonl')
    const interrupted = importWikidata(input, output, {
      step: 1_000_000,
      onProgress: () => {
        throw new Error('interrupted')
      },
    })
    await expect(interrupted).rejects.toThrow('interrupted')
    expect(readdirSync(folder)).not.toContain('out.jsonl')
    // Whatever was written after the last checkpoint does not count.
    appendFileSync(`${output}.part`, '{"half a line')
    const noted = JSON.parse(readFileSync(`${output}.progress`, 'utf8')) as WikidataProgress
    expect(noted.bytes).toBeGreaterThanOrEqual(1_000_000)
    const done = await importWikidata(input, output)
    expect(done.lines).toBe(20_002)
    expect(ids()).toEqual(Array.from({ length: 10_000 }, (_, number) => `wikidata.q${2 * number + 2}`))
  })

  const half = dumpOf([MINISTRY, PERSON, AGENCY])
  const broken: [string, string | Buffer, string, RegExp, number?][] = [
    ['half a line', half.slice(0, half.lastIndexOf('Sea Agency')), 'dump.json', /broken JSON or half/, 4],
    ['half a line of no interest', '[\n{"type":"item","id":"Q1"', 'dump.json', /broken JSON or half/, 2],
    ['half a dump', half.slice(0, half.indexOf('\n]')), 'dump.json', /expected a closing \]/, 4],
    ['half an archive', gzipSync(half).subarray(0, 400), 'dump.json.gz', /ends in the middle/],
    [
      'bytes that are not UTF-8',
      Buffer.from(half.replace('Sea Agency', 'Sea \xff'), 'latin1'),
      'dump.json',
      /broken JSON or half/,
      2,
    ],
    ['a line of 100 MB', Buffer.alloc(100_000_000, 'x'), 'dump.json', /expected lines of at most/, 1],
  ]
  test.each(broken)('refuses %s, and leaves nothing', async (_name, bytes, name, message, line) => {
    const [issue] = await rejectedIssues(importWikidata(dump(bytes, name), join(folder, 'out.jsonl')))
    expect(issue?.message).toMatch(message)
    if (line !== undefined) expect(issue?.line).toBe(line)
    expect(readdirSync(folder)).toEqual([name])
  })

  test('says which file is not there', async () => {
    const [issue] = await rejectedIssues(importWikidata(join(folder, 'none.json'), join(folder, 'out.jsonl')))
    expect(issue).toMatchObject({ code: 'file-unreadable', file: join(folder, 'none.json') })
  })
})

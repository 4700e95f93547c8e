import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { runConvert } from '../../src/cli/convert-command.ts'
import { runDiff } from '../../src/cli/diff-command.ts'
import { runImport } from '../../src/cli/import-command.ts'
import { runMerge } from '../../src/cli/merge-command.ts'
import korea from '../../src/dictionaries/korea.ts'
import type { Loss } from '../../src/formats/exchange.ts'
import { parseTbx } from '../../src/formats/tbx-read.ts'
import { createMessages } from '../../src/messages/messages.ts'
import { loadEntries } from '../../src/node/load-entries.ts'
import { rejectedIssues } from './faults.ts'
import { dumpOf, MINISTRY } from './wikidata-sample.ts'

const messages = createMessages({ locale: 'en' })
const YAML = `- id: org.nis
  kind: organization
  gloss: first
  terms:
    - { lang: ko, text: 국가정보원, from: '1999-01-21' }
    - { lang: en, text: National Intelligence Service }
`

let folder = ''
let said = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pyogi-'))
  said = ''
  const keep = (text: unknown, done?: unknown): boolean => {
    said += String(text)
    if (typeof done === 'function') done()
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(keep)
  vi.spyOn(process.stderr, 'write').mockImplementation(keep)
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const path = (name: string): string => join(folder, name)
const file = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(path(name), bytes)
  return path(name)
}
const read = (name: string): string => readFileSync(path(name), 'utf8')

describe('convert', () => {
  test('there and back through every format that holds everything', async () => {
    const yaml = file('a.yaml', YAML)
    const names = [yaml, path('a.tbx'), path('a.jsonl'), path('a.csv'), path('a.json'), path('a.tsv'), path('b.yaml')]
    for (const [at, from] of names.slice(0, -1).entries()) {
      expect(await runConvert([from, names[at + 1]!], messages)).toBe(0)
    }
    expect(await loadEntries(path('b.yaml'))).toEqual(await loadEntries(yaml))
  })

  test('reports what is lost, and refuses it when it is strict', async () => {
    const yaml = file('a.yaml', YAML)
    await runConvert([yaml, path('a.utf8'), '--loss', path('loss.json')], messages)
    expect(read('a.utf8')).toBe('국가정보원\tNational Intelligence Service\n')
    const losses = JSON.parse(read('loss.json')) as Loss[]
    expect(losses.map((loss) => loss.path)).toEqual(['id', 'kind', 'gloss', 'terms.0.from'])
    expect(said).toContain('losses 4, entries 1')
    const issues = await rejectedIssues(runConvert([yaml, path('b.utf8'), '--strict'], messages))
    expect(issues).toHaveLength(4)
    const strict = await rejectedIssues(
      runConvert([path('a.utf8'), path('a.deepl'), '--to', 'deepl', '--strict'], messages),
    )
    expect(strict.length).toBeGreaterThan(0)
    expect(readdirSync(folder).toSorted()).toEqual(['a.utf8', 'a.yaml', 'loss.json'])
  })

  test('takes encoding, columns, kind and languages from the command line', async () => {
    const korean = [0xb1, 0xb9, 0xc8, 0xb8]
    const sheet = file('a.csv', Uint8Array.of(...Buffer.from('A,B\n'), ...korean, ...Buffer.from(',Assembly\n')))
    const options = ['--encoding', 'cp949', '--map', 'A=ko,B=en', '--kind', 'organization']
    await runConvert([sheet, path('a.tbx'), ...options], messages)
    const { entries } = parseTbx(read('a.tbx'))
    expect(entries[0]).toMatchObject({ kind: 'organization', terms: [{ text: '국회' }, { text: 'Assembly' }] })
    await runConvert([path('a.tbx'), '-', '--to', 'pairs', '--langs', 'en,ko', '--bom'], messages)
    expect(said).toContain('\ufeffAssembly,국회\r\n')
  })

  test('takes the shipped dictionary by its name', async () => {
    await runConvert(['korea', path('a.jsonl')], messages)
    await runConvert([path('a.jsonl'), path('a.tbx')], messages)
    expect(parseTbx(read('a.tbx')).entries).toHaveLength([...korea.entries].length)
    expect(await runDiff(['korea', path('a.jsonl')])).toBe(0)
  })

  test('unpacks .gz', async () => {
    const packed = file('a.jsonl.gz', gzipSync('{"id":"a.b","kind":"term","terms":[{"lang":"ko","text":"가"}]}\n'))
    await runConvert([packed, path('a.tbx')], messages)
    expect(parseTbx(read('a.tbx')).entries).toHaveLength(1)
  })

  const line = '{"id":"a.b","kind":"term","terms":[{"lang":"ko","text":"가"}]}\n'
  const broken: [string, string, string | Uint8Array, string][] = [
    ['a broken quote', 'a.csv', 'id,lang,text\na.b,ko,"가\n', '2:8'],
    ['a wrong encoding', 'a.csv', Uint8Array.of(0x69, 0x64, 0x2c, 0xb0, 0xa1), '1:4'],
    ['ids that stand twice', 'a.jsonl', line + line, '2:2'],
    ['an entity bomb', 'a.tbx', '<!DOCTYPE tbx [<!ENTITY a "a">]><tbx>&a;</tbx>', '1:33'],
    ['20,000 nested elements', 'a.tbx', `<tbx>${'<a>'.repeat(20_000)}`, '1:774'],
    ['a line of 100 MB', 'a.jsonl', line + 'x'.repeat(100_000_000), '2:1'],
    ['a text of 100 MB in XML', 'a.tbx', `<tbx><text>${'x'.repeat(100_000_000)}`, '1:'],
    ['a row of 100 MB', 'a.csv', `id,lang,text\na.b,ko,${'x'.repeat(100_000_000)}`, '2:1'],
    ['half a file', 'a.jsonl', line + line.slice(0, 20), '2:21'],
    ['broken JSON', 'a.json', '[\n{"id":]', '2:7'],
    ['broken YAML', 'a.yaml', '- id: "a', '1:'],
  ]
  test.each(broken)('names the place of %s and writes nothing', async (_name, name, bytes, place) => {
    const input = file(name, bytes)
    const output = file('out.jsonl', 'as it was')
    const [issue] = await rejectedIssues(runConvert([input, output], messages))
    expect(issue?.file).toBe(input)
    expect(`${issue?.line}:${issue?.column}`.startsWith(place)).toBe(true)
    expect(read('out.jsonl')).toBe('as it was')
    expect(readdirSync(folder)).toHaveLength(2)
    await rejectedIssues(runConvert([input, '-', '--to', 'tbx'], messages))
    expect(said).toBe('')
  })

  const unusable: [string, string[], string][] = [
    ['no output format', ['a.yaml', '-'], 'format-unknown'],
    ['a format that is not known', ['a.yaml', 'b.csv', '--from', 'xlsx'], 'format-unknown'],
    ['a format that is only written', ['a.html', 'b.csv'], 'format-unknown'],
    ['an option that is not known', ['a.yaml', 'b.csv', '--colour'], 'bad-option'],
    ['one language', ['a.yaml', 'b.csv', '--langs', 'ko'], 'bad-option'],
    ['a kind that is not known', ['a.yaml', 'b.csv', '--kind', 'thing'], 'bad-option'],
    ['an encoding that is not known', ['a.yaml', 'b.csv', '--encoding', 'latin1'], 'encoding-unknown'],
    ['nothing', [], 'bad-option'],
  ]
  test.each(unusable)('refuses %s', async (_name, args, code) => {
    file('a.html', '')
    const full = args.map((arg) => (arg.includes('.') ? path(arg) : arg))
    const [issue] = await rejectedIssues(runConvert(full, messages))
    expect(issue?.code).toBe(code)
  })
})

describe('diff, merge and import', () => {
  test('diff says what changed, and by its exit code whether anything did', async () => {
    const one = file('a.yaml', YAML)
    const two = file('b.yaml', YAML.replace('gloss: first', 'gloss: never'))
    expect(await runDiff([one, one])).toBe(0)
    expect(said).toBe('')
    expect(await runDiff([one, two])).toBe(1)
    expect(said).toBe('~ org.nis gloss: "first" → "never"\n')
    said = ''
    await runDiff([one, two, '--format', 'json'])
    expect(JSON.parse(said)).toMatchObject({ kind: 'changed', path: 'gloss' })
  })

  test('merge joins files, and refuses conflicts unless it is told who wins', async () => {
    const one = file('a.yaml', YAML)
    const two = file('b.yaml', YAML.replace('gloss: first', 'gloss: never').replace('Service', 'Agency'))
    const [issue] = await rejectedIssues(runMerge([one, two, '--output', path('c.yaml')]))
    expect(issue).toMatchObject({ code: 'merge-conflict', path: 'gloss' })
    expect(existsSync(path('c.yaml'))).toBe(false)
    await runMerge([one, two, '--output', path('c.yaml'), '--prefer', 'second'])
    const [entry] = await loadEntries(path('c.yaml'))
    expect(entry?.gloss).toBe('never')
    expect(entry?.terms).toHaveLength(3)
  })

  test('import takes a dump, with more classes when asked', async () => {
    const dump = file('dump.json', dumpOf([MINISTRY]))
    expect(await runImport(['wikidata', dump], messages)).toBe(0)
    expect(read('dump.jsonl')).toContain('wikidata.q900001')
    expect(said).toContain('1 entries')
    await runImport(['wikidata', dump, path('b.jsonl'), '--class', 'Q192350=role'], messages)
    expect(read('b.jsonl')).toContain('"kind":"role"')
    expect((await rejectedIssues(runImport(['dbpedia', dump], messages)))[0]?.code).toBe('bad-option')
  })
})

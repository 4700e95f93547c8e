import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Ajv from 'ajv'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { compileDictionary, type Term } from '../../src/index.ts'
import { bundleCommandLine, type CommandRun, runCommandLine } from '../bundle.ts'

const built = await bundleCommandLine()
let folder = ''
const folders: string[] = [built]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pyogi-ci-'))
  folders.push(folder)
})
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true })
})

const PARTICLE = '과학기술정보통신부은 밝혔다.\n'

const pyogi = (args: readonly string[], input: string | Buffer = ''): CommandRun =>
  runCommandLine(built, folder, args, input)
const file = (name: string, text: string): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), text)
}

describe('markup', () => {
  test('Markdown and HTML are changed by source offsets, known by the name or said', () => {
    const html = '<p title="KISA이">R&amp;D: the Korea Internet and Security Agency (KISA)</p>\n'
    file('a.html', html)
    file('a.md', '`KISA이` **샘 올트먼**은 과학기술정보통신부를 찾았다.\n')
    const mended = html.replace('Internet and', 'Internet &amp;')
    expect(pyogi(['normalize', 'a.html']).out).toBe(mended)
    expect(pyogi(['normalize', '--markup', 'html'], html).out).toBe(mended)
    pyogi(['normalize', '--in-place', 'a.md'])
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(
      '`KISA이` **샘 올트먼**(Sam Altman)은 과학기술정보통신부를 찾았다.\n',
    )
  })
})

describe('reports', () => {
  test('stylish groups by file and counts', () => {
    file('a.md', PARTICLE)
    const { code, out } = pyogi(['check', '--format', 'stylish', 'a.md'])
    expect(code).toBe(1)
    expect(out).toMatch(/^a\.md\n +1:\d+ {2}.*particle-disagrees\n\n0 errors, 1 warnings, 0 notes\n$/)
  })
  test('github writes workflow commands, escaped', () => {
    file('a,b.md', PARTICLE)
    expect(pyogi(['check', '--format', 'github', 'a,b.md']).out).toMatch(
      /^::warning file=a%2Cb\.md,line=1,endLine=1,col=\d+,endColumn=\d+,title=particle-disagrees::/,
    )
  })
  test('sarif keeps to its schema and carries the fixes', () => {
    file('한 글.md', `# 제목\n\n${PARTICLE}`)
    const log = JSON.parse(pyogi(['check', '--format', 'sarif', '한 글.md']).out)
    const schema = createRequire(import.meta.url).resolve('@microsoft/jest-sarif')
    const rules = JSON.parse(readFileSync(join(schema, '../schemas/sarif-2.1.0-rtm.5.json'), 'utf8'))
    // ajv reads draft-07; the schema uses nothing of draft-04 but these two keys
    delete rules.$schema
    delete rules.id
    const validate = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(rules)
    validate(log)
    expect(validate.errors).toBeNull()
    const [result] = log.runs[0].results
    expect(result.locations[0].physicalLocation.region.startLine).toBe(3)
    expect(result.fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe('는')
    expect(log.runs[0].tool.driver.rules[result.ruleIndex].fullDescription.text).not.toBe('')
  })
})

describe('a run in CI', () => {
  test('takes patterns, and no file twice', () => {
    file('docs/a.md', PARTICLE)
    file('docs/deep/b.md', PARTICLE)
    file('node_modules/c.md', PARTICLE)
    file('docs/d.txt', PARTICLE)
    const files = (args: readonly string[]): string[] =>
      pyogi(['check', ...args])
        .out.split('\n')
        .filter(Boolean)
        .map((line) => line.split(':')[0]!)
    expect(files(['**/*.md', 'docs/a.md'])).toEqual(['docs/a.md', 'docs/deep/b.md'])
    expect(files(['docs/?.*'])).toEqual(['docs/a.md', 'docs/d.txt'])
    expect(files(['docs/{a,{d,x}}.{md,txt}'])).toEqual(['docs/a.md', 'docs/d.txt'])
    expect(files(['**/*.{txt,md}'])).toEqual(['docs/d.txt', 'docs/a.md', 'docs/deep/b.md'])
    expect(pyogi(['check', 'x*.md'])).toMatchObject({ code: 2, err: expect.stringContaining('no file matches') })
  })
  test('stands as many warnings as it is told', () => {
    expect(pyogi(['check', '--max-warnings', '1'], PARTICLE).code).toBe(0)
    expect(pyogi(['check', '--max-warnings', '0'], PARTICLE).code).toBe(1)
    expect(pyogi(['check', '--max-warnings', 'x'], PARTICLE).code).toBe(2)
  })
  test('a baseline holds files of any name', () => {
    file('__proto__', PARTICLE)
    expect(pyogi(['check', '--baseline', 'odd.json', '--write-baseline', '__proto__']).code).toBe(0)
    expect(pyogi(['check', '--baseline', 'odd.json', '__proto__'])).toMatchObject({ code: 0, out: '' })
  })
  test('a baseline holds what was there, wherever it has moved, and no more', () => {
    file('a.md', PARTICLE)
    expect(pyogi(['check', '--baseline', 'known.json', '--write-baseline', 'a.md']).code).toBe(0)
    file('a.md', `새 줄\n\n${PARTICLE}`)
    expect(pyogi(['check', '--baseline', 'known.json', 'a.md'])).toMatchObject({ code: 0, out: '' })
    file('a.md', `${PARTICLE}\n기획재정부은 밝혔다.\n`)
    expect(pyogi(['check', '--baseline', 'known.json', 'a.md']).code).toBe(1)
    file('twice.md', 'KISA이 왔다. KISA이 갔다.\n')
    expect(pyogi(['check', '--baseline', 'twice.json', '--write-baseline', 'twice.md']).code).toBe(0)
    file('twice.md', 'KISA이 왔다. KISA이 갔다. KISA이 또 왔다.\n')
    expect(pyogi(['check', '--baseline', 'twice.json', 'twice.md']).out.match(/twice\.md:\d+:\d+/g)).toEqual([
      'twice.md:1:25',
    ])
    file('known.json', '{"version":2}')
    expect(pyogi(['check', '--baseline', 'known.json', 'a.md']).code).toBe(2)
  })
})

describe('the configuration', () => {
  test('init writes one that works, once', () => {
    file('a.md', PARTICLE)
    expect(pyogi(['init'])).toMatchObject({ code: 0, out: 'pyogi.config.yaml\n' })
    expect(pyogi(['check']).out).toMatch(/^a\.md:1:10 .*particle-disagrees/)
    expect(pyogi(['init']).code).toBe(2)
  })
  test.each<[name: string, text: string]>([
    ['package.json', '{"pyogi":{"rules":{"particle-disagrees":"off"}}}'],
    ['pyogi.config.js', 'export default { rules: { "particle-disagrees": "off" } }'],
    ['pyogi.config.json', '{"rules":{"particle-disagrees":"off"}}'],
    ['pyogi.config.yaml', "rules: { particle-disagrees: 'off' }"],
  ])('%s', (name, text) => {
    if (name.endsWith('.js')) file('package.json', '{"type":"module"}')
    file(name, text)
    expect(pyogi(['check'], PARTICLE)).toEqual({ code: 0, out: '', err: '' })
  })
  test('serves every command that reads texts', () => {
    const terms: Term[] = [
      { text: '모자연구원', lang: 'ko' },
      { text: 'Institute of Hats', lang: 'en' },
    ]
    const house = compileDictionary([{ id: 'org.hats', kind: 'organization', terms }])
    writeFileSync(join(folder, 'house.pyogi'), house.bytes)
    file('source.txt', '모자연구원은 밝혔다.\n')
    file('target.txt', 'It agreed.\n')
    file('pyogi.config.yaml', 'dictionary: house.pyogi\nfiles: [source.txt]')
    const line = '{"text":"모자연구원는 밝혔다."}'
    const commands: [args: string[], input: string, told: string][] = [
      [['find'], '모자연구원은 밝혔다.', 'org.hats'],
      [['explain'], '모자연구원은 밝혔다.', 'org.hats'],
      [['lookup', '모자연구원'], '', 'org.hats'],
      [['glossary', 'source.txt'], '', 'org.hats'],
      [['compare', 'source.txt', 'target.txt'], '', 'Institute of Hats'],
      [['find', '--ndjson'], line, 'org.hats'],
      [['check', '--ndjson'], line, 'particle-disagrees'],
      [['normalize', '--ndjson'], line, '모자연구원은'],
    ]
    for (const [args, input, told] of commands) expect(pyogi(args, input).out, args.join(' ')).toContain(told)
    file('pyogi.config.yaml', "dictionary: house.pyogi\nrules: { translation-missing: 'off' }")
    expect(pyogi(['compare', 'source.txt', 'target.txt'])).toEqual({ code: 0, out: '', err: '' })
  })
  test('the command line wins; faults are named', () => {
    file('pyogi.config.yaml', 'profile: institutions')
    const text = 'The Ministry of Science and ICT agreed.\n'
    expect(pyogi(['annotate'], text).out).toContain('(과학기술정보통신부)')
    expect(pyogi(['annotate', '--profile', 'name-only'], text).out).toBe(text)
  })
  test.each<[file: string, text: string, places: string[]]>([
    ['pyogi.config.yaml', 'profil: x\nmaxWarnings: -1', [':1:9 profil ', ':2:14 maxWarnings ']],
    ['pyogi.config.yaml', 'files: [', [':1:9 ']],
    ['pyogi.config.json', '{"rules":\n {"name-varied": "off"}}', [':2:18 rules.name-varied ']],
    ['pyogi.config.json', '{"profile": "ap",}', [':1:18 ']],
    ['package.json', '{"pyogi": {"profile": "nyt"}}', [':1:23 profile ']],
    ['pyogi.config.yaml', 'date: 2026-13-01', [':1:7 date expected YYYY']],
    [
      'pyogi.config.yaml',
      'profile: { basis: ap, glos: {} }',
      [':1:10 profile glos: no such option; there are basis, '],
    ],
    ['pyogi.config.yaml', 'profile: { basis: nyt }', [':1:19 profile.basis ']],
  ])('names the place of every fault: %s %s', (name, text, places) => {
    file(name, text)
    const { code, err } = pyogi(['check'], 'text')
    expect(code).toBe(2)
    for (const place of places) expect(err).toContain(`${name}${place}`)
  })
})

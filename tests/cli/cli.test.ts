import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { bundleCommandLine, type CommandRun, runCommandLine } from '../bundle.ts'

const built = await bundleCommandLine()
const folder = mkdtempSync(join(tmpdir(), 'pyogi-'))
afterAll(() => {
  for (const made of [folder, built]) rmSync(made, { recursive: true, force: true })
})

const BEFORE = 'Ryu Je-myeong of the Ministry of Science and ICT met Jason Kwon (Jason Kwon).\n'
const AFTER = 'Ryu Je-myung (류제명) of the Ministry of Science and ICT met Jason Kwon.\n'

const pyogi = (args: readonly string[], input: string | Buffer = ''): CommandRun =>
  runCommandLine(built, folder, args, input)
const file = (name: string, text: string | Buffer): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe('the command line', () => {
  test('normalizes standard input to standard output', () => {
    const { code, out, err } = pyogi(['normalize'], BEFORE)
    expect([code, out]).toEqual([0, AFTER])
    expect(err).toContain('<stdin>:1:1 warning')
  })
  test('check reports and exits with 1, with 0 on a clean text', () => {
    expect(pyogi(['check'], BEFORE).code).toBe(1)
    expect(pyogi(['check'], AFTER)).toEqual({ code: 0, out: '', err: '' })
  })
  test('speaks Korean', () => {
    expect(pyogi(['check', '--locale', 'ko'], BEFORE).out).toContain('써야 합니다')
  })
  test('writes in place through a link, whole, with the mode kept, and leaves no other file', () => {
    const target = file('article.txt', BEFORE)
    chmodSync(target, 0o640)
    symlinkSync(target, join(folder, 'link.txt'))
    expect(pyogi(['normalize', '--in-place', join(folder, 'link.txt')]).code).toBe(0)
    expect(readFileSync(target, 'utf8')).toBe(AFTER)
    expect(statSync(target).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder).sort()).toEqual(['article.txt', 'link.txt'])
  })
  test('shows a diff and changes nothing', () => {
    const target = file('diffed.txt', BEFORE)
    expect(pyogi(['normalize', '--diff', target]).out).toBe(
      `--- ${target}\n+++ ${target}\n@@ -1,1 +1,1 @@\n-${BEFORE}+${AFTER}`,
    )
    expect(readFileSync(target, 'utf8')).toBe(BEFORE)
  })
  test('answers in JSON', () => {
    const { text, diagnostics } = JSON.parse(pyogi(['normalize', '--format', 'json'], BEFORE).out)
    expect(text).toBe(AFTER)
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'name-misspelt', line: 1, column: 1, safe: true }),
    )
  })
  test('lays a house’s entries over the shipped ones', () => {
    const house = file(
      'house.yaml',
      '- id: person.hong-gil-dong\n  kind: person\n  own: ko\n  terms:\n    - { text: 홍길동, lang: ko }\n    - { text: Hong Gil-dong, lang: en }\n',
    )
    expect(pyogi(['annotate', '--dictionary', house], 'Hong Gil-dong came.').out).toBe('Hong Gil-dong (홍길동) came.')
  })
  test('strips what it annotates and lists what it finds', () => {
    expect(pyogi(['strip'], AFTER).out).toBe('Ryu Je-myung of the Ministry of Science and ICT met Jason Kwon.\n')
    expect(pyogi(['find'], 'MSIT').out).toBe('<stdin>:1:1 MSIT\torg.msit\tterm\n')
  })
  test('finds and compares what stands in Markdown, at its places', () => {
    const source = file(
      'source.md',
      '# 회의\n\n배경훈 **과기정통부** 장관이 [오픈AI](https://openai.com)의 샘 올트먼을 만났다. `KISA이`\n',
    )
    const target = file(
      'target.md',
      'Minister **Bae Gyeong-hun** met Sam Altman of [OpenAI](https://openai.com), R&amp;D.\n',
    )
    const places = pyogi(['find', source]).out.match(/:\d+:\d+ .*?\t/g)
    expect(places).toEqual([':3:1 배경훈\t', ':3:7 과기정통부\t', ':3:20 오픈AI\t', ':3:47 샘 올트먼\t'])
    expect(pyogi(['explain', source]).out).toContain(':3:47 샘 올트먼 → person.sam-altman')
    expect(pyogi(['compare', source, target]).out).toContain(':1:12 warning “Bae Gyeong-hun”')
    expect(pyogi(['compare', source, target, '--diff']).out).toContain('+Minister **Bae Kyung-hoon** met')
    const linked = file('linked.md', 'Minister [Bae Gyeong-hun](https://example.org) met Sam Altman of OpenAI.\n')
    expect(pyogi(['compare', source, linked, '--diff']).out).toBe('')
  })
  test('explain says in words what speaks for a name and against it', () => {
    const source = file('explained.txt', '김영호 통일부 장관이 왔다.\nKim Moon-soo, a chair, smiled.\n')
    expect(pyogi(['explain', '--date', '2024-03-05', '--locale', 'en', source]).out).toContain(
      [
        ':1:1 김영호 → person.kim-yung-ho-unification (김영호)',
        '    +2 a title that the person holds stands beside the name (통일부, org.mou)',
        '    +2 a body it belongs to is named in the sentence (통일부, org.mou)',
        '',
      ].join('\n'),
    )
    const korean = pyogi(['explain', '--date', '2024-03-05', '--locale', 'ko', source]).out
    expect(korean).toContain('    +2 그 사람의 직함이 이름 곁에 있습니다 (통일부, org.mou)\n')
    expect(korean).toContain('  어느 항목도 근거가 넉넉하지 않거나 다른 항목보다 뚜렷하지 않습니다\n')
    expect(pyogi(['find', '--format', 'json', '--date', '2024-03-05', source]).out).toContain('"code":"office"')
  })
  test('help fits a screen', () => {
    const { code, out } = pyogi(['--help'])
    expect(code).toBe(0)
    expect(out.split('\n').length).toBeLessThanOrEqual(24)
  })
  test('help on a command says what it takes', () => {
    const { code, out } = pyogi(['check', '--help'])
    expect(code).toBe(0)
    expect(out).toContain(
      '--baseline, --write-baseline, --explain, --format text|json|stylish|sarif|github, --locale en|ko',
    )
  })
})

describe('refuses what it cannot use, with exit code 2', () => {
  test.each<[string, () => string[], string]>([
    ['an unknown command', () => ['frobnicate'], 'no command “frobnicate”'],
    ['an unknown option', () => ['check', '--frob'], "Unknown option '--frob'"],
    ['a bad date', () => ['check', '--date', '27 May'], 'expected YYYY'],
    ['an unknown profile', () => ['check', '--profile', 'nyt'], 'no profile nyt'],
    ['a missing file', () => ['check', 'missing.txt'], 'missing.txt'],
    ['text that is not UTF-8', () => ['check', file('euckr.txt', Buffer.from([0xb7, 0xf9, 0xc1, 0xa6]))], 'not UTF-8'],
    [
      'a broken dictionary',
      () => ['check', '--dictionary', file('bad.yaml', '- id: X\n  kind: person\n  terms: []\n')],
      'bad.yaml:1:7 0.id',
    ],
  ])('%s', (_, args, message) => {
    const { code, out, err } = pyogi(args(), 'text')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })
})

describe('an option that a command would not heed', () => {
  test.each<[args: string[], message: string]>([
    [['check', '--in-place', 'a.txt'], 'check takes no --in-place; it takes --date, '],
    [['normalize', '--max-warnings', '1'], 'normalize takes no --max-warnings'],
    [['normalize', '--format', 'sarif'], '--format sarif: normalize writes text, json'],
    [['check', '--format', 'html'], '--format html: check writes text, json, stylish, sarif, github'],
    [['find', '--format', 'toString'], '--format toString: find writes text, json'],
    [['explain', '--format', 'json'], 'explain takes no --format'],
    [['compare', '--ndjson'], 'compare takes no --ndjson'],
    [['mcp', 'a.txt'], 'mcp takes no files'],
    [['lookup'], 'lookup needs a name'],
    [['check', '--date', '2026-13-01'], '--date 2026-13-01: expected YYYY, YYYY-MM or YYYY-MM-DD'],
  ])('is refused: %j', (args, message) => {
    expect(pyogi(args)).toEqual({ code: 2, out: '', err: expect.stringContaining(message) })
  })
})

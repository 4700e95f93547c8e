import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseEntries } from '../../src/model/schema.ts'
import { bundleCommandLine, type CommandRun, runCommandLine } from '../bundle.ts'

const built = await bundleCommandLine()
const START = [join(built, 'cli/main.js')]
const folder = mkdtempSync(join(tmpdir(), 'pyogi-corpus-'))
afterAll(() => {
  for (const made of [folder, built]) rmSync(made, { recursive: true, force: true })
})

const TEXT =
  '한국인터넷진흥원(KISA)과 표기조사원(Spelling Survey Institute, SSI)은 섬유흡착포(QZF)를 쓴다.\n홍길동(洪吉童)이 왔다. 고체표기위원회는 쉬었다.\n'
const LINES = `${['섬유흡착포(QZF)는 싸다.', '표기조사원(SSI)은 말했다.'].map((body) => JSON.stringify({ doc: { body } })).join('\n')}\n`

mkdirSync(join(folder, 'corpus/inside'), { recursive: true })
writeFileSync(join(folder, 'corpus/a.txt'), TEXT)
writeFileSync(join(folder, 'corpus/inside/b.jsonl.gz'), gzipSync(LINES))
writeFileSync(join(folder, 'corpus/image.png'), 'not read (XYZ)')

const pyogi = (args: readonly string[], input: string | Buffer = ''): CommandRun =>
  runCommandLine(built, folder, args, input)
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe('pyogi mine', () => {
  test('proposes entries from files, folders and packed JSON lines, with the evidence', () => {
    const { code, err } = pyogi(['mine', 'corpus', '--field', 'doc.body', '-o', 'candidates.yaml'])
    expect([code, err]).toEqual([0, 'candidates.yaml: 2 entries to review, 1 names seen; 3 documents\n'])
    const entries = parseEntries(parse(read('candidates.yaml')))
    expect(entries.map(({ terms }) => terms.map((term) => term.text))).toEqual([
      ['섬유흡착포', 'QZF'],
      ['표기조사원', 'SSI', 'Spelling Survey Institute'],
    ])
    expect(entries.every(({ terms }) => terms.every((term) => term.confidence === 'general'))).toBe(true)
    expect(read('candidates.yaml')).toContain('# 섬유흡착포 = QZF: 2 sentences, 2 documents, high, new')
    expect(read('candidates.yaml')).toMatch(/not proposed:\n# 홍길동 = 洪吉童, 1\n$/)
    expect(existsSync(join(folder, 'candidates.yaml.state'))).toBe(false)
  })

  test('gives the evidence in Korean to whom asks for it', () => {
    const { out } = pyogi(['mine', 'corpus', '--field', 'doc.body', '--locale', 'ko'])
    expect(out).toContain('# 섬유흡착포 = QZF: 문장 2개, 문서 2건, 확신 높음, 새 이름')
    expect(out).toMatch(/항목으로 제안하지 않음\):\n# 홍길동 = 洪吉童, 1\n$/)
    expect(parseEntries(parse(out)).length).toBe(2)
  })

  test('never gives the id of a shipped entry', () => {
    const { out } = pyogi(['mine', '-'], '한국표기원(KISA)이 왔다.\n')
    expect(parseEntries(parse(out)).map((entry) => entry.id)).toEqual(['org.kisa-2'])
  })

  test('reads standard input and writes standard output', () => {
    const { out } = pyogi(['mine', '-', '--field', 'doc.body', '--least', '1'], LINES)
    expect(parseEntries(parse(out)).length).toBe(2)
    expect(parseEntries(parse(pyogi(['mine', '-', '--least', '2'], TEXT).out))).toEqual([])
  })

  test.each([
    ['no corpus', ['mine'], 'expected files or folders'],
    ['a missing file', ['mine', 'nothing.txt'], 'nothing.txt'],
    ['a line without the field', ['mine', 'corpus/inside/b.jsonl.gz'], '1:1 expected a text in the field text'],
    ['a bad number', ['mine', 'corpus', '--least', 'x'], '--least x'],
  ])('refuses %s', (_, args, message) => {
    const { code, err } = pyogi(args)
    expect([code, err.includes(message)]).toEqual([2, true])
  })

  test('explains itself in both languages', () => {
    expect(pyogi(['mine', '--help']).out).toContain('CORPUS')
    expect(pyogi(['mine', '--help', '--locale', 'ko']).out).toContain('말뭉치')
  })
})

describe('pyogi mine --review', () => {
  const mine = (name: string): CommandRun => pyogi(['mine', 'corpus', '--field', 'doc.body', '-o', name])
  const ids = (name: string): string[] => parseEntries(parse(read(name)) ?? []).map((entry) => entry.id)

  test('accepts, edits, rejects and skips; rejected pairs are not offered again', () => {
    mine('walk.yaml')
    const first = pyogi(['mine', '--review', 'walk.yaml'], 'x\nr\ns\n')
    expect(first.code).toBe(0)
    expect(first.err).toContain('accepted 0, rejected 1, skipped 1; 1 left in walk.yaml')
    expect(read('walk.rejected.tsv')).toBe('섬유흡착포\tQZF\n')
    const second = pyogi(['mine', '--review', 'walk.yaml'], 'e\n\n-\n\nnonsense\n\ne\n\n-\n\n\norg.survey\n')
    expect(second.err).toContain('that is no entry')
    expect(parseEntries(parse(read('walk.accepted.yaml')))).toEqual([
      {
        id: 'org.survey',
        kind: 'organization',
        terms: [
          { text: '표기조사원', lang: 'ko' },
          { text: 'Spelling Survey Institute', lang: 'en' },
        ],
      },
    ])
    expect(ids('walk.yaml')).toEqual([])
    expect(read('walk.yaml')).toMatch(/^# Proposed by pyogi mine/)
    expect(read('walk.yaml')).toContain('# 홍길동 = 洪吉童, 1')
    mine('walk.yaml')
    expect(read('walk.yaml')).not.toContain('QZF:')
  })

  test('decides nothing when the input ends in the middle of an edit', () => {
    mine('ended.yaml')
    const { err } = pyogi(['mine', '--review', 'ended.yaml'], 'e\n\n')
    expect(err).toContain('accepted 0, rejected 0, skipped 0; 2 left in ended.yaml')
    expect(existsSync(join(folder, 'ended.accepted.yaml'))).toBe(false)
  })

  test('takes the keys of a Korean keyboard', () => {
    mine('hangul.yaml')
    expect(pyogi(['mine', '--review', 'hangul.yaml'], 'ㄱ\nㄴ\n').err).toContain('rejected 1, skipped 1; 1 left')
  })

  test('offers neither what was accepted nor what an edit replaced again', () => {
    mine('again.yaml')
    pyogi(['mine', '--review', 'again.yaml'], 'e\n\nQZ\n\n\na\n')
    expect(read('again.rejected.tsv')).toBe('섬유흡착포\tQZF\n')
    mine('again.yaml')
    expect(ids('again.yaml')).toEqual([])
  })

  test('lays what was accepted over the shipped dictionary', () => {
    mine('use.yaml')
    pyogi(['mine', '--review', 'use.yaml'], 's\na\n')
    expect(pyogi(['find', '--dictionary', 'use.accepted.yaml'], '표기조사원은 왔다.').out).toContain('표기조사원')
  })

  test('loses nothing when it is killed in the middle', async () => {
    mine('killed.yaml')
    const walk = spawn(process.execPath, [...START, 'mine', '--review', 'killed.yaml'], { cwd: folder })
    let said = ''
    walk.stderr.on('data', (chunk) => {
      said += String(chunk)
      if (said.includes('2 of 2') && said.endsWith('? ')) walk.kill('SIGKILL')
    })
    walk.stdin.write('a\n')
    await new Promise((resolve) => walk.on('exit', resolve))
    expect(ids('killed.accepted.yaml').length).toBe(1)
    expect(ids('killed.yaml').length).toBe(1)
    expect(pyogi(['mine', '--review', 'killed.yaml'], 'a\n').err).toContain('accepted 1')
    expect(ids('killed.accepted.yaml').length).toBe(2)
  })

  test('passes what was decided before it could be taken out', () => {
    mine('decided.yaml')
    appendFileSync(join(folder, 'decided.rejected.tsv'), '섬유흡착포\tQZF\n')
    expect(pyogi(['mine', '--review', 'decided.yaml'], '').err).toContain('1 of 1')
  })
})

describe('pyogi coverage', () => {
  test('lists what the dictionary lacks, the most frequent first', () => {
    const { code, out } = pyogi(['coverage', 'corpus', '--field', 'doc.body'])
    expect(code).toBe(0)
    expect(out.split('\n').slice(0, 3)).toEqual([
      '2\t2\t섬유흡착포\tQZF',
      '2\t2\t표기조사원\tSSI, Spelling Survey Institute',
      '1\t1\t고체표기위원회\t',
    ])
    expect(out).not.toMatch(/KISA|홍길동/)
  })

  test('answers in JSON', () => {
    const { out } = pyogi(['coverage', 'corpus', '--field', 'doc.body', '--format', 'json', '--least', '2'])
    expect(JSON.parse(out)[0]).toEqual({ name: '섬유흡착포', count: 2, documents: 2, gloss: 'QZF' })
  })
})

describe('pyogi glossary', () => {
  const ARTICLE = '오픈AI는 과기정통부와 협의했다. 오픈AI가 밝혔다.\n'

  test('lists the names of a text in the order of first mention, with counts', () => {
    const { out } = pyogi(['glossary'], ARTICLE)
    expect(out.split('\r\n')).toEqual([
      'ko\ten\ten:abbreviation\tmentions\tid',
      '오픈AI\tOpenAI\t\t2\torg.openai',
      '과학기술정보통신부\tMinistry of Science and ICT\tMSIT\t1\torg.msit',
      '',
    ])
  })

  test.each([
    ['csv', 'org.openai\r\n'],
    ['tbx', '<term>Ministry of Science and ICT</term>'],
    ['deepl', '과학기술정보통신부,Ministry of Science and ICT'],
    ['google', '과학기술정보통신부'],
    ['markdown', '<a id="org.msit"></a>'],
    ['prompt', '- 과학기술정보통신부 = Ministry of Science and ICT (MSIT)'],
  ])('writes %s', (format, expected) => {
    const { code, out } = pyogi(['glossary', '--to', format], ARTICLE)
    expect([code, out.includes(expected)]).toEqual([0, true])
  })

  test('turns round for a text in English', () => {
    const { out } = pyogi(['glossary', '--to', 'prompt'], 'OpenAI met the Ministry of Science and ICT.\n')
    expect(out).toMatch(/English = Korean/)
    expect(out).toContain('- OpenAI = 오픈AI')
  })

  test('says when there is nothing', () => {
    const { code, err } = pyogi(['glossary', '--to', 'prompt'], '아무도 없다.\n')
    expect([code, err]).toEqual([0, 'the dictionary holds no name of this text\n'])
  })
})

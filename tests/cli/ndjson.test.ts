import { spawn, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import korea from '../../src/dictionaries/korea.ts'
import { check, normalize } from '../../src/index.ts'
import { generateArchive } from '../bench/corpus/archive.ts'
import { bundleCommandLine } from '../bundle.ts'

/** `PYOGI_ARTICLES=24000 npx vitest run --config tests/vitest.config.ts tests/cli/ndjson.test.ts` takes the whole. */
const ARTICLES = Number(process.env.PYOGI_ARTICLES ?? 600)

let folder = ''
beforeAll(async () => {
  folder = await bundleCommandLine()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function filter(
  args: readonly string[],
  input: string | Buffer,
): { code: number | null; lines: string[]; err: string } {
  const run = spawnSync(process.execPath, [join(folder, 'cli/main.js'), ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C' },
    maxBuffer: 1 << 30,
  })
  return { code: run.status, lines: run.stdout.split('\n').slice(0, -1), err: run.stderr }
}

const TEXT = 'Ryu Je-myeong met Jason Kwon (Jason Kwon).'
const NORMAL = normalize(TEXT, korea).text

describe('the filter', () => {
  test('answers each line of an archive with one line in its place, with every hundredth broken', () => {
    const archive = [...generateArchive(ARTICLES, 1, 100)]
    const { code, lines, err } = filter(['normalize', '--ndjson'], archive.join('\n'))
    expect(code).toBe(0)
    expect(lines.length).toBe(ARTICLES)
    const broken = lines.flatMap((line, number) => ('error' in JSON.parse(line) ? [number + 1] : []))
    expect(broken).toEqual(Array.from({ length: Math.floor(ARTICLES / 100) }, (_, at) => 100 * (at + 1)))
    expect(err).toBe(`${ARTICLES} lines, ${broken.length} of them answered with an error\n`)
    for (const number of [0, 1, 2, ARTICLES >> 1, ARTICLES - 2]) {
      const { id, text } = JSON.parse(archive[number]!) as { id: number; text: string }
      expect(JSON.parse(lines[number]!)).toEqual({ id, text: normalize(text, korea).text })
    }
  })

  test.each(['normalize', 'check'])('answers %s with workers byte for byte as without', (verb) => {
    const archive = [...generateArchive(ARTICLES, 7, 50)].join('\n')
    const alone = filter([verb, '--ndjson', '--header'], archive)
    const shared = filter([verb, '--ndjson', '--header', '--workers', '3'], archive)
    expect(shared).toEqual(alone)
  })

  test.each<[string, string | Buffer, string]>([
    ['an empty line', '\n', '{"error":"an empty line"}'],
    ['broken JSON', '{"text": \n', '{"error":"broken JSON at character 9"}'],
    ['no object', '["text"]\n', '{"error":"expected a JSON object"}'],
    ['no text', '{"id":1,"text":5}\n', '{"id":1,"text":5,"error":"expected a text in the field “text”"}'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d, 0x0a]), '{"error":"not UTF-8 text"}'],
    ['a long line', `{"text":"${'가'.repeat(400)}"}\n`, '{"error":"a line longer than 1000 bytes"}'],
    ['a byte order mark', '\ufeff{"text":"a"}\n', '{"text":"a"}'],
    ['a Windows line end', '{"text":"a"}\r\n', '{"text":"a"}\r'],
    ['no line end at the end', '{"text":"a"}', '{"text":"a"}'],
    ['digits no double holds', '{"id":12345678901234567890,"text":"a"}', '{"id":12345678901234567890,"text":"a"}'],
    [
      'a name that JSON.parse hides',
      '{"__proto__":1}',
      '{"__proto__":1,"error":"expected a text in the field “text”"}',
    ],
  ])('answers %s, and the line after it', (_, line, expected) => {
    const next = Buffer.from(`${line.toString().endsWith('\n') ? '' : '\n'}${JSON.stringify({ text: TEXT })}\n`)
    const input = Buffer.concat([Buffer.from(line as string), next])
    const { code, lines } = filter(['normalize', '--ndjson', '--longest-line', '1000'], input)
    expect([code, ...lines]).toEqual([0, expected, JSON.stringify({ text: NORMAL })])
  })

  test('answers nothing with nothing, and with a header says what answered', () => {
    expect(filter(['normalize', '--ndjson'], '').lines).toEqual([])
    const [header, ...rest] = filter(['strip', '--ndjson', '--header', '--field', 'body', '--date', '2026'], '').lines
    expect(rest).toEqual([])
    expect(JSON.parse(header!)).toEqual({
      pyogi: expect.stringMatching(/^\d+\.\d+\.\d+/),
      verb: 'strip',
      field: 'body',
      options: { date: '2026' },
      dictionary: expect.stringMatching(/^[0-9a-f]{64}$/),
      asOf: korea.asOf,
    })
  })

  test('adds what check and find say, and takes another field', () => {
    const line = JSON.stringify({ body: TEXT })
    const checked = JSON.parse(filter(['check', '--ndjson', '--field', 'body'], line).lines[0]!)
    expect(checked).toEqual({ body: TEXT, diagnostics: JSON.parse(JSON.stringify(check(TEXT, korea))) })
    const found = JSON.parse(filter(['find', '--ndjson', '--field', 'body'], line).lines[0]!)
    expect(found.mentions.map((mention: { entry: string }) => mention.entry)).toEqual([
      'person.ryu-je-myung',
      'person.jason-kwon',
      'person.jason-kwon',
    ])
  })

  test('answers while the input is still open, and ends without a word when its reader has gone', async () => {
    const child = spawn(process.execPath, [join(folder, 'cli/main.js'), 'normalize', '--ndjson'])
    let err = ''
    child.stderr.on('data', (data) => {
      err += data
    })
    child.stdin.on('error', () => undefined)
    child.stdin.write(`${JSON.stringify({ text: TEXT })}\n`)
    const first = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))))
    expect(first).toBe(`${JSON.stringify({ text: NORMAL })}\n`)
    child.stdout.destroy()
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
    const feeding = setInterval(() => child.stdin.write(`${JSON.stringify({ text: TEXT })}\n`), 5)
    expect(await ended).toBe(0)
    clearInterval(feeding)
    expect(err).toBe('')
  })

  test.each<[string, string[]]>([
    ['--field needs --ndjson', ['normalize', '--field', 'body']],
    ['--workers two: expected a whole number', ['normalize', '--ndjson', '--workers', 'two']],
    ['no profile nyt', ['normalize', '--ndjson', '--profile', 'nyt']],
    ['--diff and --ndjson', ['normalize', '--ndjson', '--diff']],
  ])('refuses: %s', (message, args) => {
    const { code, lines, err } = filter(args, '{"text":"a"}\n')
    expect([code, lines]).toEqual([2, []])
    expect(err).toContain(message)
  })
})

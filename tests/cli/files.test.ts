import { type ChildProcess, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bundleCommandLine } from '../bundle.ts'

const BEFORE = 'Ryu Je-myeong of the Ministry of Science and ICT met Jason Kwon (Jason Kwon).\n'
const AFTER = 'Ryu Je-myung (류제명) of the Ministry of Science and ICT met Jason Kwon.\n'
const NOBODY = 65534
const isRoot = process.getuid?.() === 0

let built = ''
let main = ''
let folder = ''
beforeAll(async () => {
  built = await bundleCommandLine()
  chmodSync(built, 0o755)
  main = join(built, 'cli/main.js')
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pyogi-'))
})
afterAll(() => rmSync(built, { recursive: true, force: true }))

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}
const ended = ({ status, stdout, stderr }: SpawnSyncReturns<string>): Run => ({
  code: status,
  out: stdout,
  err: stderr,
})

/** Runs the command line as it is published; as nobody where `uid` says so. */
function pyogi(args: readonly string[], input: string | Buffer = '', uid?: number): Run {
  const user = uid === undefined ? {} : { uid, gid: uid }
  return ended(spawnSync(process.execPath, [main, ...args], { input, cwd: folder, encoding: 'utf8', ...user }))
}

/** Runs a line of the shell, in which `pyogi` stands for the command line. */
function shell(line: string): Run {
  const script = `set -o pipefail; pyogi() { "${process.execPath}" "${main}" "$@"; }; ${line}`
  return ended(spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' }))
}

function file(name: string, text: string | Buffer = BEFORE): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const text = (name: string): string => readFileSync(join(folder, name), 'utf8')
const start = (args: readonly string[], script = main): ChildProcess =>
  spawn(process.execPath, [script, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
const exitOf = (child: ChildProcess): Promise<number | string> =>
  new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal ?? '')))

describe('--in-place leaves the old file or the new one', () => {
  test('through a link, which stays, also to a file that is not there yet', () => {
    file('article.txt')
    symlinkSync('article.txt', join(folder, 'link.txt'))
    symlinkSync('link.txt', join(folder, 'further.txt'))
    expect(pyogi(['normalize', '--in-place', 'further.txt']).code).toBe(0)
    expect(text('article.txt')).toBe(AFTER)
    expect([readlinkSync(join(folder, 'further.txt')), readlinkSync(join(folder, 'link.txt'))]).toEqual([
      'link.txt',
      'article.txt',
    ])
    symlinkSync('later.jsonl', join(folder, 'dangling.jsonl'))
    expect(pyogi(['convert', file('a.csv', '국문,영문\n가,A\n'), 'dangling.jsonl']).code).toBe(0)
    expect(lstatSync(join(folder, 'dangling.jsonl')).isSymbolicLink()).toBe(true)
    expect(text('later.jsonl')).toContain('"가"')
  })

  test('with its mode, and its owner where that can be kept', () => {
    chmodSync(file('article.txt'), 0o640)
    if (isRoot) spawnSync('chown', [String(NOBODY), join(folder, 'article.txt')])
    const { uid } = statSync(join(folder, 'article.txt'))
    expect(pyogi(['normalize', '--in-place', 'article.txt']).code).toBe(0)
    const after = statSync(join(folder, 'article.txt'))
    expect([after.mode & 0o777, after.uid]).toEqual([0o640, uid])
    expect(readdirSync(folder)).toEqual(['article.txt'])
  })

  test('and refuses one that is read-only, whoever asks', () => {
    chmodSync(file('article.txt'), 0o444)
    const { code, err } = pyogi(['normalize', '--in-place', 'article.txt'])
    expect([code, text('article.txt')]).toEqual([2, BEFORE])
    expect(err).toContain('article.txt the file is read-only')
    expect(readdirSync(folder)).toEqual(['article.txt'])
  })

  test('and what may not be read or written is said, with exit code 2', (context) => {
    chmodSync(folder, 0o755)
    const user = isRoot ? NOBODY : undefined
    if (pyogi(['--version'], '', user).code !== 0) context.skip('nobody may not run this copy of the project')
    file('closed.txt')
    chmodSync(join(folder, 'closed.txt'), 0)
    expect(pyogi(['check', 'closed.txt'], '', user)).toMatchObject({ code: 2, out: '' })
    expect(pyogi(['check', 'closed.txt'], '', user).err).toContain('EACCES')
    mkdirSync(join(folder, 'inner'))
    file('inner/article.txt')
    chmodSync(join(folder, 'inner/article.txt'), 0o666)
    chmodSync(join(folder, 'inner'), 0o555)
    const { code, err } = pyogi(['normalize', '--in-place', 'inner/article.txt'], '', user)
    expect([code, text('inner/article.txt')]).toEqual([2, BEFORE])
    expect(err).toContain('EACCES')
    chmodSync(join(folder, 'inner'), 0o755)
  })

  test('when it is killed at any moment', async () => {
    const old = BEFORE.repeat(300)
    const started = performance.now()
    pyogi(['normalize', '--in-place', file('article.txt', old)])
    const whole = performance.now() - started
    const fresh = text('article.txt')
    const seen = new Set<string>()
    for (let part = 1; part <= 8; part++) {
      file('article.txt', old)
      const child = start(['normalize', '--in-place', 'article.txt'])
      const exit = exitOf(child)
      await pause((whole * part) / 6)
      child.kill('SIGKILL')
      seen.add(String(await exit))
      expect([old, fresh]).toContain(text('article.txt'))
    }
    expect(seen).toContain('SIGKILL')
  })

  test.each([
    ['SIGKILL', 'SIGKILL', 1],
    ['SIGINT', 130, 0],
    ['SIGTERM', 143, 0],
  ] as const)('when %s comes in the middle of writing', async (signal, code, left) => {
    const target = file('article.txt')
    const script = file(
      'half.mts',
      `import { writeWhole } from '${new URL('../../src/node/write-file.ts', import.meta.url).pathname}'
      await writeWhole(process.argv[2], (async function* () {
        yield 'x'.repeat(1 << 20)
        console.log('half')
        await new Promise((resolve) => setTimeout(resolve, 100_000))
      })())`,
    )
    const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script, target], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const exit = exitOf(child)
    await new Promise((resolve) => child.stdout.once('data', resolve))
    child.kill(signal)
    expect(await exit).toBe(code)
    expect(text('article.txt')).toBe(BEFORE)
    // nothing can clean up after a kill; the hidden file beside is all that remains
    expect(readdirSync(folder).filter((name) => name.startsWith('.')).length).toBe(left)
  })
})

describe('what is no regular file', () => {
  test('is written straight, not replaced', () => {
    spawnSync('mkfifo', [join(folder, 'pipe.jsonl')])
    file('a.csv', '국문,영문\n가,A\n')
    expect(shell('cat pipe.jsonl > got & pyogi convert a.csv pipe.jsonl; wait; cat got').out).toContain('"가"')
    expect(lstatSync(join(folder, 'pipe.jsonl')).isFIFO()).toBe(true)
  })

  test('a folder is refused', () => {
    mkdirSync(join(folder, 'sub.jsonl'))
    const { code, err } = pyogi(['convert', file('a.csv', '국문,영문\n가,A\n'), 'sub.jsonl'])
    expect(code).toBe(2)
    expect(err).toContain('EISDIR')
  })
})

describe('a full disk', () => {
  const full = existsSync('/dev/full')
  test('is said, with exit code 2', (context) => {
    if (!full) context.skip('there is no /dev/full')
    file('a.csv', '국문,영문\n가,A\n')
    for (const line of ['pyogi normalize > /dev/full < article.txt', 'pyogi convert a.csv /dev/full --to jsonl']) {
      file('article.txt')
      const { code, err } = shell(line)
      expect([line, code]).toEqual([line, 2])
      expect(err).toContain('ENOSPC')
    }
    expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true)
  })

  test('leaves the old file', (context) => {
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    const mounted = isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', disk]).status === 0
    if (!mounted) context.skip('no small disk can be mounted here')
    try {
      const old = BEFORE.repeat(500)
      writeFileSync(join(disk, 'article.txt'), old)
      const { code, err } = pyogi(['normalize', '--in-place', 'disk/article.txt'])
      expect([code, readFileSync(join(disk, 'article.txt'), 'utf8') === old]).toEqual([2, true])
      expect(err).toContain('ENOSPC')
      expect(readdirSync(disk)).toEqual(['article.txt'])
    } finally {
      spawnSync('umount', [disk])
    }
  })
})

describe('a reader that has seen enough', () => {
  test('ends the run without a word', () => {
    file('many.ndjson', `${JSON.stringify({ text: BEFORE })}\n`.repeat(1500))
    file('many.txt', BEFORE.repeat(800))
    for (const [line, expected] of [
      ['pyogi normalize --ndjson < many.ndjson | head -1', 0],
      ['pyogi find many.txt | head -1', 0],
      ['pyogi check many.txt 2>&1 | head -1', 1],
      ['pyogi normalize many.txt 2>&1 >/dev/null | head -1', 0],
    ] as const) {
      const { code, out, err } = shell(line)
      expect([line, code, err]).toEqual([line, expected, ''])
      expect(out.split('\n').length).toBe(2)
    }
  })
})

describe('an interrupt', () => {
  test('ends a filter that waits for more', async () => {
    const child = spawn(process.execPath, [main, 'normalize', '--ndjson'], { stdio: ['pipe', 'pipe', 'inherit'] })
    child.stdin.write(`${JSON.stringify({ text: BEFORE })}\n`)
    const exit = exitOf(child)
    await new Promise((resolve) => child.stdout.once('data', resolve))
    child.kill('SIGINT')
    expect(await exit).toBe('SIGINT')
  })
})

describe('encodings', () => {
  const cp949 = Buffer.from([0xb7, 0xf9, 0xc1, 0xa6, 0xb8, 0xed, 0x0a])

  test('other than UTF-8 are refused until one is named', () => {
    expect(pyogi(['find'], cp949)).toMatchObject({ code: 2, out: '' })
    expect(pyogi(['find'], cp949).err).toContain('not UTF-8 text; --encoding says which it is')
    const { code, out } = pyogi(['find', '--encoding', 'cp949'], cp949)
    expect([code, out]).toEqual([0, '<stdin>:1:1 류제명\tperson.ryu-je-myung\tterm\n'])
    expect(pyogi(['normalize', '--encoding', 'cp949'], cp949).out).toBe('류제명\n')
  })

  test('that a file does not have are refused with the place', () => {
    const { code, err } = pyogi(['check', '--encoding', 'euc-kr'], Buffer.from([0x61, 0xff]))
    expect([code, err]).toEqual([2, 'pyogi: <stdin>:1:2 expected euc-kr, found bytes that are not\n'])
    expect(pyogi(['check', '--encoding', 'latin1'], 'a').code).toBe(2)
  })

  test('are never changed in place', () => {
    const name = file('old.txt', cp949)
    expect(pyogi(['normalize', '--in-place', '--encoding', 'cp949', name]).code).toBe(2)
    expect(readFileSync(name)).toEqual(cp949)
  })
})

test('every exit code of the help is one that a run gives', () => {
  const help = pyogi(['--help']).out
  const codes = [...help.matchAll(/\b(\d+) (?:clean|findings|unusable|a fault)/g)].map(([, code]) => Number(code))
  expect(codes).toEqual([0, 1, 2, 70])
  expect(pyogi(['check'], AFTER).code).toBe(0)
  expect(pyogi(['check'], BEFORE).code).toBe(1)
  expect(pyogi(['check', 'missing.txt']).code).toBe(2)
  // a fault of our own, made by taking away what every program has
  const broken = file('broken.mjs', 'Array.prototype.flatMap = undefined')
  expect(
    ended(spawnSync(process.execPath, ['--import', broken, main, 'check'], { input: '가', encoding: 'utf8' })).code,
  ).toBe(70)
})

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, mkdtempSync, openSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeWhole } from '../../src/node/write-file.ts'
import { generateArchive } from '../bench/corpus/archive.ts'

/*
 * npm run test:dask [-- --articles 50000]
 * One process, two Dask workers, and two of which one is killed: the answers must be the same bytes. Dask and Python are
 * Debian's own (python3-distributed), installed with apt-get where they are missing.
 */
const { values } = parseArgs({ options: { articles: { type: 'string', default: '50000' } } })
const PYTHON = '/usr/bin/python3'
const ROOT = new URL('../..', import.meta.url).pathname
const FILTER = [process.execPath, join(ROOT, 'dist/cli/main.js'), 'normalize', '--ndjson']

installDask()
const folder = mkdtempSync(join(tmpdir(), 'pyogi-dask-'))
try {
  const archive = join(folder, 'archive.ndjson')
  await writeWhole(archive, lines(Number(values.articles)))
  // Twelve parts or more, so that a killed worker leaves work undone.
  const size = String(Math.min(8 << 20, Math.ceil(statSync(archive).size / 12)))
  const alone = join(folder, 'alone.ndjson')
  timed('one process', () => run(FILTER, { input: archive, output: alone }))
  const expected = await hashOf(alone)
  for (const [name, extra] of [
    ['two workers', []],
    ['two workers, one killed', ['--kill']],
  ] as const) {
    const output = join(folder, 'dask.ndjson')
    const program = [PYTHON, join(ROOT, 'examples/dask/filter_archive.py'), archive, output, '--part-bytes', size]
    timed(name, () => run([...program, ...extra, '--', ...FILTER]))
    if ((await hashOf(output)) !== expected) throw new Error(`${name}: the answers differ from those of one process`)
  }
  process.stdout.write(`${values.articles} articles: the same bytes three times, SHA-256 ${expected}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Every thousandth line is broken, so that errors are part of what must agree. */
function* lines(articles: number): Generator<string> {
  for (const line of generateArchive(articles, 11, 1000)) yield `${line}\n`
}

function installDask(): void {
  if (spawnSync(PYTHON, ['-c', 'import distributed']).status === 0) return
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo']
  run([...asRoot, 'apt-get', 'update', '-q'])
  run([
    ...asRoot,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    'install',
    '-yq',
    '--no-install-recommends',
    'python3-distributed',
  ])
}

function run([command, ...args]: readonly string[], files: { input?: string; output?: string } = {}): void {
  const stdin = files.input === undefined ? ('ignore' as const) : openSync(files.input, 'r')
  const stdout = files.output === undefined ? ('inherit' as const) : openSync(files.output, 'w')
  const { status, error } = spawnSync(command!, args, { stdio: [stdin, stdout, 'inherit'] })
  if (status !== 0) throw error ?? new Error(`${command} ended with ${status}`)
}

function timed(name: string, work: () => void): void {
  const start = performance.now()
  work()
  process.stdout.write(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s\n`)
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return hash.digest('hex')
}

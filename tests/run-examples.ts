import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/*
 * npm run test:examples [-- --update]      after npm run build
 * Runs `npm start` of every example that is a project, with the built package installed beside it, and compares what it
 * prints with its expected.txt.
 */
const ROOT = new URL('..', import.meta.url).pathname
const MAIN = join(ROOT, 'dist/cli/main.js')
const update = process.argv.includes('--update')
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pyogi-examples-')))
try {
  const projects = readdirSync(join(ROOT, 'examples')).filter((name) => existsSync(join(homeOf(name), 'package.json')))
  install()
  const failed = projects.filter((name) => !run(name))
  console.log(`${projects.length} examples, ${failed.length} failed`)
  process.exitCode = failed.length > 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function homeOf(name: string): string {
  return join(ROOT, 'examples', name)
}

/** A `node_modules` with all that is installed here, and pyogi. */
function install(): void {
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, '.bin'), { recursive: true })
  for (const place of ['', '.bin']) {
    const installed = realpathSync(join(ROOT, 'node_modules', place))
    for (const name of readdirSync(installed).filter((entry) => !entry.startsWith('.')))
      symlinkSync(join(installed, name), join(modules, place, name))
  }
  symlinkSync(ROOT, join(modules, 'pyogi'))
  chmodSync(MAIN, 0o755)
  symlinkSync(MAIN, join(modules, '.bin/pyogi'))
}

function run(name: string): boolean {
  const home = join(folder, name)
  cpSync(homeOf(name), home, { recursive: true })
  symlinkSync(join(folder, 'node_modules'), join(home, 'node_modules'))
  // textlint looks rules up beside itself, which a link does not show
  const env = { ...process.env, NODE_PATH: join(folder, 'node_modules'), LANG: 'C', NO_COLOR: '1' }
  const { stdout, stderr } = spawnSync('npm', ['start', '--silent'], { cwd: home, encoding: 'utf8', env })
  const printed = stdout.replaceAll(home, '.')
  const expected = join(homeOf(name), 'expected.txt')
  if (update) writeFileSync(expected, printed)
  const same = existsSync(expected) && readFileSync(expected, 'utf8') === printed
  console.log(`${same ? 'ok    ' : 'FAILED'} examples/${name}`)
  if (!same) console.log(printed, stderr)
  return same
}

import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { faultsOfContents } from './contents.ts'
import { CORE, HOSTS, PAGE } from './use.ts'

/*
 * Packs what `npm run build` made and uses it as a stranger would: looks at its list of files, at its types (attw), and
 * installs it into an empty project whose programs use every subpath. `--sbom FILE` keeps what npm says was installed there
 * (CycloneDX; asked of this repository it leaves out what a development tool needs too). With `--everywhere` also under the other Node
 * versions, in bundles of Vite and esbuild, through both module resolutions of TypeScript, and in a browser without a
 * bundler. The exit code is 1 when anything is not as it should be.
 */
const ROOT = new URL('../..', import.meta.url).pathname
const BIN = join(ROOT, 'node_modules/.bin')
const everywhere = process.argv.includes('--everywhere')
const folder = mkdtempSync(join(tmpdir(), 'pyogi-release-'))
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html' }
/** What stands in the package's own files. */
const BUNDLED = new Set(['hangul-js', 'valibot'])
let faults = 0

try {
  const tarball = pack()
  say('types of every subpath (attw, esm-only)', runs(join(BIN, 'attw'), [tarball, '--profile', 'esm-only', '-q']))
  install(tarball)
  useUnder(`Node ${process.version}`, process.execPath)
  if (everywhere) {
    for (const version of ['22', '24']) otherNode(version)
    for (const resolution of ['node16', 'bundler']) compile(resolution)
    bundle()
    await browse().catch((error: Error) => say('a browser, without a bundler', error.message))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = faults === 0 ? 0 : 1

function say(what: string, fault: string | undefined): void {
  if (fault !== undefined) faults++
  process.stdout.write(
    `${fault === undefined ? 'fine' : 'BROKEN'}  ${what}${fault === undefined ? '' : `\n${fault}`}\n`,
  )
}

/** What a program says when it fails, or when it does not end in `expected`; nothing when all is well. */
function runs(
  command: string,
  args: readonly string[],
  expected = '',
  options: SpawnSyncOptions = {},
): string | undefined {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, ...options, encoding: 'utf8' })
  return status === 0 && String(stdout).trimEnd().endsWith(expected) ? undefined : `${stdout}${stderr}`
}

function pack(): string {
  const args = ['pack', '--json', '--pack-destination', folder]
  const { stdout } = spawnSync('npm', args, { cwd: ROOT, encoding: 'utf8' })
  const [packed] = Object.values(JSON.parse(stdout) as Record<string, { filename: string; files: { path: string }[] }>)
  const wrong = faultsOfContents(packed!.files.map(({ path }) => path))
  say(`contents: ${packed!.files.length} files`, wrong.length === 0 ? undefined : wrong.join('\n'))
  return join(folder, packed!.filename)
}

function npm(...packages: string[]): string | undefined {
  return runs('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages])
}

function install(tarball: string): void {
  writeFileSync(join(folder, 'package.json'), '{ "version": "0.0.0", "private": true, "type": "module" }')
  say('installs into an empty project', npm(tarball))
  const unpinned = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))
  say(`brings ${unpinned.length - 1} packages`, unpinned.length <= 9 ? undefined : unpinned.join(' '))
  say('its bill of materials lists what SECURITY.md lists', billOfMaterials())
  writeFileSync(join(folder, 'core.ts'), CORE)
  writeFileSync(
    join(folder, 'core.mjs'),
    CORE.replace('const words: string', 'const words').replace('remark!', 'remark'),
  )
  writeFileSync(join(folder, 'hosts.mjs'), HOSTS)
  say('the core runs with nothing else installed', runs(process.execPath, ['core.mjs'], 'fine'))
  const { peerDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    peerDependencies: Record<string, string>
  }
  say('installs beside its hosts', npm(...Object.entries(peerDependencies).map(([name, range]) => `${name}@${range}`)))
}

function billOfMaterials(): string | undefined {
  const args = ['sbom', '--sbom-format', 'cyclonedx']
  const { stdout, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' })
  const { components } = JSON.parse(stdout || '{}') as { components?: { name: string }[] }
  const named = (components ?? []).map(({ name }) => name).filter((name) => name !== 'pyogi')
  const rows = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8').matchAll(/^\| `([^`]+)`/gm)
  const listed = [...rows].map(([, name]) => name!).filter((name) => !BUNDLED.has(name))
  if (named.toSorted().join() !== listed.toSorted().join())
    return `${named.join(' ')}, not ${listed.join(' ')}\n${stderr}`
  const at = process.argv.indexOf('--sbom')
  if (at > 0) writeFileSync(process.argv[at + 1] ?? 'sbom.json', stdout)
  return undefined
}

function useUnder(name: string, node: string): void {
  say(`${name}: every subpath of the core`, runs(node, ['core.mjs'], 'fine'))
  say(`${name}: every host`, runs(node, ['hosts.mjs'], 'fine'))
  const cli = ['node_modules/pyogi/dist/cli/main.js', 'normalize']
  say(`${name}: the command`, runs(node, cli, 'Ryu Je-myung (류제명) spoke.', { input: 'Ryu Je-myeong spoke.' }))
}

/** A Node of another version, as npm has it for this platform. */
function otherNode(version: string): void {
  const name = `node-${process.platform}-${process.arch}`
  const fault = npm(`node-${version}@npm:${name}@${version}`)
  if (fault === undefined) useUnder(`Node ${version}`, join(folder, `node_modules/node-${version}/bin/node`))
  else say(`Node ${version}`, fault)
}

function compile(resolution: string): void {
  const module = resolution === 'bundler' ? 'esnext' : resolution
  const options = [
    '--noEmit',
    '--strict',
    '--target',
    'es2022',
    '--types',
    'node',
    '--typeRoots',
    join(ROOT, 'node_modules/@types'),
  ]
  const args = [...options, '--module', module, '--moduleResolution', resolution, 'core.ts']
  say(`TypeScript, moduleResolution ${resolution}`, runs(join(BIN, 'tsc'), args))
}

function bundle(): void {
  const out = ['--bundle', '--format=esm', '--platform=node', '--outfile=esbuild.mjs', '--log-level=warning']
  say('esbuild bundles', runs(join(BIN, 'esbuild'), ['core.ts', ...out]))
  say('the bundle of esbuild', runs(process.execPath, ['esbuild.mjs'], 'fine'))
  const lib = `{ entry: 'core.ts', formats: ['es'], fileName: () => 'vite.mjs' }`
  writeFileSync(join(folder, 'vite.config.mjs'), `export default { build: { lib: ${lib}, outDir: 'vite' } }`)
  say('Vite bundles', runs(join(BIN, 'vite'), ['build', '--logLevel', 'warn']))
  say('the bundle of Vite', runs(process.execPath, ['vite/vite.mjs'], 'fine'))
}

async function browse(): Promise<void> {
  const { chromium } = await import('playwright-core')
  const site = join(folder, 'site')
  mkdirSync(site)
  writeFileSync(join(site, 'index.html'), PAGE)
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost').pathname
    const path = url.startsWith('/pyogi/') ? join(folder, 'node_modules/pyogi/dist', url.slice(7)) : join(site, url)
    try {
      const bytes = readFileSync(path)
      response.setHeader('content-type', TYPES[extname(path)] ?? 'text/plain')
      response.end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const browser = await chromium.launch({
    executablePath: process.env.PYOGI_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--no-proxy-server'],
  })
  try {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`)
    await page.waitForFunction(`document.title !== 'waiting'`, undefined, { timeout: 60_000 }).catch(() => undefined)
    const title = await page.title()
    say('a browser, without a bundler', title === 'fine' ? undefined : [title, ...errors].join('\n'))
  } finally {
    await browser.close()
    server.close()
  }
}

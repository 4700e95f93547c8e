import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

const ROOT = new URL('../..', import.meta.url).pathname

/**
 * A folder with a package `pyogi` in its `node_modules` that holds the subpaths, built from the sources.
 */
export async function packed(
  subpaths: Readonly<Record<string, string>>,
): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'pyogi-host-'))
  const home = join(folder, 'node_modules/pyogi')
  mkdirSync(home, { recursive: true })
  const exports = Object.fromEntries(Object.keys(subpaths).map((name) => [`./${name}`, `./${name}.js`]))
  writeFileSync(
    join(home, 'package.json'),
    JSON.stringify({ name: 'pyogi', version: '0.0.0', type: 'module', exports }),
  )
  await build({
    entryPoints: Object.fromEntries(Object.entries(subpaths).map(([name, file]) => [name, join(ROOT, file)])),
    outdir: home,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

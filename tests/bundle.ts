import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const ROOT = new URL('..', import.meta.url).pathname

/** The command line as it is published, which worker threads need: built into a new folder, whose path is returned. */
export async function bundleCommandLine(): Promise<string> {
  mkdirSync(join(ROOT, 'dist'), { recursive: true })
  const folder = mkdtempSync(join(ROOT, 'dist/test-'))
  await build({
    entryPoints: {
      'cli/main': join(ROOT, 'src/cli/main.ts'),
      'ndjson-worker': join(ROOT, 'src/node/ndjson-worker.ts'),
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    charset: 'utf8',
    logLevel: 'warning',
  })
  return folder
}

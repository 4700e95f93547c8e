import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'

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
    external: installedPackages(),
    platform: 'node',
    format: 'esm',
    charset: 'utf8',
    logLevel: 'warning',
  })
  return folder
}

/** What a run of the command line left. */
export interface CommandRun {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command line that `bundleCommandLine` put into `built`, in English, from `cwd`. */
export function runCommandLine(
  built: string,
  cwd: string,
  args: readonly string[],
  input: string | Buffer,
): CommandRun {
  const env = { ...process.env, LANG: 'C' }
  const run = spawnSync(process.execPath, [join(built, 'cli/main.js'), ...args], { input, cwd, encoding: 'utf8', env })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

/** The packages that stand beside an installed pyogi; what else it needs is part of it. */
function installedPackages(): string[] {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  return Object.keys({ ...dependencies, ...peerDependencies }).flatMap((name) => [name, `${name}/*`])
}

/** What a bundle weighs and holds. */
export interface Weighed {
  /** Bytes of the minified bundle after gzip. */
  readonly bytes: number
  /** The files that left code in it, relative to the repository. */
  readonly files: readonly string[]
}

/**
 * What an application carries that has only these lines: bundled with the packages they need, minified, gzipped. Modules
 * whose path matches `without` stay outside.
 */
export async function weigh(code: string, without?: RegExp): Promise<Weighed> {
  const outside: Plugin = {
    name: 'outside',
    setup(bundle) {
      bundle.onResolve({ filter: /./ }, ({ path }) =>
        without?.test(path) ? { path, external: true, sideEffects: false } : undefined,
      )
    },
  }
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: join(ROOT, 'src'), loader: 'ts' },
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [outside],
  })
  const [output] = Object.values(metafile.outputs)
  const files = Object.entries(output!.inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []))
  return { bytes: gzipSync(outputFiles[0]!.contents, { level: 9 }).length, files }
}

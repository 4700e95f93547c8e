import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/*
 * What a first answer costs, in milliseconds of CPU time: processes that do nothing, import the built package, read one
 * article, and run the command, in interleaved passes; the least of each. `npm run build` goes before.
 */
const ROOT = new URL('../..', import.meta.url).pathname
const PASSES = 12
const ARTICLE =
  `Ryu Je-myeong, second vice minister of the Ministry of Science and ICT, met OpenAI CSO Jason Kwon (Jason Kwon) in Seoul.
The Korea Internet & Security Agency (KISA, 한국인터넷진흥원) will take part, Ryu said. KISA answers for the network.\n`.repeat(
    8,
  )

const folder = mkdtempSync(join(ROOT, 'dist/start-'))
const PROGRAMS: readonly (readonly [string, readonly string[]])[] = [
  ['an empty Node', ['-e', '0']],
  ['`import` of `pyogi`', [program("import 'pyogi'")]],
  ['and of `pyogi/dictionaries/korea`', [program("import 'pyogi'\nimport 'pyogi/dictionaries/korea'")]],
  [
    'and `normalize` of one article',
    [
      program(`import { normalize } from 'pyogi'
import korea from 'pyogi/dictionaries/korea'
normalize(${JSON.stringify(ARTICLE)}, korea)`),
    ],
  ],
  ['`pyogi --version`', [join(ROOT, 'dist/cli/main.js'), '--version']],
  ['`pyogi normalize`', [join(ROOT, 'dist/cli/main.js'), 'normalize']],
]
const USAGE = join(folder, 'usage.cjs')
writeFileSync(
  USAGE,
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); require('fs').writeSync(3, String(user + system)) })",
)

try {
  const least = PROGRAMS.map(() => Number.POSITIVE_INFINITY)
  for (let pass = 0; pass < PASSES; pass++) {
    PROGRAMS.forEach(([, args], at) => {
      least[at] = Math.min(least[at]!, costOf(args))
    })
  }
  process.stdout.write('| process | ms | times an empty Node |\n|---|---:|---:|\n')
  PROGRAMS.forEach(([name], at) => {
    process.stdout.write(`| ${name} | ${least[at]!.toFixed(0)} | ${(least[at]! / least[0]!).toFixed(1)} |\n`)
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function program(code: string): string {
  const file = join(folder, `${code.length}.mjs`)
  writeFileSync(file, code)
  return file
}

/** Milliseconds of CPU time that a process took. */
function costOf(args: readonly string[]): number {
  const { output, status } = spawnSync(process.execPath, ['--require', USAGE, ...args], {
    cwd: ROOT,
    input: ARTICLE,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0 && output[1] === '') throw new Error(`${args.join(' ')}\n${output[2]}`)
  return Number(output[3]) / 1000
}

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { GROUPS } from './groups.ts'

const LEAST = 85

/**
 * Tries the mutants of the groups named, or of all, one group after another, and prints the score of each and of all that
 * were ever tried: `npm run mutation -- edit josa`. The reports are `.mutation/GROUP.json`, the survivors stand in them;
 * the exit code is 1 below 85 %.
 */
const asked = process.argv.slice(2)
for (const group of asked.length === 0 ? Object.keys(GROUPS) : asked) {
  spawnSync('stryker', ['run', 'tests/mutation/stryker.config.mjs'], {
    env: { ...process.env, MUTATION_GROUP: group },
    stdio: 'inherit',
  })
}
let killed = 0
let all = 0
for (const group of Object.keys(GROUPS)) {
  const file = `.mutation/${group}.json`
  if (!existsSync(file)) continue
  const counts = countsOf(readFileSync(file, 'utf8'))
  killed += counts.killed
  all += counts.all
  process.stdout.write(`${group}: ${percent(counts.killed, counts.all)} of ${counts.all} mutants\n`)
}
process.stdout.write(`all: ${percent(killed, all)} of ${all} mutants\n`)
process.exitCode = killed / all < LEAST / 100 ? 1 : 0

function countsOf(report: string): { killed: number; all: number } {
  const { files } = JSON.parse(report) as { files: Record<string, { mutants: { status: string }[] }> }
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status))
  const of = (...wanted: string[]): number => statuses.filter((status) => wanted.includes(status)).length
  return { killed: of('Killed', 'Timeout'), all: of('Killed', 'Timeout', 'Survived', 'NoCoverage') }
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`
}

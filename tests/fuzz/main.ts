import { fork } from 'node:child_process'
import { parseArgs } from 'node:util'
import { DATA_TARGETS } from './data-targets.ts'
import { HOST_TARGETS } from './host-targets.ts'
import { TEXT_TARGETS } from './text-targets.ts'

const BLOCK = 500
const PATIENCE = 600_000

/**
 * Feeds every target its share of `--cases` cases made from `--seed`, in blocks with a seed each, in a process of its own
 * that is given up when a block takes ten minutes. `--target NAME` tries one alone. Progress goes to standard error, the
 * smallest case of every failure to standard output; the exit code is 1 when there was one.
 */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    target: { type: 'string' },
  },
})
const all = [...TEXT_TARGETS, ...DATA_TARGETS, ...HOST_TARGETS].filter(
  ({ name }) => values.target === undefined || name === values.target,
)
const shares = all.reduce((sum, { share }) => sum + share, 0)

if (process.send !== undefined) {
  process.on('message', async ({ name, seed, cases }: Block) => {
    const fault = await all.find((target) => target.name === name)!.trial(seed, cases)
    process.send!({ fault })
  })
} else {
  let faults = 0
  let done = 0
  for (const { name, share } of all) {
    const cases = Math.ceil((Number(values.cases) * share) / shares)
    const started = performance.now()
    const found = await tried(name, cases)
    done += cases
    if (found !== undefined) {
      faults++
      process.stdout.write(`${name}: ${found}\n`)
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(0)
    process.stderr.write(`${name}: ${cases} cases in ${seconds} s, ${found === undefined ? 'sound' : 'a fault'}\n`)
  }
  process.stderr.write(`${done} cases, seed ${values.seed}, ${faults} of ${all.length} targets with a fault\n`)
  process.exitCode = faults === 0 ? 0 : 1
}

interface Block {
  readonly name: string
  readonly seed: number
  readonly cases: number
}

/** Tries the cases of one target block by block; the first fault, in words. */
async function tried(name: string, cases: number): Promise<string | undefined> {
  const child = fork(new URL(import.meta.url), process.argv.slice(2), { execArgv: process.execArgv })
  try {
    for (let first = 0; first < cases; first += BLOCK) {
      const block = { name, seed: Number(values.seed) * 1_000_003 + first, cases: Math.min(BLOCK, cases - first) }
      const { fault } = await answerTo(child, block)
      if (fault !== undefined) return fault
    }
    return undefined
  } finally {
    child.kill()
  }
}

function answerTo(child: ReturnType<typeof fork>, block: Block): Promise<{ fault?: string }> {
  return new Promise((resolve) => {
    const late = setTimeout(() => end(`no end within ${PATIENCE / 1000} s, seed ${block.seed}`), PATIENCE)
    const end = (fault: string | undefined): void => {
      clearTimeout(late)
      child.removeAllListeners()
      resolve(fault === undefined ? {} : { fault })
    }
    child.once('message', ({ fault }: { fault?: string }) => end(fault))
    child.once('exit', (code, signal) => end(`the process ended with ${code ?? signal}, seed ${block.seed}`))
    child.send(block)
  })
}

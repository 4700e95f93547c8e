import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { samples } from './paragraphs.ts'
import { LAWS } from './verb-laws.ts'

const BLOCK = 1000
const SEED = 20261124

/**
 * Tries every law on generated paragraphs, in blocks of a thousand, each with a seed of its own: `--from 40` goes on
 * after forty blocks. Prints each block and every broken sample; the exit code is 1 when there was one.
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, from: { type: 'string', default: '0' } },
})
let broken = 0
for (let block = Number(values.from); block * BLOCK < Number(values.runs); block++) {
  for (const sample of fc.sample(samples, { numRuns: BLOCK, seed: SEED + block })) {
    for (const [law, holds] of Object.entries(LAWS)) {
      if (holds(sample)) continue
      broken++
      process.stdout.write(`broken: ${law}\n${JSON.stringify(sample)}\n`)
    }
  }
  process.stdout.write(`block ${block}: ${(block + 1) * BLOCK} paragraphs, ${broken} broken\n`)
}
process.exitCode = broken === 0 ? 0 : 1

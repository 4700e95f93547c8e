import { parseArgs } from 'node:util'
import korea from '../../src/dictionaries/korea.ts'
import { check, normalize } from '../../src/index.ts'
import { generateText } from './corpus/generate.ts'
import { HARD_TEXTS } from './hard-texts.ts'

/*
 * npm run bench:load [-- --units 20000 --texts 100000 --megabytes 0]
 * What reading costs as texts grow: milliseconds of CPU time for 1,000 UTF-16 units of a text of so many units, and of two,
 * four and eight times as many; linear cost stays the same. Then many short texts, after which the heap must stand where it
 * stood; and, if asked for, one text of so many megabytes (UTF-8, about). Ends with 1 if memory was kept.
 */
const { values } = parseArgs({
  options: {
    units: { type: 'string', default: '20000' },
    texts: { type: 'string', default: '100000' },
    megabytes: { type: 'string', default: '0' },
  },
})
/** Bytes that the heap may grow by while texts come and go. */
const MOST_KEPT = 30e6

for (const { name, dictionary, text } of HARD_TEXTS) {
  check(text(2000), dictionary)
  const costs = [1, 2, 4, 8].map((times) => {
    const piece = text(times * Number(values.units))
    return costOf(() => check(piece, dictionary)) / (piece.length / 1000)
  })
  const growth = (costs[3]! / costs[0]!).toFixed(1)
  process.stdout.write(`${name.padEnd(28)} ${costs.map((cost) => cost.toFixed(3)).join('  ')}  × ${growth}\n`)
}

const names = [...korea.entries].flatMap(({ terms }) => terms.map(({ text }) => text))
const sentences = generateText(4e6, names, 9).split(/(?<=\.) |\n+/)
const texts = Number(values.texts)
let before = 0
const cost = costOf(() => {
  for (let number = 0; number < texts; number++) {
    // caches are full after the first tenth
    if (number === Math.floor(texts / 10)) before = heapUsed()
    normalize(`${number} ${sentences[number % sentences.length]}`, korea)
  }
})
const kept = heapUsed() - before
process.stdout.write(`${texts} short texts: ${((1000 * cost) / texts).toFixed(0)} µs each, heap ${megabytes(kept)}\n`)
if (kept > MOST_KEPT) process.exitCode = 1

if (Number(values.megabytes) > 0) {
  const base = heapUsed()
  // two thirds of the text is Hangul, three bytes a unit
  const long = generateText((Number(values.megabytes) * 1e6) / 2.2, names, 3)
  let found = 0
  const time = costOf(() => {
    found = check(long, korea).length
  })
  const bytes = Buffer.byteLength(long)
  const rate = `${(time / (long.length / 1000)).toFixed(3)} ms for 1,000 units`
  process.stdout.write(
    `${megabytes(bytes)} in one text: ${rate}, ${found} remarks, then heap ${megabytes(heapUsed() - base)}\n`,
  )
}

/** Milliseconds of CPU time. */
function costOf(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function heapUsed(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

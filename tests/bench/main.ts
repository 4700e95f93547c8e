import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { contestants } from './contestants.ts'
import { generateForms, generateText } from './corpus/generate.ts'
import { measureIndexing } from './indexing.ts'
import { measure } from './measure.ts'
import { plotOf } from './plot.ts'
import { type Results, reportOf } from './report.ts'

/*
 * npm run bench [-- --counts 100,1000 --units 11000000 --passes 5 --seed 1 --text FILE --forms FILE --write]
 * Prints the table and writes results.json beside this file; with --write also BENCHMARKS.md and its plot.
 */
const { values } = parseArgs({
  options: {
    counts: { type: 'string', default: '100,1000,10000,100000,500000' },
    units: { type: 'string', default: '11000000' },
    passes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    text: { type: 'string' },
    forms: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})

const START = '<!-- results -->'
const END = '<!-- end of results -->'
const root = new URL('../../', import.meta.url)

const counts = values.counts.split(',').map(Number)
const seed = Number(values.seed)
const forms =
  values.forms === undefined
    ? generateForms(Math.max(...counts), seed)
    : [...new Set(readFileSync(values.forms, 'utf8').split(/\r?\n/).filter(Boolean))]
const text =
  values.text === undefined
    ? generateText(Number(values.units), forms.slice(0, 100_000), seed + 1)
    : readFileSync(values.text, 'utf8')

const runners = await contestants()
const results: Results = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} cores, ${cpus()[0]!.model}`,
  versions: { Node: process.version.slice(1), ...peerVersions() },
  text: {
    units: text.length,
    megabytes: (2 * text.length) / 1e6,
    seed: values.text === undefined ? seed : 'of a file',
  },
  indexes: counts.map((count) => measureIndexing(forms.slice(0, count))),
  rates: counts.flatMap((count) => measure(runners, forms.slice(0, count), text, Number(values.passes))),
}
const report = reportOf(results)
process.stdout.write(`${report}\n`)
writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`)
if (values.write) {
  const page = new URL('BENCHMARKS.md', root)
  const [before, rest] = readFileSync(page, 'utf8').split(START)
  writeFileSync(page, `${before}${START}\n${report}\n${END}${rest!.split(END)[1]}`)
  writeFileSync(new URL('plot.svg', import.meta.url), plotOf(results.rates))
}

function peerVersions(): Record<string, string> {
  const own = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
    dependencies: Record<string, string>
  }
  return own.dependencies
}

import type { Indexing } from './indexing.ts'
import type { Measurement } from './measure.ts'

/** All of one run, as it goes into `results.json`. */
export interface Results {
  readonly date: string
  readonly machine: string
  readonly versions: Readonly<Record<string, string>>
  readonly text: { readonly units: number; readonly megabytes: number; readonly seed: number | string }
  readonly rates: readonly Measurement[]
  readonly indexes: readonly Indexing[]
}

const OURS = 'pyogi'

/** The results as Markdown: where and when, rates with their ratio to ours, what an index costs. */
export function reportOf(results: Results): string {
  const versions = Object.entries(results.versions).map(([name, version]) => `${name} ${version}`)
  return [
    `${results.date}; ${results.machine}; ${versions.join(', ')}. Text: ${millions(results.text.units)} million UTF-16`,
    `units (${results.text.megabytes.toFixed(0)} MB as UTF-16), seed ${results.text.seed}.`,
    '',
    'Million units a second of CPU time, best pass (median); in the second line of a cell how many times as fast pyogi is.',
    '',
    ...ratesTable(results.rates),
    '',
    '| Index of | build, ms | open, ms | bytes a form |',
    '|---:|---:|---:|---:|',
    ...results.indexes.map(
      ({ forms, build, open, bytes }) =>
        `| ${count(forms)} forms | ${build.toFixed(0)} | ${open.toFixed(3)} | ${bytes.toFixed(1)} |`,
    ),
  ].join('\n')
}

function ratesTable(rates: readonly Measurement[]): string[] {
  const counts = [...new Set(rates.map(({ forms }) => forms))]
  const names = [...new Set(rates.map(({ name }) => name))]
  const cell = (name: string, forms: number): string => {
    const own = rates.find((rate) => rate.name === OURS && rate.forms === forms)
    const rate = rates.find((candidate) => candidate.name === name && candidate.forms === forms)
    if (rate === undefined) return '–'
    const ratio = name === OURS || own === undefined ? '' : `<br>${(own.best / rate.best).toFixed(2)}`
    return `${figure(rate.best)} (${figure(rate.median)})${ratio}`
  }
  return [
    `| forms | ${counts.map(count).join(' | ')} |`,
    `|---|${'---:|'.repeat(counts.length)}`,
    ...names.map((name) => `| ${name} | ${counts.map((forms) => cell(name, forms)).join(' | ')} |`),
  ]
}

function figure(rate: number): string {
  return rate < 10 ? rate.toFixed(1) : rate.toFixed(0)
}

function count(forms: number): string {
  return forms.toLocaleString('en')
}

function millions(units: number): string {
  return (units / 1e6).toFixed(1)
}

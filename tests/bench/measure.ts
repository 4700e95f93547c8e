import type { Contestant } from './contestants.ts'

/** What was measured of one contestant with one number of forms. Rates are in million UTF-16 units a second of CPU time. */
export interface Measurement {
  readonly name: string
  readonly forms: number
  readonly best: number
  readonly median: number
  readonly found: number
}

/** Runs all contestants in turn, `passes` times over, so that what else the machine does meets all alike. */
export function measure(
  contestants: readonly Contestant[],
  forms: readonly string[],
  text: string,
  passes: number,
): Measurement[] {
  const runs = contestants
    .filter(({ most }) => forms.length <= most)
    .map(({ name, share, prepare }) => ({
      name,
      part: text.slice(0, Math.ceil(share * text.length)),
      search: prepare(forms),
      rates: [] as number[],
      found: 0,
    }))
  for (let pass = -1; pass < passes; pass++) {
    for (const run of runs) {
      const before = process.cpuUsage()
      run.found = run.search(run.part)
      const { user, system } = process.cpuUsage(before)
      if (pass >= 0) run.rates.push(run.part.length / (user + system))
    }
  }
  return runs.map(({ name, rates, found }) => {
    rates.sort((a, b) => a - b)
    return { name, forms: forms.length, best: rates.at(-1)!, median: rates[rates.length >> 1]!, found }
  })
}

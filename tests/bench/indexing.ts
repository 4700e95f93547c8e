import { buildIndex } from '../../src/match/build.ts'
import { openIndex } from '../../src/match/open.ts'

/** What an index of some forms costs: milliseconds of CPU time to build, of the clock to open; bytes a form. */
export interface Indexing {
  readonly forms: number
  readonly build: number
  readonly open: number
  readonly bytes: number
}

/** Builds and opens an index three times and keeps the best of each. */
export function measureIndexing(forms: readonly string[]): Indexing {
  let [build, open, bytes] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0]
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage()
    const index = buildIndex(forms)
    const { user, system } = process.cpuUsage(before)
    build = Math.min(build, (user + system) / 1000)
    bytes = index.byteLength / forms.length
    for (let opened = 0; opened < 20; opened++) {
      const start = performance.now()
      openIndex(index)
      open = Math.min(open, performance.now() - start)
    }
  }
  return { forms: forms.length, build, open, bytes }
}

import { tsImport } from 'tsx/esm/api'

const { GROUPS } = await tsImport('./groups.ts', import.meta.url)
const group = process.env.MUTATION_GROUP ?? 'edit'

/** Of one group; `tests/mutation/main.ts` goes through them. */
export default {
  mutate: [...GROUPS[group].mutate],
  testRunner: 'in-process',
  plugins: [new URL('in-process.mjs', import.meta.url).pathname],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  tempDirName: '.mutation/sandbox',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
  jsonReporter: { fileName: `.mutation/${group}.json` },
  timeoutMS: 10_000,
  dryRunTimeoutMinutes: 30,
  ignorePatterns: ['dist', 'tests/bench', 'examples'],
  thresholds: { high: 90, low: 85, break: null },
}

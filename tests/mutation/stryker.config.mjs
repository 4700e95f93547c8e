/** Mutation testing of what every verb stands on: text, josa, edit, gloss. `npm run mutation -- --mutate src/edit/*.ts` */
export default {
  mutate: ['src/josa.ts', 'src/text/*.ts', 'src/edit/*.ts', 'src/gloss/*.ts', '!src/gloss/components.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  incremental: true,
  incrementalFile: '.mutation/incremental.json',
  tempDirName: '.mutation/sandbox',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.mutation/report.json' },
  timeoutMS: 60000,
  dryRunTimeoutMinutes: 30,
  ignorePatterns: ['dist', 'tests/bench', 'examples'],
  thresholds: { high: 90, low: 85, break: 85 },
}

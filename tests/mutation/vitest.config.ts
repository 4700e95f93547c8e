import type { ViteUserConfig } from 'vitest/config'
import { GROUPS } from './groups.ts'

const here = (name: string): string => new URL(name, import.meta.url).pathname

const config: ViteUserConfig = {
  root: here('../..'),
  // what measures growth would take hours on instrumented code
  resolve: { alias: [{ find: /^(?:\.\.\/)+growth\.ts$/, replacement: here('no-growth.ts') }] },
  test: {
    include: [...GROUPS[process.env.MUTATION_GROUP ?? 'edit']!.tests],
    runner: here('runner.ts'),
    setupFiles: [here('few-runs.ts')],
    testTimeout: 300_000,
    fileParallelism: false,
  },
}

export default config

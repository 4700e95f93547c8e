import type { ViteUserConfig } from 'vitest/config'
import { GROUPS } from './groups.ts'

const config: ViteUserConfig = {
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: [...GROUPS[process.env.MUTATION_GROUP ?? 'edit']!.tests],
    testTimeout: 300_000,
    fileParallelism: false,
    // what measures growth would take hours on instrumented code
    testNamePattern: /^(?!.*(?:linear time|time that grows))/,
  },
}

export default config

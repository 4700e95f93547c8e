import type { ViteUserConfig } from 'vitest/config'
import { GROUPS } from './groups.ts'

const config: ViteUserConfig = {
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: [...GROUPS[process.env.MUTATION_GROUP ?? 'edit']!.tests],
    testTimeout: 300_000,
    fileParallelism: false,
    // what measures growth would take hours on instrumented code; so would making up any UTF-16 at all, which kills nothing more
    testNamePattern: /^(?!.*(?:linear time|time that grows|any text has an answer|class at an offset))/,
  },
}

export default config

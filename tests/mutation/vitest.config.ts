import type { ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = {
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/edit/*.test.ts', 'tests/text/*.test.ts', 'tests/gloss/*.test.ts', 'tests/laws/gloss.test.ts'],
    testTimeout: 300_000,
    fileParallelism: false,
    // what measures growth would take hours on instrumented code
    testNamePattern: /^(?!.*(?:linear time|time that grows))/,
  },
}

export default config

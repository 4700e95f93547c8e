import type { ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = {
  root: new URL('..', import.meta.url).pathname,
  test: {
    setupFiles: ['tests/setup.ts'],
    include: ['tests/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 20_000 } },
  },
}

export default config

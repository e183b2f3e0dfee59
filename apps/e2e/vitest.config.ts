import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'e2e',
    include: ['journeys/**/*.test.ts'],
    globalSetup: ['./support/served-product.ts'],
    // Two files at once on the one server, which no journey writes to, each with a browser of its own: a journey waits
    // for its page as well as computing.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 20_000 } },
    sequence: { shuffle: true },
  },
})

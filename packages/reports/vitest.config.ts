import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'reports',
    include: ['**/*.test.ts'],
    sequence: { shuffle: true },
    // Each document opens its fonts anew: seconds on a busy machine.
    testTimeout: 60_000,
  },
})

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'api',
    include: ['**/*.test.ts'],
    globalSetup: ['./test/global-setup.ts'],
    sequence: { shuffle: true },
    // Opening a copy of the seeded database takes a second or two on a busy machine.
    hookTimeout: 60_000,
    testTimeout: 30_000,
  },
})

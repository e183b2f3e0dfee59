import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'api',
    include: ['**/*.test.ts'],
    globalSetup: ['./test/global-setup.ts'],
    sequence: { shuffle: true },
    // Opening a copy of the seeded database and whole server processes take their time on a busy machine.
    hookTimeout: 120_000,
    testTimeout: 120_000,
  },
})

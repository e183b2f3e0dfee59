import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'db',
    include: ['**/*.test.{ts,tsx}'],
    sequence: { shuffle: true },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})

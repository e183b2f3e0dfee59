import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'habits', include: ['**/*.test.ts'], sequence: { shuffle: true }, testTimeout: 30_000 },
})

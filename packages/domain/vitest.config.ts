import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Properties draw hundreds of cases: a limit in time would measure the machine.
  test: { name: 'domain', include: ['**/*.test.{ts,tsx}'], sequence: { shuffle: true }, testTimeout: 60_000 },
})

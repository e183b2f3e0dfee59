import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Browser journeys need a browser and a built product; scripts/test.ts runs them by themselves.
    projects: [
      'packages/*/vitest.config.ts',
      'apps/*/vitest.config.ts',
      '!apps/e2e/vitest.config.ts',
      'scripts/vitest.config.ts',
    ],
  },
})

import { expect, test, vi } from 'vitest'
import { caseNames } from './options.ts'
import { type Cleanups, runScale } from './run-scale.ts'

const serverUrl = process.env['TEST_DATABASE_URL'] ?? ''

// Without rounds nothing is measured: the bench compares what the limit and the product answer, which it refuses to
// measure where they differ, on two hundred commitments.
test.skipIf(serverUrl === '')(
  'the limit of the bench answers as the product does',
  async () => {
    // Vitest has its own idea of BASE_URL, which the servers would take for theirs.
    vi.stubEnv('BASE_URL', undefined)
    const cleanups: Cleanups = []
    const options = {
      scales: [0.02],
      cases: caseNames.filter((name) => /^(list|search|detail|comparison$|overview|city$|export)/.test(name)),
      seconds: 1,
      rounds: 0,
      connections: 2,
      databaseUrl: serverUrl,
      keep: false,
      reuse: undefined,
    }
    try {
      await expect(runScale(options, serverUrl, 0.02, cleanups)).resolves.toEqual([])
    } finally {
      for (const cleanUp of cleanups.toReversed()) await cleanUp()
    }
  },
  300_000,
)

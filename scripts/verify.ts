import { runTurbo } from './run-turbo.ts'

// Everything that can be held without running the product, in parallel; what did not change since it last held is not
// run again. The tests are `pnpm test`.

const startedAt = performance.now()
const code = await runTurbo([
  'types',
  'generated',
  '//#lint',
  '//#formatted',
  '//#used',
  '//#habits',
  '--continue=always',
  '--output-logs=errors-only',
  '--log-prefix=none',
])
console.log(
  `${code === 0 ? 'All held' : 'Not all held'}, ${((performance.now() - startedAt) / 1_000).toFixed(1)} s`,
)
process.exitCode = code

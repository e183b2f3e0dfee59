import type { ResultLine } from './cases/bench-run.ts'
import { startScratchCluster } from './database/scratch-cluster.ts'
import { describeMachine } from './machine.ts'
import { help, OptionError, type Options, readOptions } from './options.ts'
import { printLine, tell } from './print.ts'
import { type Cleanups, runScale } from './run-scale.ts'
import { printSummary } from './summarise.ts'

const cleanups: Cleanups = []

async function cleanUp(down = 0): Promise<void> {
  while (cleanups.length > down)
    await cleanups
      .pop()?.()
      .catch((error: unknown) => tell(`Not cleaned up: ${String(error)}`))
}

async function findServer({ databaseUrl }: Options): Promise<string> {
  if (databaseUrl !== undefined) return databaseUrl
  tell('DATABASE_URL is not set: starting a scratch PostgreSQL.')
  const cluster = await startScratchCluster()
  if (cluster === undefined)
    throw new OptionError(
      'The bench needs PostgreSQL: set DATABASE_URL, or install one (pg_ctl and initdb were found neither on PATH nor under /usr/lib/postgresql).',
    )
  cleanups.push(cluster.stop)
  return cluster.url
}

async function bench(options: Options): Promise<void> {
  const serverUrl = await findServer(options)
  printLine(await describeMachine(serverUrl))
  const { connections, seconds, rounds } = options
  printLine({ connections, secondsPerRound: seconds, rounds, value: 'median of rounds' })
  const lines: ResultLine[] = []
  for (const scale of options.scales) {
    const before = cleanups.length
    lines.push(...(await runScale(options, serverUrl, scale, cleanups)))
    await cleanUp(before)
  }
  printSummary(lines, options.scales)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    tell('Interrupted: cleaning up.')
    void cleanUp().then(() => process.exit(130))
  })

try {
  const options = readOptions(process.argv.slice(2), process.env['DATABASE_URL'])
  if (options === undefined) tell(help)
  else await bench(options)
} catch (error) {
  const isUsage = error instanceof OptionError || (error instanceof TypeError && 'code' in error)
  tell(
    `✗ ${isUsage ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  )
  process.exitCode = 1
} finally {
  await cleanUp()
}

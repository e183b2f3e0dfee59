import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type OpenDatabase, servingLimits } from '@estafet/db'
import { jakartaDay } from '@estafet/domain'
import { createApp } from './app.ts'
import { appVersion } from './process/app-version.ts'
import { awaitDatabase } from './process/await-database.ts'
import { followDatabaseClock } from './runtime/database-clock.ts'
import { backUpOnSignal } from './process/backup-on-signal.ts'
import { openConfiguredDatabase, sampleFor } from './process/configured-database.ts'
import { type Env, readEnv } from './process/env.ts'
import { shutDownGracefully } from './process/graceful-shutdown.ts'
import type { PageRenderer } from './pages/page-renderer.ts'
import { assertPortFree, listen, portOf } from './process/listen.ts'
import { createLog } from './process/log.ts'
import { prepareDatabase } from './process/prepare-database.ts'
import { describeStartFailure } from './process/start-failure.ts'
import { sayReady } from './process/start-summary.ts'
import { during, outliveReaders, say } from './process/terminal.ts'

const builtWeb = fileURLToPath(new URL('../../web/dist/', import.meta.url))

/** The web's own code, built for the server beside what browsers get. */
const loadRenderer = async (): Promise<PageRenderer> => {
  const built: PageRenderer = await import(pathToFileURL(join(builtWeb, '.server/render-page.js')).href)
  return built
}

async function serve(
  env: Env,
  database: OpenDatabase,
  { log, flush }: ReturnType<typeof createLog>,
): Promise<void> {
  const exit = (code: number) => {
    flush()
    process.exit(code)
  }
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => {
      log.fatal({ err: error }, event)
      exit(1)
    })

  const clock = await followDatabaseClock(database, (leadMs) => {
    const seconds = Math.round(Math.abs(leadMs) / 1_000)
    say(
      `  This machine's clock is ${seconds} s ${leadMs > 0 ? 'behind' : 'ahead of'} the database's, which is gone by.`,
    )
  })
  const sample = await prepareDatabase(database.db, sampleFor(env, database), jakartaDay(clock.now()))
  if (env.sampleData !== undefined && env.sampleData !== sample)
    say(`  The database already holds "${sample}"; SAMPLE_DATA=${env.sampleData} changes nothing in it.`)

  const hasWeb = existsSync(`${builtWeb}index.html`)
  if (!hasWeb && env.pagesAt === undefined)
    say('  The web is not built, so only the API answers: `pnpm start` builds it.')
  const app = await createApp({
    database,
    clock: clock.now,
    log,
    appVersion: appVersion(),
    webRoot: hasWeb ? builtWeb : undefined,
    renderer: hasWeb ? await loadRenderer() : undefined,
    metricsToken: env.metricsToken,
    baseUrl: env.baseUrl,
    trustProxy: env.trustProxy,
    isHttps: env.baseUrl?.startsWith('https:') ?? false,
  })
  backUpOnSignal({ db: database.db, log, folder: join(env.dataDirectory, 'backups') })
  const server = await listen(app.handler, env.port, env.host)
  shutDownGracefully({
    server,
    graceSeconds: env.shutdownGraceSeconds,
    log,
    onDraining() {
      app.drain()
      say('Stopping: running requests are finished first.')
    },
    async close() {
      clock.stop()
      await app.dispose()
      await database.close()
    },
    exit,
  })
  sayReady(env, { port: portOf(server), sample, processId: process.pid })
}

async function start(): Promise<void> {
  const env = readEnv()
  // Before anything is created or changed.
  await assertPortFree(env.port, env.host)
  const logging = createLog(env.logLevel)
  const onIdleError = (error: Error) => logging.log.warn({ err: error }, 'an idle database connection broke')
  const onLost = (error: Error) => {
    logging.log.fatal({ err: error }, 'the embedded database has ended: only another start opens it again')
    logging.flush()
    process.exit(1)
  }
  const database = await during('Opening the database', () =>
    awaitDatabase(() => openConfiguredDatabase(env, { limits: servingLimits, onIdleError, onLost }), {
      onWait: ({ target }) =>
        say(`  PostgreSQL at ${target} is not up yet: it is waited for, a minute at most.`),
    }),
  )
  try {
    await serve(env, database, logging)
  } catch (error) {
    await database.close().catch(() => {})
    throw error
  }
}

outliveReaders()
try {
  await start()
} catch (error) {
  say(`✗ ${describeStartFailure(error)}`)
  process.exit(1)
}

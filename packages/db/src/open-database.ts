import { Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import { DatabaseOpenError } from './database-open-error.ts'
import { makeDataDirectory, prepareDatabase } from './embedded/data-directory.ts'
import { lockDirectory } from './embedded/directory-lock.ts'
import { type RunningPGlite, runningHere } from './embedded/running-pglite.ts'
import { type PGliteStart, startPGlite } from './embedded/start-pglite.ts'
import { ThreadedPGlite } from './embedded/threaded-pglite.ts'
import type { DB } from './generated/database.ts'
import { PreparingClient } from './preparing-client.ts'
import { limitOptions, type StatementLimits } from './statement-limits.ts'
import { getTypeParser } from './type-parsers.ts'

export type Database = Kysely<DB>

export interface OpenDatabase {
  readonly db: Database
  readonly kind: 'postgres' | 'embedded'
  /**
   * Calls `onMessage` for each NOTIFY on the channel until closed. `onLost` is called when the connection that
   * listens is gone: from then on messages may have been missed, so nothing that depends on them may be trusted.
   */
  listen(
    channel: string,
    onMessage: (payload: string) => void,
    onLost: () => void,
  ): Promise<() => Promise<void>>
  /** How many connections there are; absent where there is only one. */
  readonly poolStatus?: () => { readonly total: number; readonly idle: number; readonly waiting: number }
  close(): Promise<void>
}

interface PostgresOptions {
  readonly poolSize?: number
  /** Of each connection but that which listens; without them a statement may take as long as it does. */
  readonly limits?: StatementLimits
  /** Told of an idle connection that broke. */
  readonly onIdleError?: (error: Error) => void
}

/**
 * Opens PostgreSQL at `databaseUrl` and answers only after it did.
 * @throws DatabaseOpenError `unreachable` when nothing answers there or it refuses the login.
 */
export async function openPostgres(
  databaseUrl: string,
  { poolSize = 10, limits, onIdleError = () => {} }: PostgresOptions = {},
): Promise<OpenDatabase> {
  const connection = { connectionString: databaseUrl, types: { getTypeParser } }
  const pool = new pg.Pool({
    ...connection,
    Client: PreparingClient,
    max: poolSize,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    // Just-in-time compilation costs more than these short queries take, and so does planning: left to choose,
    // PostgreSQL plans lists and comparisons anew at every call, only to find the plan it had.
    options: `-c jit=off -c timezone=UTC -c plan_cache_mode=force_generic_plan ${limits === undefined ? '' : limitOptions(limits)}`,
    application_name: 'estafet',
  })
  // An idle connection that breaks is dropped by the pool; the next query opens another or fails with its own error.
  pool.on('error', onIdleError)
  // One that breaks while a transaction holds it, between two statements, must not end the process: its next
  // statement fails.
  pool.on('connect', (client) => void client.on('error', () => {}))
  try {
    await pool.query('select 1')
  } catch (error) {
    await pool.end()
    throw new DatabaseOpenError('unreachable', describeTarget(databaseUrl), error)
  }
  return {
    db: new Kysely<DB>({ dialect: new PostgresDialect({ pool }) }),
    kind: 'postgres',
    async listen(channel, onMessage, onLost) {
      const client = new pg.Client(connection)
      let closed = false
      const lost = () => {
        if (!closed) onLost()
        closed = true
      }
      client.on('notification', (message) => onMessage(message.payload ?? ''))
      client.on('error', lost)
      client.on('end', lost)
      await client.connect()
      await client.query(`listen ${pg.escapeIdentifier(channel)}`)
      return async () => {
        closed = true
        await client.end().catch(() => {})
      }
    },
    poolStatus: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: () => pool.end(),
  }
}

/** The embedded database can also be written out whole, to be opened again elsewhere. */
export interface OpenEmbedded extends OpenDatabase {
  dump(): Promise<Uint8Array>
}

/** Makes a new database at the path and closes it; it is brought to the disk as a whole afterwards. */
async function makeDatabase(path: string): Promise<void> {
  const made = new ThreadedPGlite({ make: path })
  await made.waitReady
  await made.close()
}

interface EmbeddedOptions {
  /** A dump to begin with, where there is no directory. */
  readonly loadFrom?: Blob
  /** Told when its thread ended by itself, out of memory for one: only another start opens the database again. */
  readonly onLost?: (error: Error) => void
  /** For a test that looks at what it does to its files; it holds the thread for as long as a statement takes. */
  readonly inThisThread?: boolean
}

const startIn = async (
  start: PGliteStart,
  { inThisThread = false, onLost }: EmbeddedOptions,
): Promise<RunningPGlite> => {
  if (inThisThread) return runningHere(await startPGlite(start))
  const threaded = new ThreadedPGlite(start, onLost)
  await threaded.waitReady
  return threaded
}

/**
 * Opens (creating it when absent) the embedded PostgreSQL under `directory`, or one in memory without it, in a thread of
 * its own. One process at a time may hold a directory. What it acknowledges is on the disk.
 * @throws DatabaseOpenError `unwritable`, `no_space`, `in_use`, `not_a_database`, `misplaced` or `damaged`; none of them changes
 * anything.
 */
export async function openEmbedded(directory?: string, options: EmbeddedOptions = {}): Promise<OpenEmbedded> {
  let unlock = () => {}
  if (directory !== undefined) {
    makeDataDirectory(directory)
    unlock = lockDirectory(directory)
  }
  let pglite: RunningPGlite
  try {
    const start =
      directory === undefined
        ? { inMemoryFrom: options.loadFrom }
        : { at: await prepareDatabase(directory, makeDatabase) }
    pglite = await startIn(start, options)
  } catch (error) {
    unlock()
    throw error instanceof DatabaseOpenError
      ? error
      : new DatabaseOpenError('damaged', directory ?? 'memory', error)
  }
  return {
    db: new Kysely<DB>({ dialect: new PGliteDialect({ pglite }) }),
    kind: 'embedded',
    listen: async (channel, onMessage, onLost) => pglite.listen(channel, onMessage, onLost),
    dump: () => pglite.dump(),
    async close() {
      await pglite.close()
      unlock()
    },
  }
}

/** The address without its password, for messages. */
const describeTarget = (databaseUrl: string): string => {
  try {
    const url = new URL(databaseUrl)
    return `${url.hostname || 'localhost'}:${url.port || '5432'}${url.pathname}`
  } catch {
    return 'DATABASE_URL'
  }
}

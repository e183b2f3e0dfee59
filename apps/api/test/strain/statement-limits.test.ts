import { inTransaction, openPostgres } from '@estafet/db'
import { sql } from 'kysely'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { useTestDatabase } from '../database.ts'
import { listenInTest } from '../serving/listening-server.ts'
import { testNow } from '../test-today.ts'

const database = useTestDatabase()
const isPostgres = (process.env['TEST_DATABASE_URL'] ?? '') !== ''
const limits = { statementMs: 400, lockMs: 200, idleInTransactionMs: 400 }

/** A pool of a server, with limits short enough to be met here. */
async function openLimited() {
  const idleErrors: unknown[] = []
  const opened = await openPostgres(database().url ?? '', {
    limits,
    onIdleError: (error) => idleErrors.push(error),
  })
  onTestFinished(() => opened.close())
  return { ...opened, idleErrors }
}

async function serve() {
  const limited = await openLimited()
  const log = pino({ level: 'silent' })
  const app = await createApp({ database: limited, clock: testNow, log, appVersion: 'test' })
  onTestFinished(() => app.dispose())
  await app.services.ensureToday()
  const base = await listenInTest(app.handler)
  return { get: (path: string, headers = {}) => fetch(base + path, { headers }) }
}

/** Runs `work` while another connection keeps everybody from reading the commitments. */
const whileLocked = (work: () => Promise<void>) =>
  database()
    .db.transaction()
    .execute(async (transaction) => {
      await sql`lock table commitment`.execute(transaction)
      await work()
    })

// The embedded database has one connection, so nobody to wait for, and no clock to end a statement by.
test.skipIf(!isPostgres)(
  'who meets a locked table is told to come again, and so are all who wait',
  async () => {
    const { get } = await serve()
    const paths = [
      ...Array.from({ length: 10 }, () => '/api/v1/commitments?limit=3'),
      '/api/v1/commitments.csv',
      `/trpc/commitment.list?input=${encodeURIComponent(JSON.stringify({ limit: 3 }))}`,
    ]
    await whileLocked(async () => {
      const answers = await Promise.all(
        paths.map((path, index) => get(path, { 'accept-language': index % 2 === 0 ? 'id' : 'en' })),
      )
      for (const [index, response] of answers.entries()) {
        expect(response.status, paths[index]).toBe(503)
        expect(response.headers.get('retry-after'), paths[index]).toBe('5')
        const text = await response.text()
        expect(text).toContain('database_busy')
        expect(text).toContain(index % 2 === 0 ? 'sedang dipakai' : 'is in use')
      }
      expect((await get('/healthz')).status).toBe(200)
      expect((await get('/api/v1/regions?limit=1')).status).toBe(200)
    })
    expect((await get('/api/v1/commitments?limit=3')).status).toBe(200)
  },
)

test.skipIf(!isPostgres)(
  'a statement that never ends is ended, and so is a forgotten transaction',
  async () => {
    const { db, idleErrors } = await openLimited()
    await expect(sql`select pg_sleep(5)`.execute(db)).rejects.toMatchObject({ code: '57014' })
    const forgotten = db.transaction().execute(async (transaction) => {
      await sql`select 1`.execute(transaction)
      await sql`select pg_sleep(1)`.execute(database().db)
      await sql`select 1`.execute(transaction)
    })
    await expect(forgotten).rejects.toThrow(/onnection|idle-in-transaction/)
    expect(idleErrors).toEqual([])
    expect((await sql`select 1`.execute(db)).rows).toHaveLength(1)
  },
)

test.skipIf(!isPostgres)('work that takes long by its nature is given its time', async () => {
  const { db } = await openLimited()
  await inTransaction(db, { actor: 'test', takesLong: true }, async (transaction) => {
    await sql`select pg_sleep(0.6)`.execute(transaction)
  })
  await expect(sql`select pg_sleep(5)`.execute(db)).rejects.toMatchObject({ code: '57014' })
})

test.skipIf(!isPostgres)('an idle connection that breaks is told', async () => {
  const { db, idleErrors } = await openLimited()
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
  await sql`select pg_terminate_backend(${rows[0]?.pid}::int)`.execute(database().db)
  await expect.poll(() => idleErrors.length).toBeGreaterThan(0)
})

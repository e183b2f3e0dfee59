import { inTransaction, openPostgres } from '@estafet/db'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { useTestDatabase } from '../database.ts'
import { listenInTest } from '../serving/listening-server.ts'
import { openTcpProxy } from './tcp-proxy.ts'
import { testNow } from '../test-today.ts'

const database = useTestDatabase()
const isPostgres = (process.env['TEST_DATABASE_URL'] ?? '') !== ''
const soon = (ask: () => unknown) => expect.poll(ask, { timeout: 15_000, interval: 50 })

/** The server on a PostgreSQL that the test can take away and give back. */
async function serveThroughProxy() {
  const address = new URL(database().url ?? '')
  const proxy = await openTcpProxy(address.hostname, Number(address.port || 5432))
  address.hostname = '127.0.0.1'
  address.port = String(proxy.port)
  const proxied = await openPostgres(address.href)
  const log = pino({ level: 'silent' })
  const app = await createApp({ database: proxied, clock: testNow, log, appVersion: 'test' })
  await app.services.ensureToday()
  onTestFinished(async () => {
    await app.dispose()
    await proxied.close()
  })
  const base = await listenInTest(app.handler)
  return { app, proxied, proxy, get: (path: string) => fetch(base + path) }
}

// The embedded database lives in the process: it does not go away.
test.skipIf(!isPostgres)(
  'a database that goes away is 503 until it is back, then all is as before',
  async () => {
    const { app, proxy, get } = await serveThroughProxy()
    const paths = ['/api/v1/regions?limit=1', '/trpc/overview.map?input=%7B%7D', '/readyz']
    const before = await get('/api/v1/regions?limit=1')
    expect(before.headers.get('etag')).toBeTruthy()
    expect((await get('/readyz')).status).toBe(200)

    await proxy.cut()
    await soon(() => app.services.dataset.current()).toBeUndefined()
    for (const path of paths) {
      const response = await get(path)
      expect(response.status, path).toBe(503)
      expect(response.headers.get('retry-after'), path).toBe('5')
      expect(response.headers.get('etag'), path).toBeNull()
      expect(await response.text(), path).not.toMatch(/ECONN|127\.0\.0\.1/)
    }
    expect((await get('/healthz')).status).toBe(200)

    await proxy.mend()
    await soon(async () => (await get('/readyz')).status).toBe(200)
    await soon(() => app.services.dataset.current()).toBeTypeOf('number')
    const after = await get('/api/v1/regions?limit=1')
    expect(after.status).toBe(200)
    expect(await after.text()).toBe(await before.text())
  },
)

test.skipIf(!isPostgres)('a write that was cut midway leaves nothing half-written', async () => {
  const { proxied, proxy } = await serveThroughProxy()
  const populationOf = async (code: string) =>
    (
      await database()
        .db.selectFrom('region')
        .select('population')
        .where('code', '=', code)
        .executeTakeFirstOrThrow()
    ).population
  const before = await populationOf('35.76')
  const write = inTransaction(proxied.db, { actor: 'test' }, async (transaction) => {
    await transaction.updateTable('region').set({ population: 1 }).where('code', '=', '35.76').execute()
    await proxy.cut()
    await transaction.updateTable('region').set({ population: 2 }).where('code', '=', '61.71').execute()
  })
  await expect(write).rejects.toThrow(/onnection/)
  expect(await populationOf('35.76')).toBe(before)
})

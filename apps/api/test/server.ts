import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { OpenDatabase } from '@estafet/db'
import { pino } from 'pino'
import { afterAll, beforeAll } from 'vitest'
import { createApp } from '../src/app.ts'
import { testNow } from './test-today.ts'

/** The whole server on a free loopback port for the tests of one file; the getter gives its base address. */
export function useTestServer(database: () => OpenDatabase): () => string {
  let base = ''
  let stop = async () => {}
  beforeAll(async () => {
    const app = await createApp({
      database: database(),
      clock: testNow,
      log: pino({ level: 'silent' }),
      appVersion: 'test',
      // What waits its turn gets it, however busy the machine is with other tests.
      longestWaitMs: 100_000,
    })
    const server = createServer(app.handler)
    await new Promise<void>((listening) => {
      server.listen(0, '127.0.0.1', listening)
    })
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    stop = async () => {
      server.closeAllConnections()
      await new Promise((closed) => {
        server.close(closed)
      })
      await app.dispose()
    }
  })
  afterAll(() => stop())
  return () => base
}

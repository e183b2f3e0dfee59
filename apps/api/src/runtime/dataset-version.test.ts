import { setTimeout as wait } from 'node:timers/promises'
import type { Database, OpenDatabase } from '@estafet/db'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { watchDatasetVersion } from './dataset-version.ts'

/** A database whose version and whose listening connection the test holds in its hands. */
async function watched(start: { version: number; isAway?: boolean }) {
  const state = { isAway: false, ...start }
  let tell = (_: string) => {}
  let lose = () => {}
  let connections = 0
  const read = async () => {
    await wait(1)
    if (state.isAway) throw new Error('away')
    return { version: state.version }
  }
  const db = { selectFrom: () => ({ select: () => ({ executeTakeFirstOrThrow: read }) }) }
  const database: OpenDatabase = {
    db: db as unknown as Database,
    kind: 'postgres',
    async listen(_, onMessage, onLost) {
      if (state.isAway) throw new Error('away')
      connections++
      tell = onMessage
      lose = onLost
      return async () => {}
    },
    dump: () => Promise.reject(new Error('no dump')),
    close: async () => {},
  } as OpenDatabase
  const version = await watchDatasetVersion(database, {
    log: pino({ level: 'silent' }),
    checkEveryMs: 50,
    retryAfterMs: 10,
  })
  onTestFinished(() => version.close())
  return {
    state,
    version,
    tell: (payload: string) => tell(payload),
    lose: () => lose(),
    connections: () => connections,
  }
}

const soon = (ask: () => unknown) => expect.poll(ask, { timeout: 3_000, interval: 5 })

test('knows the version at once and follows what it is told', async () => {
  const { version, tell } = await watched({ version: 7 })
  expect(version.current()).toBe(7)
  tell('9')
  tell('8')
  expect(version.current()).toBe(9)
})

test('knows nothing from the moment the connection is lost until it has read again', async () => {
  const { state, version, lose, tell, connections } = await watched({ version: 7 })
  const tellOld = tell
  state.isAway = true
  lose()
  expect(version.current()).toBeUndefined()
  await wait(60)
  expect(version.current()).toBeUndefined()
  state.version = 12
  state.isAway = false
  await soon(() => version.current()).toBe(12)
  expect(connections()).toBe(2)
  tellOld('13')
  expect(version.current()).toBe(13)
})

test('starts without a database and finds it later', async () => {
  const { state, version } = await watched({ version: 3, isAway: true })
  expect(version.current()).toBeUndefined()
  state.isAway = false
  await soon(() => version.current()).toBe(3)
})

test('finds out by itself what no message told, up or down', async () => {
  const { state, version } = await watched({ version: 7 })
  state.version = 8
  await soon(() => version.current()).toBe(8)
  state.version = 2
  await soon(() => version.current()).toBe(2)
})

test('does not trust the version while it cannot be read', async () => {
  const { state, version } = await watched({ version: 7 })
  state.isAway = true
  await soon(() => version.current()).toBeUndefined()
})

import { type AddressInfo, createServer } from 'node:net'
import { DatabaseOpenError, openPostgres } from '@estafet/db'
import { expect, onTestFinished, test } from 'vitest'
import { awaitDatabase } from './await-database.ts'

const failure = (code: string) =>
  new DatabaseOpenError('unreachable', 'db:5432/estafet', Object.assign(new Error(code), { code }))

/** Opens after as many failures, and counts the tries and what was said. */
const opening = (failures: readonly Error[], longestMs = 60_000) => {
  const seen = { tries: 0, told: 0 }
  const opened = awaitDatabase(
    async () => {
      const error = failures[seen.tries++]
      if (error !== undefined) throw error
      return 'open'
    },
    { onWait: () => (seen.told += 1), longestMs, pauseMs: 1 },
  )
  return { seen, opened }
}

test('a database that is not up yet is waited for, which is said once', async () => {
  const { seen, opened } = opening([failure('ECONNREFUSED'), failure('ENOTFOUND'), failure('57P03')])
  expect(await opened).toBe('open')
  expect(seen).toEqual({ tries: 4, told: 1 })
})

test('so is one in front of which something hangs up', async () => {
  const port = await new Promise<number>((listening) => {
    const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1', () =>
      listening((server.address() as AddressInfo).port),
    )
    onTestFinished(() => void server.close())
  })
  const opens = [async () => openPostgres(`postgres://postgres@127.0.0.1:${port}/none`), async () => 'open']
  const told: unknown[] = []
  const opened = awaitDatabase(async () => opens.shift()?.(), {
    onWait: (error) => told.push(error.reason),
    pauseMs: 1,
  })
  expect(await opened).toBe('open')
  expect(told).toEqual(['unreachable'])
})

test('one that is up is opened without a word', async () => {
  const { seen, opened } = opening([])
  expect(await opened).toBe('open')
  expect(seen).toEqual({ tries: 1, told: 0 })
})

test.each([
  ['a wrong password', failure('28P01')],
  ['a database that is not there', failure('3D000')],
  ['a directory that cannot be written', new DatabaseOpenError('unwritable', 'data')],
])('%s is told at once', async (_, error) => {
  const { seen, opened } = opening([error])
  await expect(opened).rejects.toBe(error)
  expect(seen).toEqual({ tries: 1, told: 0 })
})

test('one that never comes up is told as before', async () => {
  const error = failure('ECONNREFUSED')
  const { seen, opened } = opening(
    Array.from({ length: 10_000 }, () => error),
    20,
  )
  await expect(opened).rejects.toBe(error)
  expect(seen.told).toBe(1)
})

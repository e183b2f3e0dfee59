import { createHash } from 'node:crypto'
import { sealChangeLog } from '@estafet/db'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { useTestDatabase } from '../../test/database.ts'
import { useTestServer } from '../../test/server.ts'
import { classOfAddress } from '../routes/address-class.ts'
import type { LogRoot } from './log-roots.queries.ts'
import { verifyChangeLog } from './verify-change-log.read.ts'

const database = useTestDatabase()
const base = useTestServer(database)
const get = async (query = '') => {
  const response = await fetch(`${base()}/api/v1/seals${query}`)
  return {
    status: response.status,
    cacheControl: response.headers.get('cache-control'),
    body: (await response.json()) as { items: LogRoot[]; total: number },
  }
}

/** A change, sealed, and a root that tells of it. */
const addRoot = async () => {
  const { db } = database()
  const { total } = (await get()).body
  await sql`update region set population = population + 1 where code = '35.76'`.execute(db)
  await sealChangeLog(db)
  await expect
    .poll(
      async () => {
        await sealChangeLog(db)
        return (await get()).body.total
      },
      { timeout: 5_000 },
    )
    .toBeGreaterThan(total)
}

/** What a root comes to, as anybody may work it out from what they were given. */
const hashOf = ({ number, sealedAt, firstPosition, lastPosition, head }: LogRoot, before: string | null) =>
  createHash('sha256')
    .update(
      `[1, ${number}, "${sealedAt}", ${firstPosition}, ${lastPosition}, "${head}", ${JSON.stringify(before)}]`,
    )
    .digest('hex')

test('the roots are told the newest first, each to be worked out from the one before and kept by whoever wants', async () => {
  await addRoot()
  await addRoot()
  const { status, body, cacheControl } = await get('?limit=2')
  expect([status, cacheControl]).toEqual([200, 'no-store'])
  expect(classOfAddress('GET', '/api/v1/seals?limit=2')).toBe('made')
  const [last, before] = body.items
  if (last === undefined || before === undefined) throw new Error('there are no two roots')
  expect([last.number, last.firstPosition]).toEqual([before.number + 1, before.lastPosition + 1])
  expect(last.hash).toBe(hashOf(last, before.hash))
  const { number, hash } = before
  const { db } = database()
  expect((await verifyChangeLog(db, { root: { number, hash } })).differences).toEqual([])
  expect((await verifyChangeLog(db, { root: { number, hash: last.hash } })).differences).toEqual([
    `root ${number}: not the root that was kept elsewhere`,
  ])
})

test('the root of a position is found, and none of one that is not there', async () => {
  const { items } = (await get('?limit=1')).body
  const [last] = items
  expect((await get(`?position=${last?.lastPosition}`)).body).toMatchObject({ items: [last], total: 1 })
  expect((await get('?position=999999999')).body).toMatchObject({ items: [], total: 0 })
  expect((await get('?position=0')).status).toBe(400)
})

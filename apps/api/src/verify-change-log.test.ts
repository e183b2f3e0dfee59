import type { Database } from '@estafet/db'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { undone, useTestDatabase } from '../test/database.ts'
import { verifyChangeLog } from './verify-change-log.ts'

const database = useTestDatabase()

/** Changes the log behind the back of its guard, as only the owner of the table can. */
const tamper = async (db: Database, change: string) => {
  await sql`alter table change_log disable trigger change_log_kept`.execute(db)
  await sql.raw(change).execute(db)
}

test('an untouched log holds, over more than one batch', async () => {
  const { checked, differences } = await verifyChangeLog(database().db)
  expect(differences).toEqual([])
  const { rows } = await sql<{ n: number }>`select count(*) as n from change_log`.execute(database().db)
  expect(checked).toBe(rows[0]?.n)
})

test.each([
  [
    'altered',
    `update change_log set actor = 'somebody' where id = 5`,
    ['change_log 5: altered after it was written'],
  ],
  ['taken out', `delete from change_log where id = 5`, ['change_log 6: does not follow the entry before it']],
])('an entry that was %s shows', async (_, change, found) => {
  await undone(database().db, async (db) => {
    await tamper(db, change)
    expect((await verifyChangeLog(db)).differences).toEqual(found)
  })
})

import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { undone, useTestDatabase } from '../../test/database.ts'
import { verifyChangeLog } from './verify-change-log.read.ts'

const database = useTestDatabase()

test('an untouched log holds, over more than one batch, and tells its head', async () => {
  const { entries, head, differences } = await verifyChangeLog(database().db)
  expect(differences).toEqual([])
  const { rows } = await sql<{ n: number; last: number }>`
    select count(*) as n, max(id) as last from change_log`.execute(database().db)
  expect(entries).toBe(rows[0]?.n)
  expect(head).toEqual({ id: rows[0]?.last, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string })
})

test('a log written anew as a whole shows against a head that was kept elsewhere, and only there', async () => {
  await undone(database().db, async (db) => {
    const { head } = await verifyChangeLog(db)
    if (head === null) throw new Error('the log is empty')
    expect((await verifyChangeLog(db, head)).differences).toEqual([])
    await sql`alter table change_log disable trigger change_log_kept`.execute(db)
    // The last entry alone stands for the whole: whoever can write one can write all that follow.
    await sql`update change_log set actor = 'siti' where id = ${head.id}`.execute(db)
    await sql`update change_log e set hash = change_log_told(e) where id = ${head.id}`.execute(db)
    await sql`update dataset set log_head_hash = (select hash from change_log where id = ${head.id})`.execute(
      db,
    )
    await sql`alter table change_log enable trigger change_log_kept`.execute(db)
    expect((await verifyChangeLog(db)).differences).toEqual([])
    expect((await verifyChangeLog(db, head)).differences).toEqual([
      `change_log ${head.id}: not the entry that was kept elsewhere`,
    ])
  })
})

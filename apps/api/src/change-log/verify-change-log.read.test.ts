import { sealChangeLog } from '@estafet/db'
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

test('a log written anew as a whole shows against a head or a root that was kept elsewhere, and only there', async () => {
  await undone(database().db, async (db) => {
    await sql`update region set population = population + 1 where code = '35.76'`.execute(db)
    await sealChangeLog(db)
    const { head, root } = await verifyChangeLog(db)
    if (head === null || root === null) throw new Error('the log is empty')
    expect((await verifyChangeLog(db, { head, root })).differences).toEqual([])
    const tables = ['change_log', 'change_log_seal', 'change_log_root']
    for (const table of tables)
      await sql.raw(`alter table ${table} disable trigger ${table}_kept`).execute(db)
    // The last entry alone stands for the whole: whoever can write one can write all that follow.
    await sql`update change_log set actor = 'siti' where id = ${head.id}`.execute(db)
    await sql`update change_log e set hash = change_log_told(e) where id = ${head.id}`.execute(db)
    await sql`update change_log_seal s set hash = change_log_sealed(s.position, e.hash,
        (select hash from change_log_seal where position = s.position - 1))
      from change_log e where e.id = ${head.id} and s.entry_id = e.id`.execute(db)
    await sql`update dataset set log_head_hash = (select hash from change_log_seal where entry_id = ${head.id})`.execute(
      db,
    )
    await sql`update change_log_root set head = (select log_head_hash from dataset) where number = ${root.number}`.execute(
      db,
    )
    await sql`update change_log_root r set hash = change_log_root_told(r,
      (select hash from change_log_root where number = ${root.number - 1})) where number = ${root.number}`.execute(
      db,
    )
    for (const table of tables) await sql.raw(`alter table ${table} enable trigger ${table}_kept`).execute(db)
    expect((await verifyChangeLog(db)).differences).toEqual([])
    expect((await verifyChangeLog(db, { head })).differences).toEqual([
      `change_log ${head.id}: not the entry that was kept elsewhere`,
    ])
    expect((await verifyChangeLog(db, { root })).differences).toEqual([
      `root ${root.number}: not the root that was kept elsewhere`,
    ])
  })
})

test('what is not sealed yet is no difference, and is told with its age', async () => {
  await undone(database().db, async (db) => {
    await sql`update region set population = population + 1 where code = '35.76'`.execute(db)
    const { differences, unsealed } = await verifyChangeLog(db)
    expect(differences).toEqual([])
    expect(unsealed).toEqual({ entries: 1, seconds: expect.any(Number) as number })
    await sealChangeLog(db)
    expect((await verifyChangeLog(db)).unsealed).toEqual({ entries: 0, seconds: 0 })
  })
})

import { type Database, migrateToLatest, migrateUpTo, openEmbedded, sealChangeLog } from '@estafet/db'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { undone } from '../../test/database.ts'
import type { LogHead } from './log-entries.queries.ts'
import { verifyChangeLog } from './verify-change-log.read.ts'

/** A log begun in an earlier release, whose entries have hashes of version 1, gone on with in the next and in this one. */
let headThen: LogHead | undefined
let opened: Awaited<ReturnType<typeof openEmbedded>>
beforeAll(async () => {
  opened = await openEmbedded()
  const { db } = opened
  await migrateUpTo(db, '20261129T1810-version-once-a-transaction')
  await sql`select set_config('estafet.actor', 'dewi', false), set_config('estafet.request_id', 'req-1', false)`.execute(
    db,
  )
  await sql`insert into person (name) values ('Satu'), ('Dua')`.execute(db)
  await migrateUpTo(db, '20261129T2130-anchoring-in-words')
  await sql`insert into person (name) values ('Tiga')`.execute(db)
  const { rows } = await sql<LogHead>`
    select log_head_id as id, encode(log_head_hash, 'hex') as hash from dataset`.execute(db)
  headThen = rows[0]
  await migrateToLatest(db)
  await sql`insert into person (name) values ('Empat')`.execute(db)
  await sealChangeLog(db)
}, 60_000)
afterAll(() => opened.close())

const tamper = async (db: Database, change: string) => {
  for (const table of ['change_log', 'change_log_seal'])
    await sql.raw(`alter table ${table} disable trigger ${table}_kept`).execute(db)
  await sql.raw(change).execute(db)
  for (const table of ['change_log', 'change_log_seal'])
    await sql.raw(`alter table ${table} enable trigger ${table}_kept`).execute(db)
}

test('a log of an earlier release holds, and against the head that was kept of it then', async () => {
  expect(headThen?.id).toBe(4)
  expect(await verifyChangeLog(opened.db, { head: headThen })).toMatchObject({ entries: 5, differences: [] })
})

test.each([
  [
    'the request moved into the actor, which leaves the old hash right',
    `update change_log set actor = 'dewi|req-1', request_id = null where id = 1`,
    ['change_log 3: does not seal the entries before it'],
  ],
  [
    'the first entry taken out',
    'delete from change_log where id = 1',
    [
      'change_log 1: sealed at position 1, and gone',
      'change_log 3: does not seal the entries before it',
      'person [1]: there, but not in the log',
    ],
  ],
  [
    'the seal taken out',
    'delete from change_log where id = 3',
    ['change_log 3: sealed at position 3, and gone', 'change_log 4: does not seal the entries before it'],
  ],
  [
    'the seal taken out with its place in the chain',
    'delete from change_log where id = 3; delete from change_log_seal where entry_id = 3',
    [
      'change_log_seal 4: follows on 2, and those between are gone',
      'change_log 4: does not follow the entry before it',
      'change_log 4: does not seal the entries before it',
    ],
  ],
  [
    'an entry of version 2 altered with its hash and its place in the chain',
    `update change_log set actor = 'siti' where id = 4; update change_log e set hash = change_log_told(e) where id = 4;
      update change_log_seal s set hash = l.hash from change_log l where l.id = 4 and s.entry_id = 4`,
    ['change_log 5: not what was sealed at position 5', 'root 1: not what the log comes to at position 4'],
  ],
  [
    'everything after the old entries taken off',
    `delete from change_log where id > 2; delete from change_log_seal where entry_id > 2;
      delete from person where id > 2`,
    [
      'change_log: no seal after the entries of version 1',
      'change_log: ends with entry 2, and the dataset says 5',
      'root 1: not what the log comes to at position 4',
    ],
  ],
])('of a log of an earlier release, verify finds %s', async (_, change, found) => {
  await undone(opened.db, async (db) => {
    await sql`alter table person disable trigger user`.execute(db)
    for (const statement of change.split(/;\s+/)) await tamper(db, statement)
    await sql`alter table person enable trigger user`.execute(db)
    expect((await verifyChangeLog(db)).differences).toEqual(found)
  })
})

import { type Database, migrateToLatest, migrateUpTo, openEmbedded } from '@estafet/db'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { undone } from '../../test/database.ts'
import { verifyChangeLog } from './verify-change-log.read.ts'

/** A log begun in an earlier release, whose entries have hashes of version 1, and gone on with in this one. */
let opened: Awaited<ReturnType<typeof openEmbedded>>
beforeAll(async () => {
  opened = await openEmbedded()
  const { db } = opened
  await migrateUpTo(db, '20261129T1810-version-once-a-transaction')
  await sql`select set_config('estafet.actor', 'dewi', false), set_config('estafet.request_id', 'req-1', false)`.execute(
    db,
  )
  await sql`insert into person (name) values ('Satu'), ('Dua')`.execute(db)
  await migrateToLatest(db)
  await sql`insert into person (name) values ('Tiga')`.execute(db)
}, 60_000)
afterAll(() => opened.close())

const tamper = async (db: Database, change: string) => {
  await sql`alter table change_log disable trigger change_log_kept`.execute(db)
  await sql.raw(change).execute(db)
  await sql`alter table change_log enable trigger change_log_kept`.execute(db)
}

test('a log of an earlier release holds', async () => {
  expect(await verifyChangeLog(opened.db)).toMatchObject({ entries: 4, differences: [] })
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
      'change_log 2: does not follow the entry before it',
      'change_log 3: does not seal the entries before it',
      'person [1]: there, but not in the log',
    ],
  ],
  [
    'the seal taken out',
    'delete from change_log where id = 3',
    [
      'change_log 4: does not follow the entry before it',
      'change_log 4: does not seal the entries before it',
    ],
  ],
  [
    'everything after the old entries taken off',
    'delete from change_log where id > 2; delete from person where id = 3',
    [
      'change_log: no seal after the entries of version 1',
      'change_log: ends with entry 2, and the dataset says 4',
    ],
  ],
])('of a log of an earlier release, verify finds %s', async (_, change, found) => {
  await undone(opened.db, async (db) => {
    await sql`alter table person disable trigger user`.execute(db)
    for (const statement of change.split('; ')) await tamper(db, statement)
    await sql`alter table person enable trigger user`.execute(db)
    expect((await verifyChangeLog(db)).differences).toEqual(found)
  })
})

import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrateToLatest, migrateUpTo } from '../src/migrate.ts'
import { openScratchDatabase } from './scratch-database.ts'

test('a log of an earlier release goes on, sealed, and an empty one needs no seal', async () => {
  const { db, close } = await openScratchDatabase(process.env.TEST_DATABASE_URL)
  await migrateUpTo(db, '20261129T1810-version-once-a-transaction')
  for (const name of ['Satu', 'Dua', 'Tiga'])
    await sql`insert into person (name) values (${name})`.execute(db)
  await migrateToLatest(db)
  await sql`insert into person (name) values ('Empat')`.execute(db)
  const { rows } = await sql<object>`
    select hash_version as version, operation, new_row ->> 'entries' as sealed,
      previous_hash is not distinct from lag(hash) over (order by id) as follows,
      id = (select log_head_id from dataset) as is_head
    from change_log order by id`.execute(db)
  await close()
  const entry = { operation: 'insert', sealed: null, follows: true, is_head: false }
  expect(rows).toEqual([
    { ...entry, version: 1 },
    { ...entry, version: 1 },
    { ...entry, version: 1 },
    { ...entry, version: 2, operation: 'seal', sealed: '3' },
    { ...entry, version: 2, is_head: true },
  ])
})

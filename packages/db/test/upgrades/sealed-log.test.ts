import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrateToLatest, migrateUpTo } from '../../src/migrate.ts'
import { sealChangeLog } from '../../src/sealing.ts'
import { openScratchDatabase } from '../scratch-database.ts'

test('a log of earlier releases goes on: each entry keeps its hash and has its place in the chain', async () => {
  const { db, close } = await openScratchDatabase(process.env.TEST_DATABASE_URL)
  await migrateUpTo(db, '20261129T1810-version-once-a-transaction')
  for (const name of ['Satu', 'Dua', 'Tiga'])
    await sql`insert into person (name) values (${name})`.execute(db)
  await migrateUpTo(db, '20261129T2130-anchoring-in-words')
  await sql`insert into person (name) values ('Empat')`.execute(db)
  const earlier = await sql`select id, hash from change_log order by id`.execute(db)
  await migrateToLatest(db)
  expect((await sql`select id, hash from change_log order by id`.execute(db)).rows).toEqual(earlier.rows)
  await sql`insert into person (name) values ('Lima')`.execute(db)
  await sealChangeLog(db)
  const { rows } = await sql<object>`
    select position, hash_version as version, operation, new_row ->> 'entries' as sealed,
      previous_hash is not distinct from lag(l.hash) over (order by id) as follows, l.hash = s.hash as is_own_hash,
      id = (select log_head_id from dataset) as is_head
    from change_log l join change_log_seal s on s.entry_id = id order by id`.execute(db)
  const { rows: roots } = await sql<object>`
    select number, first_position as first, last_position as last from change_log_root order by number`.execute(
    db,
  )
  await close()
  const entry = { operation: 'insert', sealed: null, follows: true, is_own_hash: true, is_head: false }
  expect(rows).toEqual([
    { ...entry, position: 1, version: 1 },
    { ...entry, position: 2, version: 1 },
    { ...entry, position: 3, version: 1 },
    { ...entry, position: 4, version: 2, operation: 'seal', sealed: '3' },
    { ...entry, position: 5, version: 2 },
    { ...entry, position: 6, version: 3, follows: false, is_own_hash: false, is_head: true },
  ])
  expect(roots[0]).toEqual({ number: 1, first: 1, last: 5 })
})

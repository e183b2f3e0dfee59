import { type Database, inTransaction, migrateToLatest, type OpenDatabase } from '@estafet/db'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openScratchDatabase } from './scratch-database.ts'

let opened: OpenDatabase
let db: Database
beforeAll(async () => {
  opened = await openScratchDatabase(process.env.TEST_DATABASE_URL)
  db = opened.db
  await migrateToLatest(db)
  await inTransaction(db, { actor: 'user:7', requestId: 'r-1' }, async (transaction) => {
    await sql`insert into person (name) values ('Satu'), ('Dua')`.execute(transaction)
  })
}, 60_000)
afterAll(() => opened.close())

const entriesFor = async (name: string) =>
  (
    await sql<{ actor: string; request_id: string | null; operation: string; old_name: string | null }>`
      select actor, request_id, operation, old_row ->> 'name' as old_name from change_log
      where coalesce(new_row, old_row) ->> 'name' = ${name} order by id`.execute(db)
  ).rows

it('names the actor and the request', async () => {
  expect(await entriesFor('Satu')).toEqual([
    { actor: 'user:7', request_id: 'r-1', operation: 'insert', old_name: null },
  ])
})

it('keeps a trace of a raw SQL update under the role that did it', async () => {
  await sql`update person set name = 'Dua diganti' where name = 'Dua'`.execute(db)
  const [entry, ...others] = await entriesFor('Dua diganti')
  expect(others).toEqual([])
  const { rows } = await sql<{ role: string }>`select session_user::text as role`.execute(db)
  expect(entry).toEqual({
    actor: `db:${rows[0]?.role}`,
    request_id: null,
    operation: 'update',
    old_name: 'Dua',
  })
})

it('keeps no entry for a change that changes nothing or is undone', async () => {
  const count = async () =>
    (await sql<{ count: number }>`select count(*)::int as count from change_log`.execute(db)).rows[0]?.count
  const before = await count()
  await sql`update person set name = name`.execute(db)
  await expect(
    inTransaction(db, { actor: 'user:7' }, async (transaction) => {
      await sql`insert into person (name) values ('Tiga')`.execute(transaction)
      throw new Error('undone')
    }),
  ).rejects.toThrow('undone')
  expect(await count()).toBe(before)
})

it('is one chain in which each hash follows from its entry, its place and the hash before', async () => {
  const { rows } = await sql<{ entries: number; broken: number }>`
    with checked as (
      select previous_hash is not distinct from lag(hash) over (order by id) as follows, hash_version,
        hash = sha256(convert_to(jsonb_build_array(2, id, encode(previous_hash, 'hex'), extract(epoch from changed_at)::text,
          actor, request_id, table_name, operation, old_row, new_row)::text, 'UTF8')) as matches
      from change_log)
    select count(*)::int as entries, (count(*) filter (where not (follows and matches)))::int as broken
    from checked`.execute(db)
  expect(rows[0]?.entries).toBeGreaterThanOrEqual(2)
  expect(rows[0]?.broken).toBe(0)
})

const heads = async () =>
  (
    await sql<{ told: number; last: number; is_hash_kept: boolean }>`
      select log_head_id as told, last.id as last, log_head_hash = last.hash as is_hash_kept
      from dataset, (select id, hash from change_log order by id desc limit 1) last`.execute(db)
  ).rows[0]

it('ends where the dataset says, whatever was taken back or put through early', async () => {
  await inTransaction(db, { actor: 'user:7' }, async (transaction) => {
    const add = (name: string) => sql`insert into person (name) values (${name})`.execute(transaction)
    await add('Empat')
    await sql`savepoint attempt`.execute(transaction)
    await add('Lima')
    await sql`rollback to savepoint attempt`.execute(transaction)
    await add('Enam')
    await sql`set constraints all immediate`.execute(transaction)
    await add('Tujuh')
    await add('Delapan')
    await sql`set constraints all deferred`.execute(transaction)
    await add('Sembilan')
  })
  const ended = await heads()
  expect(ended).toEqual({ told: ended?.last, last: ended?.last, is_hash_kept: true })
})

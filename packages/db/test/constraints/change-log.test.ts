import { type Database, inTransaction, migrateToLatest, type OpenDatabase, sealChangeLog } from '@estafet/db'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openScratchDatabase } from '../scratch-database.ts'

const opensMany = (process.env.TEST_DATABASE_URL ?? '') !== ''
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

/** What does not hold of the chain, with its expressions told here once more, and how many places it has. */
const chain = async () =>
  (
    await sql<{ places: number; broken: number; unsealed: number; isHeadKept: boolean; isRooted: boolean }>`
      with checked as (
        select position, entry_id, s.hash, row_number() over (order by position) as place,
          l.hash = sha256(convert_to(jsonb_build_array(3, id, null, extract(epoch from changed_at)::text, actor,
            request_id, table_name, operation, old_row, new_row)::text, 'UTF8'))
          and s.hash = sha256(convert_to(jsonb_build_array(1, position, encode(l.hash, 'hex'),
            encode(lag(s.hash) over (order by position), 'hex'))::text, 'UTF8')) as holds
        from change_log_seal s left join change_log l on l.id = s.entry_id),
      last as (select * from checked order by position desc limit 1)
      select (select count(*)::int from checked) as places,
        (select count(*)::int from checked where holds is not true or place <> position) as broken,
        (select count(*)::int from change_log where id not in (select entry_id from checked)) as unsealed,
        (select log_head_id = entry_id and log_head_hash = hash from dataset, last) as "isHeadKept",
        exists (select from change_log_root r join last on r.last_position = last.position and r.head = last.hash) as "isRooted"`.execute(
      db,
    )
  ).rows[0]

it('is one chain in which each seal follows from its entry, its place and the seal before', async () => {
  await sql`insert into person (name) values ('Sembilan')`.execute(db)
  await sealChangeLog(db)
  const found = await chain()
  expect(found).toMatchObject({ broken: 0, unsealed: 0, isHeadKept: true })
  expect(found?.places).toBeGreaterThanOrEqual(3)
})

it('tells of the last seals in a root, at once or a second later', async () => {
  await sql`insert into person (name) values ('Sepuluh')`.execute(db)
  await sealChangeLog(db)
  await expect
    .poll(
      async () => {
        await sealChangeLog(db)
        return (await chain())?.isRooted
      },
      { timeout: 5_000 },
    )
    .toBe(true)
  const { rows } = await sql<object>`
    select number, first_position = coalesce(lag(last_position) over (order by number), 0) + 1 as follows,
      hash = sha256(convert_to(jsonb_build_array(1, number,
        to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), first_position, last_position,
        encode(head, 'hex'), encode(lag(hash) over (order by number), 'hex'))::text, 'UTF8')) as holds
    from change_log_root order by number`.execute(db)
  expect(rows).toEqual(rows.map((_, index) => ({ number: index + 1, follows: true, holds: true })))
})

it('leaves out what was taken back, and seals the rest once', async () => {
  // What the tests before this one left is sealed with it otherwise.
  await sealChangeLog(db)
  const before = (await chain())?.places ?? 0
  await inTransaction(db, { actor: 'user:7' }, async (transaction) => {
    const add = (name: string) => sql`insert into person (name) values (${name})`.execute(transaction)
    await add('Empat')
    await sql`savepoint attempt`.execute(transaction)
    await add('Lima')
    await sql`rollback to savepoint attempt`.execute(transaction)
    await add('Enam')
  })
  await sealChangeLog(db)
  expect(await chain()).toMatchObject({ places: before + 2, broken: 0, unsealed: 0, isHeadKept: true })
})

// One connection has one transaction at a time.
it.runIf(opensMany)('takes what is committed late after what was written later', async () => {
  // What the tests before this one left is sealed with it otherwise.
  await sealChangeLog(db)
  const before = (await chain())?.places ?? 0
  const late = Promise.withResolvers<void>()
  const isWritten = Promise.withResolvers<void>()
  const slow = inTransaction(db, { actor: 'slow' }, async (transaction) => {
    await sql`insert into person (name) values ('Lambat')`.execute(transaction)
    isWritten.resolve()
    await late.promise
  })
  await isWritten.promise
  await inTransaction(db, { actor: 'quick' }, (transaction) =>
    sql`insert into person (name) values ('Cepat')`.execute(transaction),
  )
  expect(await chain()).toMatchObject({ places: before + 1, broken: 0, unsealed: 0 })
  late.resolve()
  await slow
  expect(await chain()).toMatchObject({ places: before + 2, broken: 0, unsealed: 0, isHeadKept: true })
  const { rows } = await sql<{ actor: string }>`
    select actor from change_log_seal join change_log on id = entry_id order by position desc limit 2`.execute(
    db,
  )
  expect(rows.map(({ actor }) => actor)).toEqual(['slow', 'quick'])
})

it.runIf(opensMany)('lets a hundred transactions at once share few sealings, none left out', async () => {
  // What the tests before this one left is sealed with it otherwise.
  await sealChangeLog(db)
  const before = (await chain())?.places ?? 0
  const version = async () =>
    (await db.selectFrom('dataset').select('version').executeTakeFirstOrThrow()).version
  const from = await version()
  await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      inTransaction(db, { actor: `user:${index}` }, (transaction) =>
        sql`insert into person (name) values (${`Orang ${index}`})`.execute(transaction),
      ),
    ),
  )
  expect(await chain()).toMatchObject({ places: before + 100, broken: 0, unsealed: 0, isHeadKept: true })
  const moves = (await version()) - from
  expect(moves).toBeGreaterThan(0)
  expect(moves).toBeLessThan(100)
})

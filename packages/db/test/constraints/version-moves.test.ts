import { type Database, inTransaction, migrateToLatest, type OpenDatabase, sealChangeLog } from '@estafet/db'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openScratchDatabase } from '../scratch-database.ts'

let opened: OpenDatabase
let db: Database
const told: number[] = []
beforeAll(async () => {
  opened = await openScratchDatabase(process.env.TEST_DATABASE_URL)
  db = opened.db
  await migrateToLatest(db)
  await opened.listen(
    'estafet_dataset',
    (payload) => told.push(Number(payload)),
    () => {},
  )
}, 60_000)
afterAll(() => opened.close())

const version = async () =>
  (await db.selectFrom('dataset').select('version').executeTakeFirstOrThrow()).version
const addPerson = (to: Database, name: string) => sql`insert into person (name) values (${name})`.execute(to)

const addPersonSealed = (name: string) =>
  inTransaction(db, { actor: 'test' }, (transaction) => addPerson(transaction, name))

/** By how much the work moves the version, and what is told of it; a write of its own marks the end of what was told. */
async function moves(work: () => Promise<unknown>): Promise<{ by: number; told: number[] }> {
  const before = await version()
  const from = told.length
  await work()
  const after = await version()
  await addPersonSealed('Penanda')
  await expect.poll(() => told.at(-1), { timeout: 5_000 }).toBe(after + 1)
  return { by: after - before, told: told.slice(from, -1).map((each) => each - before) }
}

it('the version moves once for five inserts of one transaction, and is told once', async () => {
  const moved = await moves(() =>
    inTransaction(db, { actor: 'test' }, async (transaction) => {
      for (const name of ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima']) await addPerson(transaction, name)
    }),
  )
  expect(moved).toEqual({ by: 1, told: [1] })
})

it('the version moves for each transaction', async () => {
  expect(
    await moves(async () => {
      await addPersonSealed('Enam')
      await addPersonSealed('Tujuh')
    }),
  ).toEqual({ by: 2, told: [1, 2] })
})

it('transactions that are sealed together move the version once, and it stands until they are', async () => {
  const moved = await moves(async () => {
    const before = await version()
    for (const name of ['Satu', 'Dua', 'Tiga']) await addPerson(db, name)
    expect(await version()).toBe(before)
    await sealChangeLog(db)
    await sealChangeLog(db)
  })
  expect(moved).toEqual({ by: 1, told: [1] })
})

it('a program of the release before, which seals nothing, moves the version with its commit', async () => {
  const moved = await moves(() =>
    db.transaction().execute(async (transaction) => {
      await sql`select set_config('estafet.actor', 'cli', true)`.execute(transaction)
      await addPerson(transaction, 'Satu')
      await addPerson(transaction, 'Dua')
    }),
  )
  expect(moved).toEqual({ by: 1, told: [1] })
})

it('the version moves for a write after one that was taken back', async () => {
  const moved = await moves(() =>
    inTransaction(db, { actor: 'test' }, async (transaction) => {
      await sql`savepoint attempt`.execute(transaction)
      await addPerson(transaction, 'Delapan')
      await sql`rollback to savepoint attempt`.execute(transaction)
      await addPerson(transaction, 'Sembilan')
    }),
  )
  expect(moved).toEqual({ by: 1, told: [1] })
})

it('nothing that was undone, and no change that changes nothing, moves the version', async () => {
  const moved = await moves(async () => {
    await sql`update person set name = name`.execute(db)
    await sql`update person set name = 'X' where name = 'Tidak ada'`.execute(db)
    await expect(
      inTransaction(db, { actor: 'test' }, async (transaction) => {
        await addPerson(transaction, 'Sepuluh')
        throw new Error('undone')
      }),
    ).rejects.toThrow('undone')
  })
  expect(moved).toEqual({ by: 0, told: [] })
})

it('a draft moves nothing and enters no log, until it is published', async () => {
  await sql`insert into region (code, name, short_name, kind) values ('99', 'P', 'P', 'province')`.execute(db)
  await sql`insert into commitment (id, region_code, origin, title, sourcing)
    values ('A-1', '99', 'running_initiative', 'Judul', 'simulated')`.execute(db)
  await sealChangeLog(db)
  const entries = async () =>
    (await sql<{ count: number }>`select count(*)::int as count from change_log`.execute(db)).rows[0]
      ?.count ?? 0
  const before = await entries()
  const moved = await moves(async () => {
    await sql`insert into report_draft (commitment_id, reported_on, delivery, note)
      values ('A-1', '2026-11-01', 'limited', 'rahasia'), ('A-1', '2026-11-02', 'limited', 'rahasia')`.execute(
      db,
    )
    await sql`insert into source (kind, title) values ('simulated', 'Dokumen')`.execute(db)
    await sql`insert into report_draft_evidence (report_draft_id, source_id, added_on, rationale)
      select min(d.id), min(s.id), '2026-11-02', 'rahasia' from report_draft d, source s`.execute(db)
    await sql`update report_draft set state = 'submitted', note = 'sangat rahasia'`.execute(db)
    await sql`delete from report_draft where reported_on = '2026-11-02'`.execute(db)
    await sealChangeLog(db)
  })
  // The one move is the source's, which is public as such.
  expect(moved).toEqual({ by: 1, told: [1] })
  expect(await entries()).toBe(before + 2)
  const { rows } = await sql`select from change_log where new_row::text like '%rahasia%'`.execute(db)
  expect(rows).toEqual([])
  await expect(
    sql`insert into progress_report (commitment_id, reported_on, delivery, state)
      values ('A-1', '2026-11-01', 'limited', 'draft')`.execute(db),
  ).rejects.toMatchObject({ constraint: 'progress_report_state_published' })
  expect(
    (
      await moves(() =>
        inTransaction(db, { actor: 'test' }, (transaction) =>
          sql`insert into progress_report (commitment_id, reported_on, delivery) values ('A-1', '2026-11-01', 'limited')`.execute(
            transaction,
          ),
        ),
      )
    ).by,
  ).toBe(1)
})

import { type Database, migrateToLatest, type OpenDatabase } from '@estafet/db'
import { seed } from '@estafet/db/seeds'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openScratchDatabase } from '../scratch-database.ts'

let opened: OpenDatabase
beforeAll(async () => {
  opened = await openScratchDatabase(process.env.TEST_DATABASE_URL)
  await migrateToLatest(opened.db)
}, 60_000)
afterAll(() => opened.close())

class Undo extends Error {}

// Seeding joins the transaction it is given, so each sample can be looked at and undone.
const undone = (work: (db: Database) => Promise<void>): Promise<void> =>
  opened.db
    .transaction()
    .execute(async (transaction) => {
      await work(transaction)
      throw new Undo()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error
    })

it('none loads the regions and all national heads', { timeout: 60_000 }, () =>
  undone(async (db) => {
    const summary = await seed(db, { sample: 'none', today: '2026-11-23' })
    expect(summary.rows).toMatchObject({
      region: 552,
      leader_spell: 412,
      person: 412,
      election: 1146,
      commitment: 0,
      anchor: 0,
      continuity_decision: 0,
      forum: 0,
    })
    expect(summary.skipped).toEqual([])
  }),
)

it('pilot adds real facts alone and says what it left out', { timeout: 60_000 }, () =>
  undone(async (db) => {
    const summary = await seed(db, { sample: 'pilot', today: '2026-11-23' })
    expect(summary.rows).toMatchObject({
      region: 552,
      leader_spell: 408 + 24 + 31,
      commitment: 15 + 47,
      milestone: 36,
      election: 1146,
      anchor: 23 + 15,
      continuity_decision: 0,
    })
    expect(summary.skipped).toMatchObject([
      { what: 'leaders.csv: 33.74, 35.76, 36.71, 61.71', count: 4 },
      { what: 'local-plans/commitments.csv: LP-NTB-05, LP-TNG-02, LP-BNA-02', count: 3 },
      { what: 'local-plans/commitments.csv: LP-BNA-01', count: 1 },
    ])
    const { rows } = await sql`select code from region where is_simulated union all
      select title from source where kind = 'simulated'`.execute(db)
    expect(rows).toEqual([])
  }),
)

it('a failing step leaves nothing behind', { timeout: 60_000 }, async () => {
  await sql`alter table challenge add constraint nothing_fits check (false)`.execute(opened.db)
  await expect(seed(opened.db, { sample: 'pilot', today: '2026-11-23' })).rejects.toThrow('nothing_fits')
  await sql`alter table challenge drop constraint nothing_fits`.execute(opened.db)
  const { rows } = await sql`select count(*)::int as regions, (select sample from dataset) as sample
    from region`.execute(opened.db)
  expect(rows).toEqual([{ regions: 0, sample: null }])
})

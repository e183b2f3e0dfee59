import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrateToLatest, migrateUpTo } from '../../src/migrate.ts'
import { openScratchDatabase } from '../scratch-database.ts'

test('an inferred date of an earlier release says whether its day, month or year was inferred', async () => {
  const { db, close } = await openScratchDatabase(process.env['TEST_DATABASE_URL'])
  await migrateUpTo(db, '20261123T0928-note-of-a-spell')
  await sql`insert into region (code, name, short_name, kind) values ('99', 'Provinsi Contoh', 'Contoh', 'province')`.execute(
    db,
  )
  await sql`insert into person (name) values ('A')`.execute(db)
  await sql`insert into leader_spell (region_code, person_id, capacity, started_on, started_precision, started_raw,
      ended_on, ended_precision, ended_raw, sourcing) values
    ('99', 1, 'pj', '2013-01-01', 'inferred', '2013 (diklaim)', '2018-08-01', 'inferred', '2018-08', 'simulated'),
    ('99', 1, 'plt', '2018-08-01', 'inferred', '2018-08-01', '2018-09-01', 'day', '2018-09-01', 'simulated'),
    ('99', 1, 'plh', '2018-09-01', 'inferred', 'menjelang lengser', null, null, null, 'simulated')`.execute(
    db,
  )
  await migrateToLatest(db)
  const { rows } = await sql<{
    started_precision: string
    ended_precision: string | null
  }>`select started_precision, ended_precision from leader_spell order by started_on`.execute(db)
  expect(rows).toEqual([
    { started_precision: 'inferred_year', ended_precision: 'inferred_month' },
    { started_precision: 'inferred_day', ended_precision: 'day' },
    { started_precision: 'inferred_day', ended_precision: null },
  ])
  await close()
})

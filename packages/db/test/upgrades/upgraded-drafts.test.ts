import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrateToLatest, migrateUpTo } from '../../src/migrate.ts'
import { openScratchDatabase } from '../scratch-database.ts'

test('drafts of an earlier release go to a table of their own, with what they rest on', async () => {
  const { db, close } = await openScratchDatabase(process.env.TEST_DATABASE_URL)
  await migrateUpTo(db, '20261129T1830-facts-are-kept')
  await sql`insert into region (code, name, short_name, kind) values ('99', 'P', 'P', 'province')`.execute(db)
  await sql`insert into commitment (id, region_code, origin, title, sourcing)
    values ('A-1', '99', 'running_initiative', 'Judul', 'simulated')`.execute(db)
  await sql`insert into progress_report (commitment_id, reported_on, delivery, state, note, return_reason, published_at, supersedes_id)
    select 'A-1', '2026-01-01', 'limited', state, note, case state when 'returned' then 'belum lengkap' end,
      case state when 'published' then now() end, corrects
    from (values ('published', 'satu', null), ('draft', 'dua', 1), ('published', 'tiga', 2), ('returned', 'empat', 2))
      given (state, note, corrects)`.execute(db)
  await sql`insert into source (kind, title) values ('simulated', 'Dokumen')`.execute(db)
  await sql`insert into evidence (commitment_id, report_id, source_id, added_on, rationale)
    select 'A-1', id, 1, '2026-01-01', note from progress_report`.execute(db)
  await migrateToLatest(db)

  const read = async (query: string) => (await sql.raw(query).execute(db)).rows
  expect(await read('select note, supersedes_id from progress_report order by id')).toEqual([
    { note: 'satu', supersedes_id: null },
    { note: 'tiga', supersedes_id: null },
  ])
  expect(
    await read('select note, state, return_reason, supersedes_id from report_draft order by id'),
  ).toEqual([
    { note: 'dua', state: 'draft', return_reason: null, supersedes_id: 1 },
    { note: 'empat', state: 'returned', return_reason: 'belum lengkap', supersedes_id: null },
  ])
  expect(await read('select rationale from evidence order by id')).toEqual([
    { rationale: 'satu' },
    { rationale: 'tiga' },
  ])
  expect(
    await read(`select d.note, e.rationale from report_draft_evidence e join report_draft d on d.id = report_draft_id
      order by e.id`),
  ).toEqual([
    { note: 'dua', rationale: 'dua' },
    { note: 'empat', rationale: 'empat' },
  ])
  expect(await read('select reason from amendment')).toEqual([{ reason: 'drafts of reports are kept apart' }])
  await close()
})

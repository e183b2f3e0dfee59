import { type Database, migrateToLatest, type OpenDatabase } from '@estafet/db'
import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openScratchDatabase } from './scratch-database.ts'

let opened: OpenDatabase
let db: Database
beforeAll(async () => {
  opened = await openScratchDatabase(process.env.TEST_DATABASE_URL)
  db = opened.db
  await migrateToLatest(db)
  await sql`insert into region (code, name, short_name, kind, province_code) values
    ('99', 'P', 'P', 'province', null), ('99.71', 'Kota A', 'A', 'kota', '99')`.execute(db)
  await sql`insert into person (name) values ('Satu')`.execute(db)
  await sql`insert into leader_spell
    (region_code, person_id, capacity, started_on, started_precision, started_raw, ended_on, ended_precision, sourcing)
    values ('99.71', 1, 'definitive', '2020-01-01', 'day', '2020-01-01', '2025-01-01', 'day', 'simulated')`.execute(
    db,
  )
  await sql`insert into commitment (id, region_code, origin, title, sourcing) values
    ('A-1', '99.71', 'running_initiative', 'Satu', 'simulated'),
    ('A-2', '99.71', 'running_initiative', 'Dua', 'simulated')`.execute(db)
  await sql`insert into milestone (commitment_id, ordinal, title, original_due_on, due_on)
    values ('A-1', 1, 'Langkah', '2024-06-30', '2024-06-30')`.execute(db)
}, 60_000)
afterAll(() => opened.close())

const spell = (from: string, capacity = 'pj', person: number | null = 1) => sql`insert into leader_spell
  (region_code, person_id, capacity, started_on, started_precision, started_raw, sourcing)
  values ('99.71', ${person}::int, ${capacity}, ${from}::date, 'day', ${from}, 'simulated')`
const report = (commitment: string, values: RawBuilder<unknown>) => sql`insert into progress_report
  (commitment_id, milestone_id, reported_on, delivery, percent) values (${commitment}, 1, ${values})`

const refusals: readonly (readonly [what: string, constraint: string, query: RawBuilder<unknown>])[] = [
  ['a spell that overlaps another', 'leader_spell_no_overlap', spell('2024-12-31')],
  ['a vacancy that somebody holds', 'leader_spell_vacancy_has_nobody', spell('2025-01-01', 'vacant')],
  ['a head that nobody is', 'leader_spell_vacancy_has_nobody', spell('2025-01-01', 'pj', null)],
  [
    'a report on a milestone of another commitment',
    'progress_report_milestone',
    report('A-2', sql`'2024-01-01', 'limited', 10`),
  ],
  ['140 percent', 'progress_report_percent_bounded', report('A-1', sql`'2024-01-01', 'limited', 140`)],
  [
    'complete at 90 percent',
    'progress_report_complete_is_whole',
    report('A-1', sql`'2024-01-01', 'complete', 90`),
  ],
  [
    'a deadline in 1944',
    'calendar_day_in_range',
    sql`insert into milestone (commitment_id, ordinal, title, original_due_on, due_on) values ('A-1', 2, 'X', '1944-12-31', '1944-12-31')`,
  ],
  [
    'a deadline in 2101',
    'calendar_day_in_range',
    sql`insert into milestone (commitment_id, ordinal, title, original_due_on, due_on) values ('A-1', 2, 'X', '2101-01-01', '2101-01-01')`,
  ],
  [
    'a rewritten original deadline',
    'milestone_original_due_on_kept',
    sql`update milestone set original_due_on = '2025-06-30', due_on = '2025-06-30' where id = 1`,
  ],
  [
    'an unknown theme',
    'commitment_themes_known',
    sql`update commitment set themes = '{sports}' where id = 'A-1'`,
  ],
  [
    'an unknown assessment value',
    'assessment_indicator_value_known',
    sql`insert into assessment (commitment_id, actor_kind, actor_name, indicator, value, method_version, assessed_on)
      values ('A-1', 'cso', 'X', 'completion', 'nearly', '1', '2024-01-01')`,
  ],
  [
    'evidence for nothing',
    'evidence_supports_one_thing',
    sql`with s as (insert into source (kind, title) values ('simulated', 'x') returning id)
      insert into evidence (commitment_id, source_id, added_on, rationale) select 'A-1', id, '2024-01-01', 'x' from s`,
  ],
  ['a changed log', 'change_log is only ever added to', sql`update change_log set actor = 'nobody'`],
  ['a shortened log', 'change_log is only ever added to', sql`delete from change_log`],
  ['an emptied log', 'change_log is only ever added to', sql`truncate change_log`],
]

it.each(refusals)('the database refuses %s', async (_, reason, query) => {
  const error: unknown = await query.execute(db).then(
    () => 'accepted',
    (refused: unknown) => refused,
  )
  const told =
    error instanceof Error
      ? `${error.message} ${'constraint' in error ? String(error.constraint) : ''}`
      : error
  expect(told).toContain(reason)
})

it('the database takes a spell that begins on the day another ends', async () => {
  await spell('2025-01-01').execute(db)
  const { rows } = await sql`select id from leader_spell where started_on = '2025-01-01'`.execute(db)
  expect(rows).toHaveLength(1)
  await sql`delete from leader_spell where started_on = '2025-01-01'`.execute(db)
})

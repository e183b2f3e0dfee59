import { amending, type Database, migrateToLatest, type OpenDatabase } from '@estafet/db'
import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openScratchDatabase } from '../scratch-database.ts'

let opened: OpenDatabase
let db: Database
beforeAll(async () => {
  opened = await openScratchDatabase(process.env.TEST_DATABASE_URL)
  db = opened.db
  await migrateToLatest(db)
  await sql`insert into region (code, name, short_name, kind, province_code) values
    ('99', 'P', 'P', 'province', null), ('99.71', 'Kota A', 'A', 'kota', '99'),
    ('99.72', 'Kota B', 'B', 'kota', '99')`.execute(db)
  await sql`insert into person (name) values ('Satu')`.execute(db)
  await sql`insert into leader_spell
    (region_code, person_id, capacity, started_on, started_precision, started_raw, ended_on, ended_precision, sourcing)
    values ('99.71', 1, 'definitive', '2020-01-01', 'day', '2020-01-01', '2025-01-01', 'day', 'simulated')`.execute(
    db,
  )
  // Kota B changed hands on 2021-06-14 and, after an acting head, on 2026-06-14.
  await sql`insert into leader_spell
    (region_code, person_id, capacity, started_on, started_precision, started_raw, ended_on, ended_precision, sourcing)
    select '99.72', 1, capacity, a::date, 'day', a, b::date, case when b is null then null else 'day' end, 'simulated'
    from (values ('definitive', '2016-06-14', '2021-06-14'), ('definitive', '2021-06-14', '2026-01-01'),
      ('pj', '2026-01-01', '2026-06-14'), ('definitive', '2026-06-14', null)) spell (capacity, a, b)`.execute(
    db,
  )
  await sql`insert into commitment (id, region_code, origin, title, sourcing, started_on, started_precision) values
    ('B-1', '99.72', 'running_initiative', 'Satu', 'simulated', '2019-01-01', 'day'),
    ('B-2', '99.72', 'running_initiative', 'Dua', 'simulated', '2019-01-01', 'day'),
    ('B-3', '99.72', 'running_initiative', 'Tiga', 'simulated', '2021-06-14', 'day')`.execute(db)
  await sql`insert into sighting (commitment_id, state, sighted_on, sighted_precision, sighted_raw) values
    ('B-1', 'active', '2024-01-01', 'day', '2024-01-01'), ('B-2', 'lapsed', '2023-01-01', 'day', '2023-01-01')`.execute(
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

const decision = (
  commitment: string,
  dayZero: string,
  kind: string,
  on: string,
  rest: RawBuilder<unknown> = sql`null, null, null`,
) =>
  sql`insert into continuity_decision
  (commitment_id, day_zero, decision, decided_on, reason, paused_until, merged_into_id, recorder, recorded_on, sourcing)
  values (${commitment}, ${dayZero}::date, ${kind}, ${on}::date, ${rest}, 'X', '2026-11-23', 'simulated')`
const anchor = (
  level: number | null,
  from: string,
  expires: string | null,
  recorder = 'X',
) => sql`insert into anchor
  (commitment_id, factor, level, from_on, from_precision, from_raw, expires_on, recorder, recorded_on, sourcing)
  values ('B-1', 'legal_basis', ${level}::int, ${from}::date, 'day', ${from}, ${expires}::date, ${recorder}, '2026-11-23', 'simulated')`
const sighting = (
  commitment: string,
  state: string,
  on: string,
  isRevival = false,
) => sql`insert into sighting
  (commitment_id, state, sighted_on, sighted_precision, sighted_raw, is_revival)
  values (${commitment}, ${state}, ${on}::date, 'day', ${on}, ${isRevival}::boolean)`

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
  ['anchor level 4', 'anchor_level_in_scale', anchor(4, '2024-01-01', null)],
  ['anchor level -1', 'anchor_level_in_scale', anchor(-1, '2024-01-01', null)],
  [
    'an anchor that expires before it begins',
    'anchor_expires_after_start',
    anchor(2, '2024-01-01', '2023-12-31'),
  ],
  ['an anchor nobody asserts', 'anchor_recorder_given', anchor(2, '2024-01-01', null, ' ')],
  [
    'a decision before day zero',
    'continuity_decision_from_day_zero',
    decision('B-1', '2021-06-14', 'continue', '2021-06-13'),
  ],
  [
    'a decision about a day nobody was inaugurated',
    'continuity_decision_answers_transition',
    decision('B-1', '2021-06-15', 'continue', '2021-07-01'),
  ],
  [
    'a decision about the day an acting head began',
    'continuity_decision_answers_transition',
    decision('B-1', '2026-01-01', 'continue', '2026-02-01'),
  ],
  [
    'a decision about the first spell on record',
    'continuity_decision_answers_transition',
    decision('B-1', '2016-06-14', 'continue', '2019-07-01'),
  ],
  [
    'a decision on what had ended before day zero',
    'continuity_decision_open_on_day_zero',
    decision('B-2', '2026-06-14', 'continue', '2026-07-01'),
  ],
  [
    'a decision on what began on day zero',
    'continuity_decision_open_on_day_zero',
    decision('B-3', '2021-06-14', 'continue', '2021-07-01'),
  ],
  [
    'a stop without a reason',
    'continuity_decision_stop_has_reason',
    decision('B-1', '2026-06-14', 'stop', '2026-07-01'),
  ],
  [
    'a continuation until a day',
    'continuity_decision_only_pauses_end',
    decision('B-1', '2026-06-14', 'continue', '2026-07-01', sql`null, '2026-12-31', null`),
  ],
  [
    'a pause that is over when it is decided',
    'continuity_decision_pause_ends_later',
    decision('B-1', '2026-06-14', 'pause', '2026-07-01', sql`null, '2026-07-01', null`),
  ],
  [
    'a continuation into another',
    'continuity_decision_only_mergers_join',
    decision('B-1', '2026-06-14', 'continue', '2026-07-01', sql`null, null, 'B-2'`),
  ],
  [
    'a merger into itself',
    'continuity_decision_not_into_itself',
    decision('B-1', '2026-06-14', 'merged', '2026-07-01', sql`null, null, 'B-1'`),
  ],
  [
    'a stop of what was seen at work later',
    'sighting_after_end_is_revival',
    decision('B-1', '2021-06-14', 'stop', '2021-07-01', sql`'budget', null, null`),
  ],
  ['life after an end', 'sighting_after_end_is_revival', sighting('B-2', 'active', '2023-02-01')],
  ['dormancy after an end', 'sighting_after_end_is_revival', sighting('B-2', 'dormant', '2023-02-01')],
  [
    'an end before life that is already recorded',
    'sighting_after_end_is_revival',
    sighting('B-1', 'replaced', '2023-02-01'),
  ],
  ['a revival that is none', 'sighting_revival_is_alive', sighting('B-2', 'dormant', '2023-02-01', true)],
  ['a changed log', 'change_log is only ever added to', sql`update change_log set actor = 'nobody'`],
  ['a shortened log', 'change_log is only ever added to', sql`delete from change_log`],
  ['an emptied log', 'change_log is only ever added to', sql`truncate change_log`],
  ['a changed seal', 'change_log_seal is only ever added to', sql`update change_log_seal set position = 9`],
  ['a seal taken off', 'change_log_seal is only ever added to', sql`delete from change_log_seal`],
  ['seals emptied', 'change_log_seal is only ever added to', sql`truncate change_log_seal`],
  [
    'a changed root',
    'change_log_root is only ever added to',
    sql`update change_log_root set sealed_at = now()`,
  ],
  ['a root taken off', 'change_log_root is only ever added to', sql`delete from change_log_root`],
  ['roots emptied', 'change_log_root is only ever added to', sql`truncate change_log_root`],
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

/** So that no test sees what another recorded. */
const takeBack = (query: RawBuilder<unknown>) =>
  db.transaction().execute((transaction) => amending(transaction, 'uji', (each) => query.execute(each)))

it('the database takes a spell that begins on the day another ends', async () => {
  await spell('2025-01-01').execute(db)
  const { rows } = await sql`select id from leader_spell where started_on = '2025-01-01'`.execute(db)
  expect(rows).toHaveLength(1)
  await takeBack(sql`delete from leader_spell where started_on = '2025-01-01'`)
})

it('the database takes life after an end where the source shows it taken up again', async () => {
  await sighting('B-2', 'active', '2023-02-01', true).execute(db)
  await sighting('B-2', 'active', '2023-03-01').execute(db)
  const { rows } =
    await sql`select id from sighting where commitment_id = 'B-2' and state = 'active'`.execute(db)
  expect(rows).toHaveLength(2)
  await takeBack(sql`delete from sighting where commitment_id = 'B-2' and state = 'active'`)
})

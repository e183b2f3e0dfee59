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
  await sql`insert into agency (id, region_code, name) overriding system value values
    (1, '99.71', 'Dinas A'), (2, '99.72', 'Dinas B'), (3, '99.71', 'Dinas A baru')`.execute(db)
  await sql`insert into action_plan (id, region_code, kind, title) overriding system value values
    (1, '99.71', 'other', 'Rencana A'), (2, '99.72', 'other', 'Rencana B'), (3, null, 'oga_national', 'Nasional')`.execute(
    db,
  )
  await sql`insert into commitment (id, region_code, origin, title, sourcing, started_on, started_precision)
    select id, region, 'running_initiative', 'Judul', 'simulated', '2019-01-01', 'day'
    from (values ('A-1', '99.71'), ('A-2', '99.71'), ('B-1', '99.72')) given (id, region)`.execute(db)
  await sql`insert into commitment_other_id (id, commitment_id) values ('LAMA-1', 'A-1')`.execute(db)
  await sql`insert into milestone (id, commitment_id, ordinal, title) overriding system value values
    (1, 'A-1', 1, 'Langkah'), (2, 'A-1', 2, 'Langkah'), (3, 'A-2', 1, 'Langkah'), (4, 'B-1', 1, 'Langkah')`.execute(
    db,
  )
  await sql`insert into progress_report (id, commitment_id, milestone_id, reported_on, delivery)
    overriding system value
    select id, commitment, milestone, '2025-06-01', 'limited'
    from (values (1, 'A-1', 1), (2, 'A-1', null), (3, 'A-2', 3), (4, 'B-1', 4)) given (id, commitment, milestone)`.execute(
    db,
  )
  await sql`insert into assessment (id, commitment_id, actor_kind, actor_name, indicator, value, method_version, assessed_on)
    overriding system value values (1, 'B-1', 'cso', 'X', 'completion', 'limited', '1', '2025-01-01')`.execute(
    db,
  )
  await sql`insert into sighting (id, commitment_id, state, sighted_on, sighted_precision, sighted_raw)
    overriding system value values (1, 'B-1', 'active', '2025-01-01', 'day', '2025-01-01')`.execute(db)
  await sql`insert into anchor (id, commitment_id, factor, level, from_on, from_precision, from_raw, recorder, recorded_on,
    sourcing) overriding system value
    values (1, 'B-1', 'budget', 2, '2025-01-01', 'day', '2025-01-01', 'X', '2025-01-01', 'simulated')`.execute(
    db,
  )
  await sql`insert into person (id, name) overriding system value values (1, 'Satu')`.execute(db)
  await sql`insert into leader_spell (region_code, person_id, capacity, started_on, started_precision, started_raw,
    ended_on, ended_precision, sourcing)
    select region, 1, 'definitive', a::date, 'day', a, b::date, case when b is null then null else 'day' end, 'simulated'
    from (values ('99.71', '2016-06-14', '2021-06-14'), ('99.71', '2021-06-14', null), ('99.72', '2016-06-14', '2021-06-14'),
      ('99.72', '2021-06-14', null)) spell (region, a, b)`.execute(db)
  await sql`insert into continuity_decision (id, commitment_id, day_zero, decision, decided_on, recorder, recorded_on, sourcing)
    overriding system value
    values (1, 'B-1', '2021-06-14', 'continue', '2021-07-01', 'X', '2021-07-01', 'simulated')`.execute(db)
  await sql`insert into source (id, kind, title) overriding system value values (1, 'simulated', 'Dokumen')`.execute(
    db,
  )
  await sql`insert into forum (id, slug, title, held_on, held_raw) overriding system value
    values (1, 'temu', 'Temu', '2025-01-01', '2025-01-01')`.execute(db)
  // The rows above have ids of their own, below those that are given.
  for (const table of ['progress_report', 'assessment', 'continuity_decision'])
    await sql`select setval(pg_get_serial_sequence(${table}, 'id'), 100)`.execute(db)
}, 60_000)
afterAll(() => opened.close())

const report = (
  supersedes: number,
  milestone: number | null = 1,
  on = '2025-07-01',
  commitment = 'A-1',
) => sql`insert into progress_report (commitment_id, milestone_id, reported_on, delivery, supersedes_id)
  values (${commitment}, ${milestone}::int, ${on}, 'limited', ${supersedes}::int)`
const evidence = (
  column: string,
) => sql`insert into evidence (commitment_id, ${sql.ref(column)}, source_id, added_on, rationale)
  values ('A-1', ${column === 'report_id' ? 4 : 1}, 1, '2025-08-01', 'x')`
const merged = (into: string) => sql`insert into continuity_decision
  (commitment_id, day_zero, decision, decided_on, merged_into_id, recorder, recorded_on, sourcing)
  values ('A-2', '2021-06-14', 'merged', '2021-08-01', ${into}, 'X', '2021-08-01', 'simulated')`
const placed = (table: string, region: string) =>
  ({
    challenge: sql`insert into challenge (region_code, commitment_id, kind, detail) values (${region}, 'A-1', 'low_use', 'x')`,
    recognition: sql`insert into recognition (region_code, commitment_id, given_by, name) values (${region}, 'A-1', 'X', 'x')`,
    forum_initiative: sql`insert into forum_initiative (forum_id, region_code, commitment_id, title, kind, state_in_source)
      values (1, ${region}, 'A-1', 'x', 'x', 'x')`,
  })[table] as RawBuilder<unknown>

/** Pairs that do not belong together, each with the rule that refuses it. */
const wrongPairs: readonly (readonly [what: string, constraint: string, query: RawBuilder<unknown>])[] = [
  ['a report that corrects one of another region', 'progress_report_supersedes', report(4)],
  ['a report that corrects one of another commitment', 'progress_report_supersedes', report(3)],
  ['a report that corrects none', 'progress_report_supersedes', report(50)],
  [
    'a report that corrects one of another milestone',
    'progress_report_supersedes_same_milestone',
    report(1, 2),
  ],
  [
    'a report on a milestone that corrects one on the whole',
    'progress_report_supersedes_same_milestone',
    report(2),
  ],
  [
    'a report on the whole that corrects one on a milestone',
    'progress_report_supersedes_same_milestone',
    report(1, null),
  ],
  [
    'a report that corrects one of a later day',
    'progress_report_supersedes_no_later_day',
    report(1, 1, '2025-05-31'),
  ],
  [
    'a report that corrects itself',
    'progress_report_supersedes_one_before',
    sql`insert into progress_report (id, commitment_id, reported_on, delivery, supersedes_id)
      overriding system value values (900, 'A-1', '2025-07-01', 'limited', 900)`,
  ],
  [
    'a report that corrects one written after it',
    'progress_report_supersedes_one_before',
    sql`with later as (insert into progress_report (id, commitment_id, reported_on, delivery)
        overriding system value values (902, 'A-1', '2025-07-01', 'limited'))
      insert into progress_report (id, commitment_id, reported_on, delivery, supersedes_id)
        overriding system value values (901, 'A-1', '2025-07-01', 'limited', 902)`,
  ],
  ['a report on a milestone of another commitment', 'progress_report_milestone', report(1, 4)],
  [
    'a verdict on a milestone of another commitment',
    'assessment_milestone',
    sql`insert into assessment (commitment_id, milestone_id, actor_kind, actor_name, indicator, value, method_version,
      assessed_on) values ('A-1', 4, 'cso', 'X', 'completion', 'limited', '1', '2025-01-01')`,
  ],
  [
    'a moved deadline of a milestone of another commitment',
    'deadline_change_milestone',
    sql`insert into deadline_change (commitment_id, milestone_id, changed_on, old_due_on, new_due_on, reason)
      values ('A-1', 4, '2025-01-01', '2025-02-01', '2025-03-01', 'budget')`,
  ],
  ...['report', 'assessment', 'sighting', 'anchor', 'decision'].map(
    (what) =>
      [`evidence of ${what}s of another commitment`, `evidence_${what}`, evidence(`${what}_id`)] as const,
  ),
  [
    'an agency of another region that takes over',
    'agency_succeeded_by',
    sql`update agency set succeeded_by_id = 2 where id = 1`,
  ],
  [
    'an agency of another region that answers',
    'commitment_lead_agency',
    sql`update commitment set lead_agency_id = 2 where id = 'A-1'`,
  ],
  [
    "another region's plan",
    'commitment_plan_of_region',
    sql`update commitment set action_plan_id = 2 where id = 'A-1'`,
  ],
  [
    'a plan that moves away from its commitments',
    'commitment_plan_of_region',
    sql`with planned as (update commitment set action_plan_id = 1 where id = 'A-1')
      update action_plan set region_code = '99.72' where id = 1`,
  ],
  ...['challenge', 'recognition', 'forum_initiative'].map(
    (table) =>
      [
        `a ${table} of one region on a commitment of another`,
        `${table}_commitment`,
        placed(table, '99.72'),
      ] as const,
  ),
  ['a merger into a commitment of another region', 'continuity_decision_merged_in_region', merged('B-1')],
  [
    "another record's id that is a commitment's own",
    'commitment_other_id_of_nobody_else',
    sql`insert into commitment_other_id (id, commitment_id) values ('b-1', 'A-1')`,
  ],
  [
    'a commitment under an id that leads to another',
    'commitment_other_id_of_nobody_else',
    sql`insert into commitment (id, region_code, origin, title, sourcing)
      values ('lama-1', '99.72', 'running_initiative', 'Judul', 'simulated')`,
  ],
  [
    'a province of a kota code',
    'region_province_by_its_code',
    sql`insert into region (code, name, short_name, kind) values ('99.79', 'X', 'X', 'province')`,
  ],
  [
    'a region that is split from itself',
    'region_event_with_another',
    sql`insert into region_event (region_code, kind, happened_on, other_region_code)
      values ('99.71', 'split', '2025-01-01', '99.71')`,
  ],
]

it.each(wrongPairs)('the database refuses %s, also in an amendment', async (_, constraint, query) => {
  const refused = await db
    .transaction()
    .execute((transaction) => amending(transaction, 'uji', (each) => query.execute(each)))
    .then(
      () => 'accepted',
      (error: unknown) => (error instanceof Error && 'constraint' in error ? error.constraint : error),
    )
  expect(refused).toBe(constraint)
})

const rightPairs: readonly (readonly [what: string, query: RawBuilder<unknown>])[] = [
  ['a report that corrects one of the same milestone', report(1)],
  ['a report that corrects one of the same day', report(1, 1, '2025-06-01')],
  ['a report on the whole that corrects one on the whole', report(2, null)],
  ['an agency of the same region that takes over', sql`update agency set succeeded_by_id = 3 where id = 1`],
  ['a plan of the nation', sql`update commitment set action_plan_id = 3 where id = 'A-2'`],
  ['a merger inside the region', merged('A-1')],
  ...['challenge', 'recognition', 'forum_initiative'].map(
    (table) => [`a ${table} of the region of its commitment`, placed(table, '99.71')] as const,
  ),
]

it.each(rightPairs)('the database takes %s', async (_, query) => {
  await expect(query.execute(db)).resolves.toBeDefined()
})

import { type Kysely, sql } from 'kysely'

const scheduleWords = ['met', 'met_late', 'on_track', 'late', 'very_late', 'no_deadline', 'withdrawn']
const evidenceGrades = ['verified', 'documented', 'claimed', 'contradicted']
const counter = (prefix: string, words: readonly string[]) =>
  words.map((word) => `${prefix}_${word} integer not null`).join(',\n    ')

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table commitment_state (
    commitment_id text primary key references commitment (id) on delete cascade,
    region_code text not null references region (code),
    is_simulated boolean not null,
    official text not null,
    official_is_derived boolean not null,
    progress_percent double precision,
    milestones_counted integer not null,
    milestones_reported integer not null,
    evidence text not null,
    ${sql.raw(counter('evidence', evidenceGrades))},
    schedule text not null,
    ${sql.raw(counter('schedule', scheduleWords))},
    next_due_on date,
    continuity text not null,
    day_zero date,
    met_handover boolean not null,
    last_seen_alive_on date,
    first_seen_ended_on date,
    ended_how text,
    is_revived boolean not null,
    last_reported_on date,
    last_activity_on date,
    stale_on date,
    milestones jsonb not null,
    constraint commitment_state_official_known check (official in
      ('not_started','limited','substantial','complete','withdrawn','not_reported')),
    constraint commitment_state_evidence_known check (evidence in
      ('verified','documented','claimed','contradicted','no_claim')),
    constraint commitment_state_schedule_known check (schedule in
      ('met','met_late','on_track','late','very_late','no_deadline','withdrawn')),
    constraint commitment_state_continuity_known check (continuity in
      ('confirmed','undecided','paused','dormant','ended','not_seen_since_inauguration','no_transition_yet')),
    constraint commitment_state_ended_how_known check (ended_how in
      ('absorbed','replaced','completed_closed','lapsed','stopped'))
  )`.execute(db)
  await sql`comment on table commitment_state is 'Computed from the facts by the domain rules for dataset.state_day, kept in the transaction of each write; estafet verify proves it.'`.execute(
    db,
  )
  await sql`comment on column commitment_state.stale_on is 'The next day the state can change with no new fact.'`.execute(
    db,
  )
  await sql`comment on column commitment_state.milestones is 'State of each milestone, an array ordered by milestone id.'`.execute(
    db,
  )
  await sql`create index commitment_state_activity on commitment_state (last_activity_on desc nulls last, commitment_id)`.execute(
    db,
  )
  await sql`create index commitment_state_region_activity on commitment_state (region_code, last_activity_on desc nulls last, commitment_id)`.execute(
    db,
  )
  await sql`create index commitment_state_due on commitment_state (next_due_on, commitment_id)`.execute(db)
  await sql`create index commitment_state_progress on commitment_state (progress_percent desc nulls last, commitment_id)`.execute(
    db,
  )
  await sql`create index commitment_state_official on commitment_state (official, last_activity_on desc nulls last, commitment_id)`.execute(
    db,
  )
  await sql`create index commitment_state_schedule on commitment_state (schedule, last_activity_on desc nulls last, commitment_id)`.execute(
    db,
  )
  await sql`create index commitment_state_continuity on commitment_state (continuity, last_activity_on desc nulls last, commitment_id)`.execute(
    db,
  )
  await sql`create index commitment_state_evidence on commitment_state (evidence, last_activity_on desc nulls last, commitment_id)`.execute(
    db,
  )
  await sql`create index commitment_state_stale on commitment_state (stale_on) where stale_on is not null`.execute(
    db,
  )

  await sql`create table region_state (
    region_code text not null references region (code),
    theme text not null,
    commitments integer not null,
    official jsonb not null,
    schedule jsonb not null,
    evidence jsonb not null,
    continuity jsonb not null,
    met_handover integer not null,
    progress_known integer not null,
    progress_sum double precision not null,
    last_reported_on date,
    last_activity_on date,
    primary key (region_code, theme),
    constraint region_state_theme_known check (theme in ('all','complaint_handling','public_information','open_data',
      'budget_transparency','participatory_planning','public_dialogue','public_services','licensing','smart_city','procurement'))
  )`.execute(db)
  await sql`create index region_state_theme on region_state (theme, region_code)`.execute(db)
  await sql`comment on table region_state is 'Sums of commitment_state per region, over all commitments (theme all) and per theme, for dataset.state_day.'`.execute(
    db,
  )
}

import { type Kysely, sql } from 'kysely'

const publicTables = [
  'source',
  'region',
  'region_event',
  'person',
  'leader_spell',
  'leader_spell_source',
  'action_plan',
  'agency',
  'commitment',
  'commitment_alias',
  'commitment_partner',
  'commitment_source',
  'milestone',
  'deadline_change',
  'progress_report',
  'reporting_period',
  'sighting',
  'assessment',
  'evidence',
  'challenge',
  'forum',
  'forum_region',
  'forum_participant',
  'forum_initiative',
]

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table dataset (
    only_row boolean primary key default true,
    version bigint not null default 0,
    state_day calendar_day,
    sample text,
    constraint dataset_only_one_row check (only_row),
    constraint dataset_sample_known check (sample in ('none','pilot','demo'))
  )`.execute(db)
  await sql`insert into dataset default values`.execute(db)
  await sql`comment on table dataset is 'One row: the version public answers are cached under, and the day the kept state was computed for.'`.execute(
    db,
  )
  await sql`comment on column dataset.version is 'Moves with every committed write to a public table; NOTIFY estafet_dataset carries it.'`.execute(
    db,
  )
  await sql`comment on column dataset.sample is 'Which sample data was loaded, null before any.'`.execute(db)

  await sql`create function move_dataset_version() returns trigger language plpgsql as $$
    declare moved bigint;
    begin
      update dataset set version = version + 1 returning version into moved;
      perform pg_notify('estafet_dataset', moved::text);
      return null;
    end $$`.execute(db)
  for (const table of publicTables)
    await sql`create trigger ${sql.id(`${table}_moves_version`)} after insert or update or delete or truncate on ${sql.table(table)}
      for each statement execute function move_dataset_version()`.execute(db)
}

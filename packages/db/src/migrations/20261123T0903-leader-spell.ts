import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table person (
    id integer generated always as identity primary key,
    name text not null,
    constraint person_name_given check (length(trim(name)) > 0)
  )`.execute(db)
  await sql`comment on table person is 'A holder of an office, by name only. No other personal data belongs here.'`.execute(
    db,
  )

  await sql`create table leader_spell (
    id integer generated always as identity primary key,
    region_code text not null references region (code),
    person_id integer references person (id),
    capacity text not null,
    started_on calendar_day not null,
    started_precision text not null,
    started_raw text not null,
    ended_on calendar_day,
    ended_precision text,
    ended_raw text,
    entry_reason text,
    exit_reason text,
    sourcing text not null,
    note text,
    constraint leader_spell_capacity_known check
      (capacity in ('definitive','remaining_term','deputy_acting','pj','plt','plh','pjs','vacant')),
    constraint leader_spell_started_precision_known check
      (started_precision in ('day','month','year','inferred','scheduled')),
    constraint leader_spell_ended_precision_known check
      (ended_precision in ('day','month','year','inferred','scheduled')),
    constraint leader_spell_sourcing_known check (sourcing in ('sourced','partly_sourced','simulated')),
    constraint leader_spell_vacancy_has_nobody check ((capacity = 'vacant') = (person_id is null)),
    constraint leader_spell_end_precise check ((ended_on is null) = (ended_precision is null)),
    constraint leader_spell_ends_after_start check (ended_on > started_on),
    constraint leader_spell_no_overlap exclude using gist
      (region_code with =, daterange(started_on, ended_on, '[)') with &&)
  )`.execute(db)
  await sql`create index leader_spell_region on leader_spell (region_code, started_on)`.execute(db)
  await sql`comment on table leader_spell is 'One person (or nobody) holding one region''s headship over [started_on, ended_on). Spells of a region never overlap.'`.execute(
    db,
  )
  await sql`comment on column leader_spell.started_raw is 'The date as the source gives it, beside its reading.'`.execute(
    db,
  )
  await sql`comment on column leader_spell.entry_reason is 'In the source''s neutral words.'`.execute(db)

  await sql`create table leader_spell_source (
    leader_spell_id integer not null references leader_spell (id) on delete cascade,
    source_id integer not null references source (id),
    primary key (leader_spell_id, source_id)
  )`.execute(db)
  await sql`comment on table leader_spell_source is 'The sources a spell rests on.'`.execute(db)
}

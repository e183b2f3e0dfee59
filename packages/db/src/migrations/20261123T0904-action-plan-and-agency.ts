import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table action_plan (
    id integer generated always as identity primary key,
    region_code text not null references region (code),
    kind text not null,
    title text not null,
    title_en text,
    starts_on calendar_day,
    ends_on calendar_day,
    source_id integer references source (id),
    constraint action_plan_kind_known check (kind in ('ogp_local','oga_national','rpjmd','satu_data','other')),
    constraint action_plan_ends_after_start check (ends_on >= starts_on)
  )`.execute(db)
  await sql`create index action_plan_region on action_plan (region_code)`.execute(db)
  await sql`comment on table action_plan is 'A plan commitments were made in. A commitment may outlive it or run over several.'`.execute(
    db,
  )

  await sql`create table agency (
    id integer generated always as identity primary key,
    region_code text not null references region (code),
    name text not null,
    succeeded_by_id integer references agency (id),
    succeeded_on calendar_day,
    succeeded_raw text,
    constraint agency_unique unique (region_code, name),
    constraint agency_not_own_successor check (succeeded_by_id <> id)
  )`.execute(db)
  await sql`comment on table agency is 'An institution of a region (perangkat daerah), with the one that took over its work.'`.execute(
    db,
  )
}

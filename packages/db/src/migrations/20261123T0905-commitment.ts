import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table commitment (
    id text primary key,
    region_code text not null references region (code),
    action_plan_id integer references action_plan (id),
    origin text not null,
    title text not null,
    title_en text,
    original_text text,
    summary text,
    summary_en text,
    problem text,
    expected_result text,
    lead_agency_id integer references agency (id),
    themes text[] not null default '{}',
    ogp_values text[] not null default '{}',
    started_on calendar_day,
    started_precision text,
    started_raw text,
    ends_on calendar_day,
    legal_basis_text text,
    plan_basis_text text,
    named_after_leader boolean,
    sourcing text not null,
    note text,
    constraint commitment_id_shape check (id ~ '^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$' and length(id) <= 40),
    constraint commitment_origin_known check (origin in ('plan','running_initiative')),
    constraint commitment_title_given check (length(trim(title)) between 1 and 300),
    constraint commitment_themes_known check (themes <@ array['complaint_handling','public_information','open_data',
      'budget_transparency','participatory_planning','public_dialogue','public_services','licensing','smart_city','procurement']),
    constraint commitment_ogp_values_known check (ogp_values <@ array['access_to_information','civic_participation',
      'public_accountability','technology_innovation']),
    constraint commitment_started_precision_known check
      (started_precision in ('day','month','year','inferred','scheduled')),
    constraint commitment_start_precise check ((started_on is null) = (started_precision is null)),
    constraint commitment_sourcing_known check (sourcing in ('sourced','partly_sourced','simulated')),
    constraint commitment_ends_after_start check (ends_on >= started_on)
  )`.execute(db)
  await sql`create index commitment_region on commitment (region_code, id)`.execute(db)
  await sql`create index commitment_title on commitment (title, id)`.execute(db)
  await sql`create index commitment_themes on commitment using gin (themes)`.execute(db)
  await sql`create index commitment_ogp_values on commitment using gin (ogp_values)`.execute(db)
  await sql`comment on table commitment is 'What a city promised or already runs, as one story across terms and names.'`.execute(
    db,
  )
  await sql`comment on column commitment.id is 'Public, stable and citable: MJK-3, 99.71-04.'`.execute(db)
  await sql`comment on column commitment.original_text is 'Verbatim, apart from the plain summary.'`.execute(
    db,
  )
  await sql`comment on column commitment.named_after_leader is 'Null: not established.'`.execute(db)

  await sql`create table commitment_alias (
    id integer generated always as identity primary key,
    commitment_id text not null references commitment (id) on delete cascade,
    name text not null,
    from_on calendar_day,
    from_precision text,
    from_raw text,
    source_id integer references source (id),
    constraint commitment_alias_unique unique (commitment_id, name),
    constraint commitment_alias_from_precision_known check
      (from_precision in ('day','month','year','inferred','scheduled'))
  )`.execute(db)
  await sql`comment on table commitment_alias is 'Names the commitment has carried, each from a date; initiatives get renamed.'`.execute(
    db,
  )

  await sql`create table commitment_partner (
    commitment_id text not null references commitment (id) on delete cascade,
    name text not null,
    primary key (commitment_id, name)
  )`.execute(db)
  await sql`comment on table commitment_partner is 'Institutions and organisations working beside the lead agency.'`.execute(
    db,
  )

  await sql`create table commitment_source (
    commitment_id text not null references commitment (id) on delete cascade,
    source_id integer not null references source (id),
    primary key (commitment_id, source_id)
  )`.execute(db)
  await sql`comment on table commitment_source is 'The sources the commitment''s description rests on.'`.execute(
    db,
  )
}

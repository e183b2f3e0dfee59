import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table forum (
    id integer generated always as identity primary key,
    slug text not null unique,
    title text not null,
    held_on calendar_day not null,
    held_raw text not null,
    place text,
    purposes text[] not null default '{}',
    shared_concerns text[] not null default '{}',
    source_id integer references source (id),
    note text,
    constraint forum_slug_shape check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
  )`.execute(db)
  await sql`comment on table forum is 'A learning event between cities.'`.execute(db)

  await sql`create table forum_region (
    forum_id integer not null references forum (id) on delete cascade,
    region_code text not null references region (code),
    primary key (forum_id, region_code)
  )`.execute(db)
  await sql`comment on table forum_region is 'Cities a forum was about.'`.execute(db)

  await sql`create table forum_participant (
    forum_id integer not null references forum (id) on delete cascade,
    role text not null,
    name text not null,
    note text,
    primary key (forum_id, role, name),
    constraint forum_participant_role_known check (role in ('organiser','research','presenter','national_body','other'))
  )`.execute(db)
  await sql`comment on table forum_participant is 'Who organised, researched, presented or attended, as the source names them.'`.execute(
    db,
  )

  await sql`create table forum_initiative (
    id integer generated always as identity primary key,
    forum_id integer not null references forum (id) on delete cascade,
    region_code text not null references region (code),
    commitment_id text references commitment (id),
    title text not null,
    kind text not null,
    state_in_source text not null,
    ogp_values text[] not null default '{}',
    started_raw text,
    detail text,
    constraint forum_initiative_ogp_values_known check (ogp_values <@ array['access_to_information',
      'civic_participation','public_accountability','technology_innovation'])
  )`.execute(db)
  await sql`create index forum_initiative_forum on forum_initiative (forum_id)`.execute(db)
  await sql`create index forum_initiative_commitment on forum_initiative (commitment_id)`.execute(db)
  await sql`comment on table forum_initiative is 'An initiative as it was told at the forum, tied to a commitment where it is the same one.'`.execute(
    db,
  )
}

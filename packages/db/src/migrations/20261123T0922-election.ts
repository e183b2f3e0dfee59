import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table election (
    id integer generated always as identity primary key,
    region_code text not null references region (code),
    year smallint not null,
    held_on calendar_day,
    kind text not null,
    basis text not null,
    constraint election_unique unique (region_code, year, kind),
    constraint election_kind_known check (kind in ('pilkada','psu','pilkada_ulang')),
    constraint election_held_in_year check (extract(year from held_on) = year)
  )`.execute(db)
  await sql`create index election_held on election (held_on)`.execute(db)
  await sql`comment on table election is 'An election of a head of region.'`.execute(db)
  await sql`comment on column election.held_on is 'Null where only the year is known.'`.execute(db)
  await sql`comment on column election.basis is 'How it is known that this region voted then.'`.execute(db)

  await sql`create table election_source (
    election_id integer not null references election (id) on delete cascade,
    source_id integer not null references source (id),
    primary key (election_id, source_id)
  )`.execute(db)
  await sql`comment on table election_source is 'The sources an election rests on.'`.execute(db)
}

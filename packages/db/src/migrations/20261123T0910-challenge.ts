import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table challenge (
    id integer generated always as identity primary key,
    region_code text not null references region (code),
    commitment_id text references commitment (id) on delete cascade,
    kind text not null,
    detail text not null,
    detail_en text,
    known_on calendar_day,
    solution text,
    solution_en text,
    source_id integer references source (id),
    constraint challenge_kind_known check (kind in ('security_incident','budget_cut','staff_turnover','legal_gap',
      'low_use','institutional_merger'))
  )`.execute(db)
  await sql`create index challenge_commitment on challenge (commitment_id)`.execute(db)
  await sql`create index challenge_region on challenge (region_code)`.execute(db)
  await sql`comment on table challenge is 'What went wrong, and how it was solved where that is known.'`.execute(
    db,
  )
  await sql`comment on column challenge.known_on is 'The day the source tells of it, which is not always the day it happened.'`.execute(
    db,
  )
}

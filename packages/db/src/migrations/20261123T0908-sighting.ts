import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table sighting (
    id integer generated always as identity primary key,
    commitment_id text not null references commitment (id) on delete cascade,
    state text not null,
    sighted_on calendar_day not null,
    sighted_precision text not null,
    sighted_raw text not null,
    note text,
    note_en text,
    constraint sighting_state_known check
      (state in ('active','dormant','renamed','absorbed','replaced','completed_closed','lapsed')),
    constraint sighting_precision_known check
      (sighted_precision in ('day','month','year','inferred','scheduled')),
    constraint sighting_of_commitment unique (commitment_id, id)
  )`.execute(db)
  await sql`create index sighting_commitment on sighting (commitment_id, sighted_on)`.execute(db)
  await sql`comment on table sighting is 'On this day a source shows the commitment in this state.'`.execute(
    db,
  )
}

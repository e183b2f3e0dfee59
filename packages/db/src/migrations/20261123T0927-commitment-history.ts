import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  // Up to 8 kB a history stays in its row, uncompressed: reading one day of it must not unpack the whole.
  await sql`create table commitment_history (
    commitment_id text primary key references commitment (id) on delete cascade,
    region_code text not null references region (code),
    themes text[] not null,
    days date[] not null,
    states bytea not null,
    constraint commitment_history_state_a_day check
      (cardinality(days) > 0 and octet_length(states) = 35 * cardinality(days))
  ) with (toast_tuple_target = 8160)`.execute(db)
  await sql`create index commitment_history_region on commitment_history (region_code, commitment_id)`.execute(
    db,
  )
  // The first day anything was known of any commitment is asked with every other day than today.
  await sql`create index commitment_history_first_day on commitment_history ((days[1]))`.execute(db)
  await sql`comment on table commitment_history is 'Kept state of every day: what the domain rules give a commitment from each day on which it changes until the next. As of a day, entry width_bucket(day, days) holds; before the first nothing was known. Kept with commitment_state; estafet verify proves it.'`.execute(
    db,
  )
  await sql`comment on column commitment_history.states is '35 bytes for each of days, as apps/api/src/as-of/state-record.ts writes them.'`.execute(
    db,
  )
  await sql`alter table dataset add column history_layout text`.execute(db)
  await sql`comment on column dataset.history_layout is 'What the bytes of commitment_history stand for; another release that reads them otherwise computes them anew.'`.execute(
    db,
  )
}

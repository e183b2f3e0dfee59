import { type Kysely, sql } from 'kysely'

/** The calendar of handovers read every report of the country for each question. */
export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table handover_history (
    commitment_id text not null references commitment (id) on delete cascade,
    region_code text not null references region (code),
    handover text not null,
    days date[] not null,
    words text[] not null,
    primary key (commitment_id, handover),
    constraint handover_history_words_a_day check (cardinality(days) > 0 and cardinality(words) = cardinality(days))
  )`.execute(db)
  await sql`create index handover_history_region on handover_history (region_code)`.execute(db)
  await sql`comment on table handover_history is 'Kept: what each handover of its region did to a commitment, as known on every day. As of a day, entry width_bucket(day, days) holds; before the first nothing was handed over. Kept with commitment_state; estafet verify proves it.'`.execute(
    db,
  )
  await sql`comment on column handover_history.handover is 'Day zero of the handover; next for one that would come the day after.'`.execute(
    db,
  )
  await sql`comment on column handover_history.words is 'For each of days how the commitment stood on day zero, how it stands with the new head and what was decided, with spaces between; empty where it was not handed over.'`.execute(
    db,
  )
  await sql`update dataset set state_day = null`.execute(db)
}

import { type Kysely, sql } from 'kysely'

/** Survival read the facts of every commitment of the country for each question. */
export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table survival_history (
    commitment_id text not null references commitment (id) on delete cascade,
    region_code text not null references region (code),
    handover text not null,
    days date[] not null,
    words text[] not null,
    primary key (commitment_id, handover),
    constraint survival_history_words_a_day check (cardinality(days) > 0 and cardinality(words) = cardinality(days))
  )`.execute(db)
  await sql`create index survival_history_region on survival_history (region_code)`.execute(db)
  await sql`comment on table survival_history is 'Kept: what became of a commitment after each handover of its region whose day is known, as known on every day. As of a day, entry width_bucket(day, days) holds. Kept with commitment_state; estafet verify proves it.'`.execute(
    db,
  )
  await sql`comment on column survival_history.handover is 'Day zero of the handover.'`.execute(db)
  await sql`comment on column survival_history.words is 'For each of days the standing on day zero; of one at risk also its status after 6, 12 and 24 months, the days it was followed, the cause of its end or -, and 1 where the end was taken back.'`.execute(
    db,
  )
  await sql`update dataset set state_day = null`.execute(db)
}

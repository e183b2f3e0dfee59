import { type Kysely, sql } from 'kysely'

/** Words for an absent record, and milestones that fall due after their commitment ended. */
export async function up(db: Kysely<any>): Promise<void> {
  // What is kept is computed anew on the next start: the rules changed, and so did the bytes of a state.
  await sql`delete from commitment_state`.execute(db)
  await sql`alter table commitment_state
    add column schedule_outcome_unknown integer not null,
    add column schedule_lapsed_with_commitment integer not null,
    drop constraint commitment_state_official_known,
    add constraint commitment_state_official_known check (official in
      ('not_started','limited','substantial','complete','withdrawn','not_reported','not_asked')),
    drop constraint commitment_state_schedule_known,
    add constraint commitment_state_schedule_known check (schedule in
      ('met','met_late','on_track','late','very_late','no_deadline','withdrawn','outcome_unknown','lapsed_with_commitment'))`.execute(
    db,
  )
  await sql`delete from commitment_history`.execute(db)
  await sql`alter table commitment_history
    drop constraint commitment_history_state_a_day,
    add constraint commitment_history_state_a_day check
      (cardinality(days) > 0 and octet_length(states) = 39 * cardinality(days))`.execute(db)
  await sql`comment on column commitment_history.states is '39 bytes for each of days, as apps/api/src/as-of/state-record.ts writes them.'`.execute(
    db,
  )
  await sql`update dataset set state_day = null, history_layout = null`.execute(db)
}

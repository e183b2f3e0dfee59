import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`alter table commitment_state
    add column gap_since date,
    add column last_seen_alive_precision text,
    drop constraint commitment_state_continuity_known,
    add constraint commitment_state_continuity_known check (continuity in
      ('confirmed','undecided','paused','dormant','ended','not_seen_since_inauguration','not_seen_in_gap','no_transition_yet')),
    add constraint commitment_state_last_seen_alive_precision_known check (last_seen_alive_precision in
      ('day','month','year','inferred','scheduled'))`.execute(db)
  await sql`comment on column commitment_state.gap_since is 'Since when an acting head or nobody holds the seat.'`.execute(
    db,
  )
  // The rules changed: what was kept is computed anew on the next start.
  await sql`update dataset set state_day = null`.execute(db)
}

import { type Kysely, sql } from 'kysely'

/** One commitment the rules cannot compute must not keep the state of all others in yesterday. */
export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table state_set_aside (
    commitment_id text primary key references commitment (id) on delete cascade,
    since timestamptz not null default now(),
    tried_for calendar_day not null,
    reason text not null
  )`.execute(db)
  await sql`comment on table state_set_aside is 'Commitments whose state could not be computed for dataset.state_day: what was kept of them before is still shown. Tried again with every new day and every write to them; estafet verify names them.'`.execute(
    db,
  )
  await sql`comment on column state_set_aside.since is 'When it failed first.'`.execute(db)
  await sql`comment on column state_set_aside.tried_for is 'The day it was last tried for.'`.execute(db)
  await sql`comment on column state_set_aside.reason is 'The error, for those who run the server; never shown to readers.'`.execute(
    db,
  )
}

import { type Kysely, sql } from 'kysely'

const words = {
  handover_history:
    'For each of days how the commitment stood on day zero, how it stands with the new head and what was decided, with spaces between; of the next handover how it stands and how many of its anchors are firm, at least and at most; empty where it was not handed over.',
  survival_history:
    'For each of days the standing on day zero; of one at risk also its status after 6, 12 and 24 months, the days it was followed, the cause of its end or -, and 1 where the end was taken back; last its anchoring on day zero.',
}

/** Survival by anchoring and the at-risk list read every anchor of the country for each question. */
export async function up(db: Kysely<any>): Promise<void> {
  for (const [table, said] of Object.entries(words))
    await sql`comment on column ${sql.table(table)}.words is ${sql.lit(said)}`.execute(db)
  await sql`update dataset set state_day = null`.execute(db)
}

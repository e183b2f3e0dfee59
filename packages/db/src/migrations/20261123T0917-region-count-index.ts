import { type Kysely, sql } from 'kysely'

/** A list's total adds up one number of each region: with the number in the index no row is read for it. */
export async function up(db: Kysely<any>): Promise<void> {
  await sql`drop index region_state_theme`.execute(db)
  await sql`create index region_state_theme on region_state (theme, region_code) include (commitments)`.execute(
    db,
  )
}

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`alter table milestone add column promised_on date`.execute(db)
  await sql`comment on column milestone.promised_on is 'The day the plan that promises it began, of a commitment older than that plan; null: promised from the start of the commitment.'`.execute(
    db,
  )
}

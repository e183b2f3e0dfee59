import { type Kysely, sql } from 'kysely'

/** Two databases may come to the same version on the same day; what is kept of answers must not be mixed up. */
export async function up(db: Kysely<any>): Promise<void> {
  await sql`alter table dataset add column identity uuid not null default gen_random_uuid()`.execute(db)
  await sql`comment on column dataset.identity is 'Tells this database from another with the same version, such as one restored from an earlier backup of it.'`.execute(
    db,
  )
}

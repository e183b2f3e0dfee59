import { type Kysely, sql } from 'kysely'

/** Whether a fact is a claim of ours is asked of every sighting: the few files of this product are found by themselves. */
export async function up(db: Kysely<any>): Promise<void> {
  await sql`create index source_own on source (id) where is_own`.execute(db)
}

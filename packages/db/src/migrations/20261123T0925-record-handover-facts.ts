import { type Kysely, sql } from 'kysely'

const tables = ['anchor', 'continuity_decision', 'election', 'election_source', 'commitment_wording']

export async function up(db: Kysely<any>): Promise<void> {
  for (const table of tables) {
    await sql`create trigger ${sql.id(`${table}_logged`)} after insert or update or delete on ${sql.table(table)}
      for each row execute function log_change()`.execute(db)
    await sql`create trigger ${sql.id(`${table}_moves_version`)} after insert or update or delete or truncate
      on ${sql.table(table)} for each statement execute function move_dataset_version()`.execute(db)
  }
}

import { type Database, inTransaction } from '@estafet/db'
import { sql } from 'kysely'

/** The id of who has the name, given one the first time: what is written says it instead of the name. */
export async function actorIdOf(db: Database, name: string): Promise<string> {
  const known = () => db.selectFrom('actor').select('id').where('name', '=', name).executeTakeFirst()
  const found =
    (await known()) ??
    (await db
      .insertInto('actor')
      .values({ name })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .returning('id')
      .executeTakeFirst()) ??
    (await known())
  if (found === undefined) throw new Error('the actor was neither there nor could be written')
  return found.id
}

/** Takes back the name of somebody who has recorded nothing, such as one whose first record was refused. */
export async function withdrawActor(db: Database, id: string): Promise<void> {
  await sql`delete from actor where id = ${id} and not exists (select from change_log where actor = ${id})`.execute(
    db,
  )
}

/**
 * Takes a name off the record. What its bearer recorded stays, under an id that says nothing; the log stands as it was.
 * @returns the id; null where nobody has the name.
 */
export async function forgetActor(db: Database, name: string): Promise<string | null> {
  return inTransaction(db, { actor: 'forget' }, async (transaction) => {
    const forgotten = await transaction
      .updateTable('actor')
      .set({ name: null })
      .where('name', '=', name)
      .returning('id')
      .executeTakeFirst()
    if (forgotten === undefined) return null
    // Answers show names.
    await sql`select move_dataset_version_once()`.execute(transaction)
    return forgotten.id
  })
}

import { type Transaction, sql } from 'kysely'
import type { DB } from './generated/database.ts'
import type { Database } from './open-database.ts'
import { sealTogether } from './sealing.ts'
import { liftLimits } from './statement-limits.ts'

/** Who writes, and in the course of which request; every change-log entry carries both. */
export interface WriteContext {
  /** By an id, or what of the product it is; never by the name of a person, which could not be forgotten. */
  readonly actor: string
  readonly requestId?: string
  /** Of work that by its nature takes longer than a reader is given: a server's limits are lifted from it. */
  readonly takesLong?: boolean
}

/**
 * Runs `work` in one transaction, or inside the one `db` already is. The change log names the actor. Answers once what
 * it changed is committed and sealed with what others changed at the same time; so who asks after it finds it.
 */
export async function inTransaction<Result>(
  db: Database,
  context: WriteContext,
  work: (transaction: Transaction<DB>) => Promise<Result>,
): Promise<Result> {
  const named = async (transaction: Transaction<DB>) => {
    await sql`select set_config('estafet.actor', ${context.actor}, true),
      set_config('estafet.request_id', ${context.requestId ?? ''}, true),
      set_config('estafet.seals', 'on', true)`.execute(transaction)
    if (context.takesLong === true) await liftLimits(transaction)
    return work(transaction)
  }
  if (db.isTransaction) return named(db as Transaction<DB>)
  const { result, sealed } = await db.connection().execute(async (connection) => {
    const committed = await connection.transaction().execute(named)
    const { done, needsConnection } = sealTogether(db, connection)
    if (needsConnection) await done
    return { result: committed, sealed: done }
  })
  await sealed
  return result
}

/**
 * Lets every read of `work` see one state of the database; inside a transaction, that transaction's.
 * @param takesLong lifts a server's limits, as in `WriteContext`.
 */
export const inSnapshot = <Result>(
  db: Database,
  work: (snapshot: Database) => Promise<Result>,
  { takesLong = false }: { readonly takesLong?: boolean } = {},
): Promise<Result> =>
  db.isTransaction
    ? work(db)
    : db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (snapshot) => {
          if (takesLong) await liftLimits(snapshot)
          return work(snapshot)
        })

import { sql, type Transaction } from 'kysely'
import type { DB } from './generated/database.ts'
import type { Database } from './open-database.ts'

/**
 * Runs work that changes or takes out facts that stand, which the database refuses otherwise. Why goes into the change
 * log before it, under the actor of the transaction; after the work the facts are kept as before.
 * @param db a transaction: what is undone was not amended.
 * @param reason of this amendment, for whoever reads the log.
 */
export async function amending<Result>(
  db: Database,
  reason: string,
  work: (transaction: Transaction<DB>) => Promise<Result>,
): Promise<Result> {
  if (!db.isTransaction) throw new Error('an amendment is made inside a transaction')
  await sql`select begin_amendment(${reason})`.execute(db)
  const result = await work(db as Transaction<DB>)
  await sql`select set_config('estafet.amendment', '', true)`.execute(db)
  return result
}

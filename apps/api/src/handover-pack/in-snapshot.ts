import type { Database } from '@estafet/db'

/** Lets every read of `work` see one state of the database; inside a transaction, that transaction's. */
export const inSnapshot = <Result>(
  db: Database,
  work: (snapshot: Database) => Promise<Result>,
): Promise<Result> =>
  db.isTransaction
    ? work(db)
    : db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work)

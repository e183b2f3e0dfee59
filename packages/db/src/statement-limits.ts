import { type Kysely, sql } from 'kysely'
import type { DB } from './generated/database.ts'

/** How long PostgreSQL works or waits for one statement or transaction before it gives it up; milliseconds. */
export interface StatementLimits {
  readonly statementMs: number
  readonly lockMs: number
  readonly idleInTransactionMs: number
}

/**
 * The limits of a server that answers people. Its reads take well under a second, on ten times the data a few: ten
 * seconds say that something is wrong. A lock is held for the milliseconds of a write; a change of the tables holds
 * one for longer, and who waited for it with every connection of the pool would keep all others waiting too. A pack
 * computes for seconds between two statements of its snapshot; what idles for longer was forgotten.
 */
export const servingLimits: StatementLimits = {
  statementMs: 10_000,
  lockMs: 2_000,
  idleInTransactionMs: 30_000,
}

const settings = (limits: StatementLimits) =>
  [
    ['statement_timeout', limits.statementMs],
    ['lock_timeout', limits.lockMs],
    ['idle_in_transaction_session_timeout', limits.idleInTransactionMs],
  ] as const

/** The limits as options of a connection. */
export const limitOptions = (limits: StatementLimits): string =>
  settings(limits)
    .map(([name, milliseconds]) => `-c ${name}=${milliseconds}`)
    .join(' ')

const names = settings(servingLimits).map(([name]) => name)

/** Takes the limits of its connection off the transaction, to its end. */
export async function liftLimits(transaction: Kysely<DB>): Promise<void> {
  for (const name of names) await sql`select set_config(${name}, '0', true)`.execute(transaction)
}

/** Runs the work on a connection without limits, which has its own again afterwards. */
export const withoutLimits = <Result>(
  db: Kysely<DB>,
  work: (connection: Kysely<DB>) => Promise<Result>,
): Promise<Result> =>
  db.connection().execute(async (connection) => {
    for (const name of names) await sql`select set_config(${name}, '0', false)`.execute(connection)
    try {
      return await work(connection)
    } finally {
      for (const name of names) await sql`reset ${sql.raw(name)}`.execute(connection)
    }
  })

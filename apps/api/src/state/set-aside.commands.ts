import type { Database } from '@estafet/db'
import type { IsoDay } from '@estafet/domain'
import { sql } from 'kysely'

// Data exceptions and violated constraints: what a row is at fault for, unlike a full disk or a lost connection.
const rowFaults = /^2[23]/

const isFaultOfARow = (error: unknown): boolean => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === undefined || (typeof code === 'string' && rowFaults.test(code))
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

async function setAside(transaction: Database, id: string, day: IsoDay, error: unknown): Promise<void> {
  const reason = reasonOf(error)
  await transaction
    .insertInto('state_set_aside')
    .values({ commitment_id: id, tried_for: day, reason })
    .onConflict((met) => met.column('commitment_id').doUpdateSet({ tried_for: day, reason }))
    .execute()
}

/**
 * Keeps what the facts give each of the commitments. One whose facts give nothing but an error is set aside with the
 * reason: what was kept of it stays, and the others are kept. Halves find it in few steps.
 * @param keep computes and keeps the commitments it is given; called within a savepoint.
 * @throws whatever is no fault of a row, such as a lost connection or a full disk.
 */
export async function keepOrSetAside(
  transaction: Database,
  ids: readonly string[],
  day: IsoDay,
  keep: (ids: readonly string[]) => Promise<void>,
): Promise<void> {
  if (ids.length === 0) return
  await sql`savepoint kept`.execute(transaction)
  try {
    await keep(ids)
  } catch (error) {
    await sql`rollback to savepoint kept`.execute(transaction)
    await sql`release savepoint kept`.execute(transaction)
    if (!isFaultOfARow(error)) throw error
    if (ids.length === 1) return setAside(transaction, ids[0] ?? '', day, error)
    const half = Math.ceil(ids.length / 2)
    await keepOrSetAside(transaction, ids.slice(0, half), day, keep)
    return keepOrSetAside(transaction, ids.slice(half), day, keep)
  }
  await sql`release savepoint kept`.execute(transaction)
  await clearSetAside(transaction, ids)
}

/** Commitments whose state is computed again are set aside no more. */
export async function clearSetAside(transaction: Database, ids: readonly string[]): Promise<void> {
  await sql`delete from state_set_aside where commitment_id = any (${ids}::text[])`.execute(transaction)
}

/** The commitments set aside, by id. */
export async function listSetAside(
  db: Database,
): Promise<{ readonly id: string; readonly triedFor: IsoDay; readonly reason: string }[]> {
  return db
    .selectFrom('state_set_aside')
    .select(['commitment_id as id', 'tried_for as triedFor', 'reason'])
    .orderBy('commitment_id')
    .execute()
}

/** Those of the commitments that are set aside. */
export async function onlySetAside(db: Database, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select commitment_id as id from state_set_aside where commitment_id = any (${ids}::text[])`.execute(db)
  return rows.map(({ id }) => id)
}

import { type Insertable, type InsertObject, sql, type Transaction } from 'kysely'
import type { DB } from '../generated/database.ts'

type Table = keyof DB

// PostgreSQL takes 65,535 values a statement; the widest table here has 22 columns.
const rowsAtOnce = 500

const batchesOf = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, index) =>
    rows.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce),
  )

/** Inserts the rows in order, some hundred a statement. */
export async function insertRows<Name extends Table>(
  transaction: Transaction<DB>,
  table: Name,
  rows: readonly Insertable<DB[Name]>[],
): Promise<void> {
  for (const batch of batchesOf(rows)) await transaction.insertInto(table).values(batch).execute()
}

type TableWithId = {
  [Name in Table]: Insertable<DB[Name]> extends { id?: number | undefined } ? Name : never
}[Table]

/** Inserts the rows in order and returns the id of each, in the same order. */
export async function insertForIds<Name extends TableWithId>(
  transaction: Transaction<DB>,
  table: Name,
  rows: readonly Insertable<DB[Name]>[],
): Promise<number[]> {
  const ids: number[] = []
  for (const batch of batchesOf(rows)) {
    // An insert of VALUES returns its rows in the order they were given.
    const returned = await transaction
      .insertInto(table)
      .values(batch as InsertObject<DB, Name>[])
      .returning(sql<number>`id`.as('id'))
      .execute()
    ids.push(...returned.map(({ id }) => id))
  }
  return ids
}

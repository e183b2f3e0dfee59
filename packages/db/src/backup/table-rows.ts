import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../open-database.ts'

/** A table as it is copied: what is computed by the database itself is left to it. */
export interface CopiedTable {
  readonly name: string
  readonly columns: readonly string[]
  /** The primary key; text in it is ordered by code unit, whatever the database's language. */
  readonly key: readonly { readonly column: string; readonly isText: boolean }[]
}

/** Every table of the record, by name; those in which the migrations are counted are the database's own. */
export async function listTables(db: Database): Promise<CopiedTable[]> {
  const { rows } = await sql<CopiedTable>`
    select c.relname as name,
      (select json_agg(a.attname order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select json_agg(json_build_object('column', a.attname, 'isText', a.attcollation <> 0) order by k.place)
        from pg_index i cross join unnest(i.indkey::int2[]) with ordinality k (attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary) as key
    from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely\\_%'
    order by c.relname collate "C"`.execute(db)
  const withoutKey = rows.filter(({ key }) => key === null).map(({ name }) => name)
  if (withoutKey.length > 0) throw new Error(`tables without a primary key: ${withoutKey.join(', ')}`)
  return rows
}

const batchSize = 1_000

/**
 * The rows of the table in the order of its key, each as one line of JSON, in batches: by a cursor, so that memory is
 * bounded whatever the table holds. Call it in a transaction.
 */
export async function* readRows(
  transaction: Database,
  { name, columns, key }: CopiedTable,
): AsyncGenerator<readonly string[]> {
  const order = sql.join(
    key.map(({ column, isText }) => sql`${sql.ref(column)}${isText ? sql` collate "C"` : sql``}`),
  )
  const kept = sql.join(columns.map((column) => sql.ref(column)))
  await sql`declare copied no scroll cursor for
    select to_jsonb(one)::text as row from (select ${kept} from ${sql.table(name)} order by ${order}) one`.execute(
    transaction,
  )
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.lit(batchSize)} from copied`.execute(transaction)
    if (rows.length > 0) yield rows.map(({ row }) => row)
    if (rows.length < batchSize) break
  }
  await sql`close copied`.execute(transaction)
}

/** How many rows there were and one hash over all of them, so that two copies can be told to be equal row by row. */
export interface Digest {
  readonly rows: number
  readonly sha256: string
}

/** Counts and hashes rows as they pass. */
export function digestRows(): { add(row: string): void; result(): Digest } {
  const hash = createHash('sha256')
  let rows = 0
  return {
    add(row) {
      hash.update(row).update('\n')
      rows++
    },
    result: () => ({ rows, sha256: hash.digest('hex') }),
  }
}

/** The digest of the table as it stands. */
export async function digestTable(transaction: Database, table: CopiedTable): Promise<Digest> {
  const digest = digestRows()
  for await (const batch of readRows(transaction, table)) for (const row of batch) digest.add(row)
  return digest.result()
}

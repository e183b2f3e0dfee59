import type { Database } from '@estafet/db'
import { type RawBuilder, sql } from 'kysely'
import type { RecordedTable } from './recorded-tables.queries.ts'

/** Of one table: what is wrong with a thousand rows tells as much as the rest. */
const mostNamed = 1_000

interface WrongRow {
  readonly key: readonly (string | number)[]
  readonly entry: number | null
  readonly fault: 'skipped' | 'unlogged' | 'missing' | 'undeleted' | 'altered'
}

const sentences: Readonly<Record<WrongRow['fault'], (row: WrongRow) => string>> = {
  skipped: ({ entry }) => `entry ${entry} of the log does not begin with what the one before it left`,
  unlogged: () => 'there, but not in the log',
  missing: ({ entry }) => `gone, though the log has it since entry ${entry}`,
  undeleted: ({ entry }) => `there, though the log has it deleted in entry ${entry}`,
  altered: ({ entry }) => `not as entry ${entry} of the log left it`,
}

/** Whether two rows as JSON differ in what counts: without what the database computes, and with what a column has in rows older than it. */
function differenceIn({ columns, generated, defaults }: RecordedTable) {
  const recorded = columns.filter((column) => !generated.includes(column))
  // The defaults are SQL of our own schema; a table has some twenty columns, and the function takes a hundred arguments.
  const older = sql`jsonb_build_object(${sql.join(
    recorded.flatMap((column) => [sql.lit(column), sql.raw(defaults[column] ?? 'null')]),
  )})`
  const whole = (row: RawBuilder<unknown>) => sql`((${older} || ${row}) - ${generated}::text[])`
  // Of a column that is there no longer the log still tells.
  const present = (row: RawBuilder<unknown>) =>
    sql`(select jsonb_object_agg(key, value) from jsonb_each(${whole(row)}) each where key = any (${columns}::text[]))`
  return (a: RawBuilder<unknown>, b: RawBuilder<unknown>) =>
    sql`${whole(a)} is distinct from ${whole(b)} and ${present(a)} is distinct from ${present(b)}`
}

/**
 * Compares each row of a table with the last entry the log has of it, and each entry of a row with the one before.
 * The database sorts and joins, on disk where memory is short, and answers with what differs.
 * @returns one line for each row that differs.
 */
export async function verifyRecordedRows(db: Database, table: RecordedTable): Promise<string[]> {
  const differ = differenceIn(table)
  const keyOf = (row: RawBuilder<unknown>) =>
    sql`jsonb_build_array(${sql.join(table.key.map((column) => sql`${row} -> ${sql.lit(column)}`))})`
  const [oldRow, newRow] = [sql`e.old_row`, sql`e.new_row`]
  const { rows } = await sql<WrongRow>`
    with step as (
      select e.id, k.key, case when ${keyOf(oldRow)} = k.key then e.old_row end as old_row,
        case when ${keyOf(newRow)} = k.key then e.new_row end as new_row
      from change_log e cross join lateral (
        select ${keyOf(oldRow)} as key where e.old_row is not null
        union select ${keyOf(newRow)} where e.new_row is not null) k
      where e.table_name = ${table.name}
    ), told as (
      select *, lag(new_row) over by_row as left_row, lead(id) over by_row is null as is_last
      from step window by_row as (partition by key order by id)
    ), present as (
      select ${keyOf(sql`to_jsonb(t)`)} as key, to_jsonb(t) as row from ${sql.table(table.name)} t
    )
    select key, id as entry, 'skipped' as fault from told
      where ${differ(sql`old_row`, sql`left_row`)}
    union all
    select key, id, case when id is null then 'unlogged' when new_row is null then 'undeleted'
        when row is null then 'missing' else 'altered' end
      from (select * from told where is_last) last full join present using (key)
      where ${differ(sql`new_row`, sql`row`)}
    limit ${mostNamed}`.execute(db)
  return rows.map((row) => `${table.name} ${JSON.stringify(row.key)}: ${sentences[row.fault](row)}`)
}

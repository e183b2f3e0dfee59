import type { Database } from '@estafet/db'
import { sql } from 'kysely'

const batchSize = 5_000

interface ChangeLogCheck {
  readonly checked: number
  /** One line for each entry whose hash or whose link to the one before does not hold. */
  readonly differences: readonly string[]
}

interface Entry {
  readonly id: number
  readonly hash: string
  readonly is_hash_right: boolean
  readonly is_link_right: boolean
}

/**
 * Recomputes the hash of every change-log entry in the database, by the expression the trigger uses, and compares
 * each with the hash the next one carries. An entry altered or taken out afterwards shows here.
 */
export async function verifyChangeLog(db: Database): Promise<ChangeLogCheck> {
  const differences: string[] = []
  let checked = 0
  for (let last: Entry | undefined; ;) {
    const { rows } = await sql<Entry>`
      select id, encode(hash, 'hex') as hash,
        hash = sha256(convert_to(concat_ws('|', encode(previous_hash, 'hex'), extract(epoch from changed_at)::text,
          actor, request_id, table_name, operation, old_row::text, new_row::text), 'UTF8')) as is_hash_right,
        previous_hash is not distinct from
          coalesce(lag(hash) over (order by id), decode(${last?.hash ?? null}::text, 'hex')) as is_link_right
      from (select * from change_log where id > ${last?.id ?? 0} order by id limit ${batchSize}) entry
      order by id`.execute(db)
    for (const { id, is_hash_right, is_link_right } of rows) {
      if (!is_hash_right) differences.push(`change_log ${id}: altered after it was written`)
      if (!is_link_right) differences.push(`change_log ${id}: does not follow the entry before it`)
    }
    checked += rows.length
    last = rows.at(-1)
    if (rows.length < batchSize) return { checked, differences }
  }
}

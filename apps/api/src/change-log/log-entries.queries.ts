import type { Database } from '@estafet/db'
import { sql } from 'kysely'

export interface CheckedEntry {
  readonly id: number
  readonly version: number
  readonly operation: string
  readonly hash: string
  /** What its hash is, or would be, by version 2. */
  readonly told: string
  readonly isHashRight: boolean
  readonly isLinkRight: boolean
  /** What a seal says of the entries before it; null of any other. */
  readonly sealed: { readonly entries?: unknown; readonly sha256?: unknown } | null
}

/**
 * The entries after `last`, at most `limit`, each with what its own content gives. The expressions are those of the
 * triggers, told here once more: a function somebody replaced in the database must not be asked whether it is right.
 */
export async function listCheckedEntries(
  db: Database,
  last: CheckedEntry | undefined,
  limit: number,
): Promise<CheckedEntry[]> {
  const { rows } = await sql<CheckedEntry>`
    select id, hash_version as version, operation, encode(hash, 'hex') as hash, encode(told, 'hex') as told,
      hash = case hash_version when 2 then told else joined end as "isHashRight",
      previous_hash is not distinct from
        coalesce(lag(hash) over (order by id), decode(${last?.hash ?? null}::text, 'hex')) as "isLinkRight",
      case operation when 'seal' then coalesce(new_row, '{}') end as sealed
    from (select *,
      sha256(convert_to(jsonb_build_array(hash_version, id, encode(previous_hash, 'hex'),
        extract(epoch from changed_at)::text, actor, request_id, table_name, operation, old_row, new_row)::text, 'UTF8'))
        as told,
      sha256(convert_to(concat_ws('|', encode(previous_hash, 'hex'), extract(epoch from changed_at)::text, actor,
        request_id, table_name, operation, old_row::text, new_row::text), 'UTF8')) as joined
      from change_log where id > ${last?.id ?? 0} order by id limit ${limit}) entry
    order by id`.execute(db)
  return rows
}

export interface LogHead {
  readonly id: number
  readonly hash: string
}

/** What the dataset says of the last entry; null where it says nothing. */
export async function findLogHead(db: Database): Promise<LogHead | null> {
  const { rows } = await sql<LogHead>`select log_head_id as id, encode(log_head_hash, 'hex') as hash
    from dataset where log_head_id is not null`.execute(db)
  return rows[0] ?? null
}

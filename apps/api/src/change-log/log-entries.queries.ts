import type { Database } from '@estafet/db'
import { sql } from 'kysely'

/** A place in the chain of the log, with the entry that has it. */
export interface CheckedEntry {
  readonly position: number
  readonly id: number
  /** Null where the entry is gone. */
  readonly version: number | null
  /** Hash of its seal. */
  readonly hash: string
  /** What the hash of the entry is, or would be, told as an array. */
  readonly told: string
  readonly isHashRight: boolean
  /** Whether entry and seal follow from those at the place before. */
  readonly isLinkRight: boolean
  /** What an entry says that sums up those of version 1; null of any other. */
  readonly summary: { readonly entries?: unknown; readonly sha256?: unknown } | null
}

const told = sql`sha256(convert_to(jsonb_build_array(hash_version, id, encode(previous_hash, 'hex'),
  extract(epoch from changed_at)::text, actor, request_id, table_name, operation, old_row, new_row)::text, 'UTF8'))`

/**
 * The places after `last`, at most `limit`, each with what its own content gives. The expressions are those of the
 * triggers, told here once more: a function somebody replaced in the database must not be asked whether it is right.
 */
export async function listCheckedEntries(
  db: Database,
  last: CheckedEntry | undefined,
  limit: number,
): Promise<CheckedEntry[]> {
  const { rows } = await sql<CheckedEntry>`
    select position, entry_id as id, hash_version as version, encode(seal_hash, 'hex') as hash,
      encode(told, 'hex') as told, hash = case when hash_version = 1 then joined else told end as "isHashRight",
      case when hash_version in (1, 2) then previous_hash is not distinct from seal_before and seal_hash = hash
        else previous_hash is null and seal_hash = sha256(convert_to(
          jsonb_build_array(1, position, encode(hash, 'hex'), encode(seal_before, 'hex'))::text, 'UTF8')) end as "isLinkRight",
      case operation when 'seal' then coalesce(new_row, '{}') end as summary
    from (select s.position, s.entry_id, s.hash as seal_hash, l.*, ${told} as told,
      coalesce(lag(s.hash) over (order by s.position), decode(${last?.hash ?? null}::text, 'hex')) as seal_before,
      sha256(convert_to(concat_ws('|', encode(previous_hash, 'hex'), extract(epoch from changed_at)::text, actor,
        request_id, table_name, operation, old_row::text, new_row::text), 'UTF8')) as joined
      from (select * from change_log_seal where position > ${last?.position ?? 0} order by position limit ${limit}) s
      left join change_log l on l.id = s.entry_id) entry
    order by position`.execute(db)
  return rows
}

/** What is wrong with entries outside the chain, one line each: such as one that nobody will ever seal. */
export async function listFaultsOfUnsealed(db: Database): Promise<string[]> {
  const { rows } = await sql<{ id: number; isWaiting: boolean; isSealed: boolean; isThere: boolean }>`
    select coalesce(l.id, u.entry_id) as id, u.entry_id is not null as "isWaiting", l.id is not null as "isThere",
      exists (select from change_log_seal s where s.entry_id = coalesce(l.id, u.entry_id)) as "isSealed"
    from change_log l full join change_log_unsealed u on u.entry_id = l.id
    where case when u.entry_id is null then not exists (select from change_log_seal s where s.entry_id = l.id)
      else l.id is null or l.hash_version <> 3 or l.previous_hash is not null or l.hash <> ${told}
        or exists (select from change_log_seal s where s.entry_id = l.id) end
    order by 1 limit 1000`.execute(db)
  return rows.map(({ id, isWaiting, isSealed, isThere }) => {
    if (!isWaiting) return `change_log ${id}: not sealed, and waits for no seal`
    if (!isThere) return `change_log ${id}: waits for its seal, and is gone`
    return `change_log ${id}: ${isSealed ? 'waits for a seal, and has one' : 'altered after it was written'}`
  })
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

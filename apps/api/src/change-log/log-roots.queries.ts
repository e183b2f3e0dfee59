import type { Database } from '@estafet/db'
import { type RawBuilder, sql } from 'kysely'

/** What the whole log came to at a moment, as it is given out. */
export interface LogRoot {
  readonly number: number
  /** In UTC, to the microsecond: as it is in the hash. */
  readonly sealedAt: string
  readonly firstPosition: number
  readonly lastPosition: number
  /** Hash of the seal at the last position. */
  readonly head: string
  /** Over all of these and the hash of the root before. */
  readonly hash: string
}

const sealedAt = sql`to_char(r.sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
const columns = sql`r.number, ${sealedAt} as "sealedAt", r.first_position as "firstPosition",
  r.last_position as "lastPosition", encode(r.head, 'hex') as head, encode(r.hash, 'hex') as hash`

/** The roots, the newest first. */
export async function listRoots(
  db: Database,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<LogRoot[]> {
  const { rows } = await sql<LogRoot>`
    select ${columns} from change_log_root r order by r.number desc limit ${limit} offset ${offset}`.execute(
    db,
  )
  return rows
}

export async function countRoots(db: Database): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*)::int as total from change_log_root`.execute(db)
  return rows[0]?.total ?? 0
}

/** The root that the position is in; null of one that is in none yet. */
export async function findRootOf(db: Database, position: number): Promise<LogRoot | null> {
  const { rows } = await sql<LogRoot>`
    select ${columns} from change_log_root r where r.last_position >= ${position} and r.first_position <= ${position}
    order by r.last_position limit 1`.execute(db)
  return rows[0] ?? null
}

export interface CheckedRoot extends LogRoot {
  readonly isHashRight: boolean
  /** Whether the chain comes to its head at its last position. */
  readonly isHeadRight: boolean
}

/** The roots after `last`, the oldest first, each with what its own content and the chain give. */
export async function listCheckedRoots(
  db: Database,
  last: CheckedRoot | undefined,
  limit: number,
): Promise<CheckedRoot[]> {
  const before: RawBuilder<unknown> = sql`coalesce(encode(lag(r.hash) over (order by r.number), 'hex'), ${last?.hash ?? null}::text)`
  const { rows } = await sql<CheckedRoot>`
    select number, "sealedAt", "firstPosition", "lastPosition", head, hash, "isHeadRight",
      hash = encode(sha256(convert_to(jsonb_build_array(1, number, "sealedAt", "firstPosition", "lastPosition", head,
        before)::text, 'UTF8')), 'hex') as "isHashRight"
    from (select ${columns}, ${before} as before, s.hash is not distinct from r.head as "isHeadRight"
      from change_log_root r left join change_log_seal s on s.position = r.last_position
      where r.number > ${last?.number ?? 0}) root
    order by number limit ${limit}`.execute(db)
  return rows
}

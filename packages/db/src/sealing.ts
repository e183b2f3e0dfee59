import { sql } from 'kysely'
import type { Database } from './open-database.ts'

/** Enough entries to share what a sealing costs, few enough to stay far below the limits of a statement. */
const entriesAtOnce = 5_000

/**
 * Gives every committed entry of the change log its place in the chain and moves the dataset version. Called by many
 * processes at once, one seals and the others find it done.
 */
export async function sealChangeLog(db: Database): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ sealed: number }>`
      select seal_change_log(${entriesAtOnce}::int) as sealed`.execute(db)
    if ((rows[0]?.sealed ?? 0) < entriesAtOnce) return
  }
}

export interface UnsealedEntries {
  readonly entries: number
  /** Seconds since the oldest was written. */
  readonly seconds: number
}

/** How many entries wait for their seal, and for how long. */
export async function findUnsealed(db: Database): Promise<UnsealedEntries> {
  const { rows } = await sql<UnsealedEntries>`
    select count(*)::int as entries,
      coalesce(extract(epoch from clock_timestamp() - min(l.changed_at)), 0)::float8 as seconds
    from change_log_unsealed u left join change_log l on l.id = u.entry_id`.execute(db)
  return rows[0] ?? { entries: 0, seconds: 0 }
}

/** The sealings one process does: one that runs, and one that begins after it. */
interface Lane {
  running?: Promise<void> | undefined
  next?: Promise<void> | undefined
}
const lanes = new WeakMap<Database, Lane>()

// What was committed stays so, whatever becomes of its seal: servers seal what is left over, and say when they cannot.
const sealOrLeave = (connection: Database): Promise<void> => sealChangeLog(connection).catch(() => {})

async function sealIn(lane: Lane, connection: Database): Promise<void> {
  await sealOrLeave(connection)
  lane.running = undefined
}

async function sealAfter(running: Promise<void>, lane: Lane, connection: Database): Promise<void> {
  await running
  lane.next = undefined
  lane.running = sealIn(lane, connection)
  await lane.running
}

/**
 * Has sealed what this process committed until now. All who ask while a sealing runs share the one after it, for which
 * the first of them keeps its connection.
 * @param connection the one the transaction was made on.
 * @returns what to wait for, and whether the connection is needed until then.
 */
export function sealTogether(
  db: Database,
  connection: Database,
): { readonly done: Promise<void>; readonly needsConnection: boolean } {
  const lane = lanes.get(db) ?? {}
  lanes.set(db, lane)
  if (lane.next !== undefined) return { done: lane.next, needsConnection: false }
  if (lane.running === undefined) {
    lane.running = sealIn(lane, connection)
    return { done: lane.running, needsConnection: true }
  }
  lane.next = sealAfter(lane.running, lane, connection)
  return { done: lane.next, needsConnection: true }
}

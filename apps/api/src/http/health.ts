import { type Database, migrationStatus } from '@estafet/db'
import type { IsoDay } from '@estafet/domain'
import { sql } from 'kysely'

export type UnreadyReason =
  | 'shutting_down'
  | 'database_unavailable'
  | 'migrations_pending'
  | 'database_newer_than_code'
  | 'no_state'

/** What should be looked at while readers are served. */
export type ReadyWarning = 'database_newer_than_code' | 'state_of_another_day' | 'commitments_set_aside'

export interface Readiness {
  /** Why the server should get no traffic now; empty when it should. */
  readonly reasons: readonly UnreadyReason[]
  readonly warnings: readonly ReadyWarning[]
}

const mostMs = 1_000

const unready = (reason: UnreadyReason): Readiness => ({ reasons: [reason], warnings: [] })

/**
 * Whether the server should get traffic. A day that could not be computed makes no server unready: all of one database
 * would be at once, and each can answer for the day before. Answers within about a second.
 */
export async function readinessOf(db: Database, today: IsoDay): Promise<Readiness> {
  const timeout = Promise.withResolvers<Readiness>()
  const timer = setTimeout(() => timeout.resolve(unready('database_unavailable')), mostMs)
  try {
    return await Promise.race([askDatabase(db, today), timeout.promise])
  } catch {
    return unready('database_unavailable')
  } finally {
    clearTimeout(timer)
  }
}

const askDatabase = async (db: Database, today: IsoDay): Promise<Readiness> => {
  const { pending, unknown, isServable } = await migrationStatus(db)
  if (pending.length > 0) return unready('migrations_pending')
  if (!isServable) return unready('database_newer_than_code')
  const { rows } = await sql<{ day: IsoDay | null; isAnySetAside: boolean }>`
    select state_day as day, exists (select from state_set_aside) as "isAnySetAside" from dataset`.execute(db)
  const day = rows[0]?.day ?? null
  if (day === null) return unready('no_state')
  const warnings: ReadyWarning[] = unknown.length > 0 ? ['database_newer_than_code'] : []
  if (day !== today) warnings.push('state_of_another_day')
  if (rows[0]?.isAnySetAside === true) warnings.push('commitments_set_aside')
  return { reasons: [], warnings }
}

import { type Database, migrationStatus } from '@estafet/db'
import type { IsoDay } from '@estafet/domain'

export type UnreadyReason =
  | 'shutting_down'
  | 'database_unavailable'
  | 'migrations_pending'
  | 'database_newer_than_code'
  | 'state_of_another_day'

const mostMs = 1_000

/** Why the server should get no traffic now; empty when it should. Answers within about a second. */
export async function unreadyReasons(db: Database, today: IsoDay): Promise<UnreadyReason[]> {
  const timeout = Promise.withResolvers<UnreadyReason[]>()
  const timer = setTimeout(() => timeout.resolve(['database_unavailable']), mostMs)
  try {
    return await Promise.race([askDatabase(db, today), timeout.promise])
  } catch {
    return ['database_unavailable']
  } finally {
    clearTimeout(timer)
  }
}

const askDatabase = async (db: Database, today: IsoDay): Promise<UnreadyReason[]> => {
  const { pending, unknown } = await migrationStatus(db)
  if (pending.length > 0) return ['migrations_pending']
  if (unknown.length > 0) return ['database_newer_than_code']
  const { state_day } = await db.selectFrom('dataset').select('state_day').executeTakeFirstOrThrow()
  return state_day === today ? [] : ['state_of_another_day']
}

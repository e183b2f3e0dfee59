import { sql, type Transaction } from 'kysely'
import type { DB } from '../generated/database.ts'

const countedTables = [
  'source',
  'region',
  'person',
  'leader_spell',
  'action_plan',
  'agency',
  'commitment',
  'commitment_alias',
  'milestone',
  'commitment_event',
  'own_figure',
  'plan_assessment',
  'recognition',
  'deadline_change',
  'progress_report',
  'reporting_period',
  'sighting',
  'assessment',
  'evidence',
  'anchor',
  'continuity_decision',
  'election',
  'challenge',
  'forum',
  'forum_initiative',
] as const satisfies readonly (keyof DB)[]

/** How many rows each fact table has. */
export async function countSeededRows(transaction: Transaction<DB>): Promise<Record<string, number>> {
  const counts = countedTables.map(
    (table) => sql`(select count(*)::int from ${sql.table(table)}) as ${sql.id(table)}`,
  )
  const { rows } = await sql<Record<string, number>>`select ${sql.join(counts)}`.execute(transaction)
  return rows[0] ?? {}
}

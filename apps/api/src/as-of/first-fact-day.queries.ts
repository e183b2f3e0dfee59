import type { Database } from '@estafet/db'
import type { IsoDay } from '@estafet/domain'
import { sql } from 'kysely'

interface FirstFact {
  readonly version: number
  readonly on: IsoDay | null
}

const known = new WeakMap<Database, FirstFact>()

/**
 * The day of the earliest fact on record, of any region; null while there is none. Anchors do not count: a law may be
 * older than anything it holds, and says nothing of the days before that. Read anew only when the dataset has moved:
 * facts may be added for days before all others.
 */
export async function firstFactDay(db: Database): Promise<IsoDay | null> {
  const last = known.get(db)
  const { rows } = await sql<FirstFact>`
    select d.version, case when d.version is distinct from ${last?.version ?? null}::bigint then least(
      (select min(started_on) from leader_spell), (select min(days[1]) from commitment_history),
      (select min(from_on) from commitment_alias),
      (select min(starts_on) from action_plan), (select min(held_on) from forum),
      (select min(held_on) from election)) end as on
    from dataset d`.execute(db)
  const [read] = rows
  if (read === undefined) return null
  if (last?.version === read.version) return last.on
  known.set(db, read)
  return read.on
}

import type { Database } from '@estafet/db'
import { isSimulatedRegion, type DatePrecision, type IsoDay, type SpellFact } from '@estafet/domain'
import { sql } from 'kysely'

/** A spell with how exactly its ends are known. */
export interface DatedSpell extends SpellFact {
  readonly startedPrecision: DatePrecision
  readonly endedPrecision: DatePrecision | null
}

/** The spells of one region, or of every one of the country that is real. */
export async function listDatedSpells(db: Database, region: string | undefined): Promise<DatedSpell[]> {
  const { rows } = await sql<DatedSpell>`
    select s.id, s.region_code as "regionCode", s.person_id as "personId", p.name as "personName", s.capacity,
      s.started_on as "startedOn", s.started_precision as "startedPrecision", s.ended_on as "endedOn",
      s.ended_precision as "endedPrecision"
    from leader_spell s left join person p on p.id = s.person_id
    where ${region === undefined ? sql`s.region_code < '99'` : sql`s.region_code = ${region}`}
    order by s.region_code, s.started_on`.execute(db)
  return rows
}

/** The last days of the periods that asked the region (the country: real regions), with their labels. */
export async function listPeriodEnds(
  db: Database,
  region: string | undefined,
): Promise<{ label: string; on: IsoDay }[]> {
  return db
    .selectFrom('reporting_period')
    .select(['label', 'closes_on as on'])
    .where('is_simulated', '=', region !== undefined && isSimulatedRegion(region))
    .orderBy('closes_on', 'desc')
    .execute()
}

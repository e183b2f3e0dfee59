import type { Database } from '@estafet/db'
import { isSimulatedRegion, type IsoDay, type SpellFact } from '@estafet/domain'
import { sql } from 'kysely'
import { loadSpells } from '../as-of/known-spell.ts'

/** The spells of one region, or of every one of the country that is real. */
export async function listDatedSpells(db: Database, region: string | undefined): Promise<SpellFact[]> {
  const where = region === undefined ? sql`not r.is_simulated` : sql`l.region_code = ${region}`
  return [...(await loadSpells(db, { where })).values()].flat()
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

import type { Database } from '@estafet/db'
import type { IsoDay, Sample, SpellFact } from '@estafet/domain'
import { sql } from 'kysely'
import { loadSpells } from '../as-of/known-spell.queries.ts'
import { ofSample } from '../regions/sample-condition.queries.ts'

/** Days are told of one region, or of all of the sample. */
export interface PresetScope {
  readonly region: string | undefined
  readonly sample: Sample
}

/** The spells of one region, or of every one of the sample. */
export async function listDatedSpells(db: Database, { region, sample }: PresetScope): Promise<SpellFact[]> {
  const where = region === undefined ? ofSample('l.region_code', sample) : sql`l.region_code = ${region}`
  return [...(await loadSpells(db, { where })).values()].flat()
}

/** The last days of the periods that asked the region, or the regions of the sample, with their labels. */
export async function listPeriodEnds(db: Database, sample: Sample): Promise<{ label: string; on: IsoDay }[]> {
  const { rows } = await sql<{ label: string; on: IsoDay }>`
    select label, closes_on as on from reporting_period
    where ${sample === 'all'} or is_simulated = ${sample === 'simulated'} order by closes_on desc, id`.execute(
    db,
  )
  return rows
}

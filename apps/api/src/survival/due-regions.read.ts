import type { Database } from '@estafet/db'
import { type ComingHandover, comingHandover, type IsoDay } from '@estafet/domain'
import type { RegionScope, TransitionRegion } from '../transitions/transition-regions.queries.ts'
import { readHeadedRegions } from '../transitions/transition-regions.read.ts'

/** A region whose next handover can be expected. */
export interface DueRegion extends TransitionRegion {
  readonly coming: ComingHandover
}

/** The regions in scope that are due, near or far, by code. */
export async function listDueRegions(db: Database, scope: RegionScope, asOf: IsoDay): Promise<DueRegion[]> {
  const regions = await readHeadedRegions(db, scope, asOf)
  return regions.flatMap(({ region, spells }): DueRegion[] => {
    const coming = comingHandover(spells, asOf)
    return coming === null ? [] : [{ ...region, coming }]
  })
}

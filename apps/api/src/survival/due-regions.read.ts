import type { Database } from '@estafet/db'
import type { IsoDay } from '@estafet/domain'
import { type ComingHandover, comingHandover } from '../transitions/coming-handovers.ts'
import {
  loadScopeSpells,
  listTransitionRegions,
  type RegionScope,
  type TransitionRegion,
} from '../transitions/transition-regions.queries.ts'

/** A region whose next handover can be expected. */
export interface DueRegion extends TransitionRegion {
  readonly coming: ComingHandover
}

/** The regions in scope that are due, near or far, by code. */
export async function listDueRegions(db: Database, scope: RegionScope, asOf: IsoDay): Promise<DueRegion[]> {
  const [regions, spells] = await Promise.all([
    listTransitionRegions(db, scope),
    loadScopeSpells(db, scope, asOf),
  ])
  return regions.flatMap((each): DueRegion[] => {
    const coming = comingHandover(spells.get(each.code) ?? [], asOf)
    return coming === null ? [] : [{ ...each, coming }]
  })
}

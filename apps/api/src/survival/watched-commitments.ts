import type { Database } from '@estafet/db'
import { type AnchorFact, type AnchorProfile, anchorProfile, byRisk, type IsoDay } from '@estafet/domain'
import { loadAnchors } from '../state/anchor-facts.queries.ts'
import { type ComingHandover, comingHandover } from '../transitions/coming-handovers.ts'
import { listOpenCommitments, type OpenCommitment } from '../transitions/open-commitments.queries.ts'
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

/** An open commitment of such a region. */
export interface Watched extends Pick<OpenCommitment, 'id' | 'standing'> {
  readonly region: DueRegion
  readonly profile: AnchorProfile
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

/** The open commitments of the regions in the order of the at-risk list; two statements, and none where none is due. */
export async function listWatched(
  db: Database,
  regions: readonly DueRegion[],
  asOf: IsoDay,
): Promise<Watched[]> {
  if (regions.length === 0) return []
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const [commitments, anchors] = await Promise.all([
    listOpenCommitments(db, [...byCode.keys()], asOf),
    loadAnchors(db, [...byCode.keys()], asOf),
  ])
  const none: readonly AnchorFact[] = []
  const watched = commitments.flatMap(({ id, regionCode, standing }): Watched[] => {
    const region = byCode.get(regionCode)
    if (region === undefined) return []
    return [{ id, region, standing, profile: anchorProfile(anchors.get(id) ?? none, asOf) }]
  })
  const orderOf = ({ id, region, profile: { firmLow, firmHigh } }: Watched) => ({
    id,
    expectedOn: region.coming.on,
    firmLow,
    firmHigh,
  })
  return watched.toSorted((a, b) => byRisk(orderOf(a), orderOf(b)))
}

import type { Database } from '@estafet/db'
import {
  addDays,
  type AnchorFact,
  type AnchorProfile,
  anchorProfile,
  byRisk,
  dayZeroStanding,
  type IsoDay,
  type LifeRecord,
  lifeRecord,
} from '@estafet/domain'
import { loadAnchors } from '../state/anchor-facts.queries.ts'
import { type ComingHandover, comingHandover } from '../transitions/coming-handovers.ts'
import { type OpenStanding, openStandings } from '../transitions/handover-commitments.ts'
import {
  loadScopeSpells,
  listTransitionRegions,
  type RegionScope,
  type TransitionRegion,
} from '../transitions/transition-regions.queries.ts'
import { loadSurvivalCommitments } from './survival-facts.queries.ts'

/** A region whose next handover can be expected. */
export interface DueRegion extends TransitionRegion {
  readonly coming: ComingHandover
}

/** An open commitment of such a region. */
export interface Watched {
  readonly id: string
  readonly region: DueRegion
  readonly standing: OpenStanding
  readonly profile: AnchorProfile
  readonly life: LifeRecord
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

/** The open commitments of the regions in the order of the at-risk list. */
export async function listWatched(
  db: Database,
  regions: readonly DueRegion[],
  asOf: IsoDay,
): Promise<Watched[]> {
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const [commitments, anchors] = await Promise.all([
    loadSurvivalCommitments(db, [...byCode.keys()], asOf),
    loadAnchors(db, [...byCode.keys()], asOf),
  ])
  const none: readonly AnchorFact[] = []
  const watched = commitments.flatMap(({ id, regionCode, facts }): Watched[] => {
    const region = byCode.get(regionCode)
    // As it would stand if the head changed tomorrow.
    const now = dayZeroStanding(facts, addDays(asOf, 1), asOf)
    const standing = openStandings.find((each) => each === now)
    if (region === undefined || standing === undefined) return []
    const profile = anchorProfile(anchors.get(id) ?? none, asOf)
    return [{ id, region, standing, profile, life: lifeRecord(facts, asOf) }]
  })
  const orderOf = ({ id, region, profile: { firmLow, firmHigh } }: Watched) => ({
    id,
    expectedOn: region.coming.on,
    firmLow,
    firmHigh,
  })
  return watched.toSorted((a, b) => byRisk(orderOf(a), orderOf(b)))
}

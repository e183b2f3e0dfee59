import type { Database } from '@estafet/db'
import {
  type ComingHandover,
  comingHandover,
  currentSpell,
  DomainError,
  type HandoverCounts,
  type IsoDay,
  type KnownHandover,
  knownHandovers,
  nextHandover,
  readHandoverCounts,
  sampleOf,
  type SpellFact,
} from '@estafet/domain'
import { findRegionProfiles } from '../regions/region.queries.ts'
import { findHandoverWords, type HandoverName } from '../state/handover-counts.queries.ts'
import type { TransitionCalendarInput } from './transition-inputs.ts'
import type { RegionScope, TransitionRegion } from './transition-regions.queries.ts'
import { readHeadedRegions } from './transition-regions.read.ts'

/** One region: who headed it, which handovers that makes, and the next one due. */
export interface RegionHandovers {
  readonly region: TransitionRegion
  /** Begun by the day asked, oldest first. */
  readonly spells: readonly SpellFact[]
  readonly handovers: readonly KnownHandover[]
  /** Who heads it on the day asked, or that the seat is vacant; null where nobody is recorded. */
  readonly current: SpellFact | null
  readonly coming: ComingHandover | null
}

type Filter = Pick<TransitionCalendarInput, 'sample' | 'province' | 'kind'>

/** @throws DomainError `region_not_found`: the province is none. */
export async function scopeOf(db: Database, { sample, province, kind }: Filter): Promise<RegionScope> {
  if (province !== undefined && (await findRegionProfiles(db, [province])).length === 0)
    throw new DomainError('not_found', 'region_not_found', { code: province })
  return { sample: sampleOf(sample, province), province, kind }
}

/** Every region in scope, by code, as its spells up to `asOf` tell it. */
export async function readRegionHandovers(
  db: Database,
  scope: RegionScope,
  asOf: IsoDay,
): Promise<RegionHandovers[]> {
  const regions = await readHeadedRegions(db, scope, asOf)
  return regions.map(({ region, spells }) => ({
    region,
    spells,
    handovers: knownHandovers(spells, asOf),
    current: currentSpell(spells, asOf),
    coming: comingHandover(spells, asOf),
  }))
}

/** A region with what its handovers did, and would do, to its commitments. */
export interface CountedRegion extends RegionHandovers {
  /** Beside `handovers`, in its order. */
  readonly counts: readonly HandoverCounts[]
  /** Commitments open on the day asked; null where the next handover is not near enough to be watched. */
  readonly toHandOver: number | null
}

const namesOf = ({ region: { code }, handovers, coming }: RegionHandovers): HandoverName[] => [
  ...handovers.map(({ transition }) => ({ code, handover: transition.inauguratedOn })),
  ...(coming?.isWatched === true ? [{ code, handover: nextHandover }] : []),
]

/** The regions with the counts of their commitments: one statement, whatever the number of either. */
export async function countRegions(
  db: Database,
  regions: readonly RegionHandovers[],
  asOf: IsoDay,
): Promise<CountedRegion[]> {
  const counted = await findHandoverWords(db, regions.flatMap(namesOf), asOf)
  const byName = new Map(counted.map((each) => [`${each.code} ${each.handover}`, each]))
  return regions.map((region) => {
    const countsOf = (handover: string) => readHandoverCounts(byName.get(`${region.region.code} ${handover}`))
    return {
      ...region,
      counts: region.handovers.map(({ transition }) => countsOf(transition.inauguratedOn)),
      toHandOver: region.coming?.isWatched === true ? countsOf(nextHandover).open : null,
    }
  })
}

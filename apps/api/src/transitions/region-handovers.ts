import type { Database } from '@estafet/db'
import { DomainError, type IsoDay, sampleOf, type SpellFact } from '@estafet/domain'
import { findRegionProfiles } from '../regions/region.queries.ts'
import { type ComingHandover, comingHandover } from './coming-handovers.ts'
import { countHandoverWords } from './handover-counts.queries.ts'
import { type HandoverCounts, readHandoverCounts } from './handover-counts.ts'
import { nextHandover } from './handover-history.ts'
import { type KnownHandover, knownHandovers } from './known-handovers.ts'
import type { TransitionCalendarInput } from './transition-inputs.ts'
import {
  loadScopeSpells,
  listTransitionRegions,
  type RegionScope,
  type TransitionRegion,
} from './transition-regions.queries.ts'

/** How many regions' commitments are in memory at once. */
const regionsAtOnce = 200

/** One region: who headed it, which handovers that makes, and the next one due. */
export interface RegionHandovers {
  readonly region: TransitionRegion
  /** Begun by the day asked, oldest first. */
  readonly spells: readonly SpellFact[]
  readonly handovers: readonly KnownHandover[]
  readonly coming: ComingHandover | null
}

type Filter = Pick<TransitionCalendarInput, 'sample' | 'province' | 'kind'>

/** @throws DomainError `region_not_found`: the province is none. */
export async function scopeOf(db: Database, { sample, province, kind }: Filter): Promise<RegionScope> {
  if (province !== undefined && (await findRegionProfiles(db, [province])).length === 0)
    throw new DomainError('not_found', 'region_not_found', { code: province })
  return { sample: sampleOf(sample, province), province, kind }
}

/** Every region in scope, by code, as its spells up to `asOf` tell it. Two statements, whatever the number. */
export async function readRegionHandovers(
  db: Database,
  scope: RegionScope,
  asOf: IsoDay,
): Promise<RegionHandovers[]> {
  const [regions, spells] = await Promise.all([
    listTransitionRegions(db, scope),
    loadScopeSpells(db, scope, asOf),
  ])
  return regions.map((region) => {
    const own = spells.get(region.code) ?? []
    return { region, spells: own, handovers: knownHandovers(own, asOf), coming: comingHandover(own, asOf) }
  })
}

/** The list in parts of the size that fits in memory with its commitments. */
export const inBatches = <Item>(items: readonly Item[]): (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / regionsAtOnce) }, (_, index) =>
    items.slice(index * regionsAtOnce, (index + 1) * regionsAtOnce),
  )

/** A region with what its handovers did, and would do, to its commitments. */
export interface CountedRegion extends RegionHandovers {
  /** Beside `handovers`, in its order. */
  readonly counts: readonly HandoverCounts[]
  /** Commitments open on the day asked; null where the next handover is not near enough to be watched. */
  readonly toHandOver: number | null
}

const needsCounts = ({ handovers, coming }: RegionHandovers): boolean =>
  handovers.length > 0 || coming?.isWatched === true

/** Counts the commitments of the regions that have been handed over or soon will be, from what is kept of them. */
export async function countRegions(
  db: Database,
  regions: readonly RegionHandovers[],
  asOf: IsoDay,
): Promise<CountedRegion[]> {
  const codes = regions.filter(needsCounts).map(({ region }) => region.code)
  const counted = await countHandoverWords(db, codes, asOf)
  return regions.map((region) => {
    const byHandover = Map.groupBy(counted.get(region.region.code) ?? [], ({ handover }) => handover)
    const countsOf = (handover: string) => readHandoverCounts(byHandover.get(handover) ?? [])
    return {
      ...region,
      counts: region.handovers.map(({ transition }) => countsOf(transition.inauguratedOn)),
      toHandOver: region.coming?.isWatched === true ? countsOf(nextHandover).open : null,
    }
  })
}

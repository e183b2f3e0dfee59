import {
  addCounts,
  type HandoverCounts,
  type RegionKind,
  regionKinds,
  type TransitionKind,
  transitionKinds,
} from '@estafet/domain'
import type { CountedRegion } from './region-handovers.read.ts'

/** What the handovers of a group of regions add up to; of real or of simulated regions, never both. */
export interface HandoverSummary {
  readonly regions: number
  /** With at least one handover on record. */
  readonly regionsHandedOver: number
  readonly transitions: number
  readonly byTransitionKind: Readonly<Record<TransitionKind, number>>
  /** Each commitment once for every transition it met. */
  readonly counts: HandoverCounts
  /** Handovers due on a day that can be counted to, and of these the ones within 18 months or overdue. */
  readonly coming: number
  readonly watched: number
  /** Open today in the regions watched. */
  readonly commitmentsWatched: number
}

const summaryOf = (regions: readonly CountedRegion[]): HandoverSummary => {
  const handovers = regions.flatMap((each) => each.handovers)
  const of = (kind: TransitionKind) => handovers.filter(({ transition }) => transition.kind === kind).length
  const coming = regions.filter((each) => each.coming !== null && each.coming.daysLeft !== null)
  const watched = coming.filter((each) => each.coming?.isWatched)
  return {
    regions: regions.length,
    regionsHandedOver: regions.filter((each) => each.handovers.length > 0).length,
    transitions: handovers.length,
    byTransitionKind: Object.fromEntries(transitionKinds.map((kind) => [kind, of(kind)])) as Record<
      TransitionKind,
      number
    >,
    counts: addCounts(regions.flatMap((each) => each.counts)),
    coming: coming.length,
    watched: watched.length,
    commitmentsWatched: watched.reduce((sum, { toHandOver }) => sum + (toHandOver ?? 0), 0),
  }
}

export interface KindSummary extends HandoverSummary {
  readonly kind: RegionKind
}
export interface ProvinceSummary extends HandoverSummary {
  readonly code: string
  readonly name: string
}

/** All regions together, by kind, and by those provinces that have something to tell; the others are counted. */
export const calendarSummary = (regions: readonly CountedRegion[]) => {
  const kinds = regionKinds.flatMap((kind): KindSummary[] => {
    const own = regions.filter(({ region }) => region.kind === kind)
    return own.length === 0 ? [] : [{ kind, ...summaryOf(own) }]
  })
  const provinces = [...Map.groupBy(regions, ({ region }) => region.provinceCode)].map(
    ([code, own]): ProvinceSummary => ({
      code,
      name: own[0]?.region.provinceName ?? code,
      ...summaryOf(own),
    }),
  )
  const told = provinces.filter(({ transitions, watched }) => transitions > 0 || watched > 0)
  return {
    all: summaryOf(regions),
    byKind: kinds,
    byProvince: told.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    /** Provinces in which no handover is on record and none is near. */
    otherProvinces: provinces.length - told.length,
  }
}

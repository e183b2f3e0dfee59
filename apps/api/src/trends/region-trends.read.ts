import type { Database } from '@estafet/db'
import {
  type DatePrecision,
  deriveInaugurations,
  DomainError,
  type IsoDay,
  knownSpells,
  type Measure,
  methodVersion,
  regionMeasures,
  reportingRecord,
  summariseRegion,
  type TransitionKind,
  trendDays,
  type TrendMeasure,
  trendMeasures,
} from '@estafet/domain'
import { type ComparedRegion, loadComparedRegions } from '../comparisons/comparison.queries.ts'
import type { PeriodRow } from '../regions/region.queries.ts'
import { firstDaysOf, loadStatesOnDays, sampledKey } from './region-trends.queries.ts'

/** What a comparison of that day says of the region. */
export interface TrendPoint {
  readonly on: IsoDay
  readonly measures: Readonly<Record<TrendMeasure, Measure>>
}

/** The headship changed hands: what a line that bends is looked at against. A renewal is none. */
export interface TrendHandover {
  readonly on: IsoDay
  readonly precision: DatePrecision
  /** Null after a stretch nobody recorded. */
  readonly kind: TransitionKind | null
  readonly personName: string | null
}

/** A region over time. */
export interface RegionTrend {
  readonly asOf: IsoDay
  readonly methodVersion: string
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly isSimulated: boolean
  /** Oldest first, the last of them `asOf`; none while nothing is known of any commitment and nothing was asked. */
  readonly points: readonly TrendPoint[]
  readonly handovers: readonly TrendHandover[]
}

const handoversOf = ({ spells }: ComparedRegion, asOf: IsoDay): TrendHandover[] =>
  deriveInaugurations(knownSpells(spells, asOf), asOf)
    .filter(({ kind }) => kind !== 'renewal')
    .map(({ inauguratedOn, inauguratedPrecision, kind, incoming }) => ({
      on: inauguratedOn,
      precision: inauguratedPrecision,
      kind,
      personName: incoming.personName,
    }))

/** The first day there is anything to tell of: of a commitment, or of a period the region was asked in. */
const firstOf = (commitmentOn: IsoDay | undefined, periods: readonly PeriodRow[]): IsoDay | undefined =>
  [
    ...(commitmentOn === undefined ? [] : [commitmentOn]),
    ...periods.map(({ opensOn }) => opensOn),
  ].toSorted()[0]

/**
 * On-time rate, reporting and continuity of the regions over time, in the order asked: at the ends of quarters (or of
 * half-years or years, where those would be many) what a comparison of that day says, from the kept history.
 * @throws DomainError `regions_not_found` naming every unknown code.
 */
export async function getTrends(
  db: Database,
  codes: readonly string[],
  asOf: IsoDay,
): Promise<RegionTrend[]> {
  const [{ regions, periods: all }, firstDays] = await Promise.all([
    loadComparedRegions(db, codes, asOf, { withSummaries: false }),
    firstDaysOf(db, codes, asOf),
  ])
  const missing = codes.filter((code) => !regions.some((region) => region.code === code))
  if (missing.length > 0)
    throw new DomainError('not_found', 'regions_not_found', { codes: missing.join(', ') })
  const told = codes.flatMap((code) => {
    const region = regions.find((each) => each.code === code)
    if (region === undefined) return []
    const periods = all.filter(({ isSimulated }) => isSimulated === region.isSimulated)
    const first = firstOf(firstDays.get(code), periods)
    return [{ region, periods, days: first === undefined ? [] : trendDays(first, asOf) }]
  })
  const states = await loadStatesOnDays(
    db,
    told.flatMap(({ region: { code }, days }) => days.map((on) => ({ code, on }))),
  )
  return told.map(({ region, periods, days }) => {
    const { code, name, shortName, isSimulated } = region
    const reported = region.reportedPeriods.map(({ on }) => on)
    const pointOn = (on: IsoDay): TrendPoint => {
      const summary = summariseRegion(states.get(sampledKey({ code, on })) ?? [])
      const measures = regionMeasures(summary, reportingRecord(periods, reported, on))
      return {
        on,
        measures: Object.fromEntries(trendMeasures.map((measure) => [measure, measures[measure]])) as Record<
          TrendMeasure,
          Measure
        >,
      }
    }
    const handovers = handoversOf(region, asOf)
    return { asOf, methodVersion, code, name, shortName, isSimulated, points: days.map(pointOn), handovers }
  })
}

/**
 * The same of one region.
 * @throws DomainError `region_not_found`.
 */
export async function getRegionTrend(db: Database, code: string, asOf: IsoDay): Promise<RegionTrend> {
  const [trend] = await getTrends(db, [code], asOf).catch((error: unknown) => {
    if (error instanceof DomainError && error.reason === 'regions_not_found') return []
    throw error
  })
  if (trend === undefined) throw new DomainError('not_found', 'region_not_found', { code })
  return trend
}

import type { Database } from '@estafet/db'
import {
  comparability,
  type ComparisonInput,
  deriveInaugurations,
  administrationStart,
  DomainError,
  expectedTransition,
  type IsoDay,
  knownSpells,
  type Measure,
  type MetricSubject,
  methodVersion,
  type RegionMeasureName,
  regionMeasureNames,
  regionMeasures,
  reportingRecord,
  type RegionSummary,
  summariseRegion,
  type Theme,
  themeMeasures,
  themes,
} from '@estafet/domain'
import { presentHead } from '../as-of/present-head.ts'
import { activityPrecisionOfRegions } from '../as-of/activity-precision.queries.ts'
import { loadStatesOn, type StateOn } from '../as-of/history.queries.ts'
import type { PeriodRow } from '../regions/region.queries.ts'
import { type ComparedRegion, loadComparedRegions } from './comparison.queries.ts'

type Summaries = readonly (RegionSummary & { readonly theme: Theme | 'all' })[]

const nothing: RegionSummary = summariseRegion([])

function summariesOf(states: readonly StateOn[]): Summaries {
  const byTheme = new Map<Theme, StateOn[]>()
  for (const state of states)
    for (const theme of state.themes) {
      const found = byTheme.get(theme)
      if (found === undefined) byTheme.set(theme, [state])
      else found.push(state)
    }
  return [
    { theme: 'all', ...summariseRegion(states) },
    ...[...byTheme].map(([theme, of]) => ({ theme, ...summariseRegion(of) })),
  ]
}

/** The same sums as kept, from the states of `asOf`. */
async function summariesAsOf(
  db: Database,
  codes: readonly string[],
  asOf: IsoDay,
): Promise<Map<string, Summaries>> {
  const states = await loadStatesOn(db, codes, asOf)
  return new Map([...states].map(([code, each]) => [code, summariesOf(each)]))
}

const subjectOf = (region: ComparedRegion, indicator: string, asOf: IsoDay, n: number): MetricSubject => ({
  regionKind: region.kind,
  isAdministrative: region.isAdministrative,
  isSimulated: region.isSimulated,
  indicator,
  methodVersion,
  period: `/${asOf}`,
  actorKind: 'city',
  n,
  regionEventsBetween: region.events.length,
})

const describe = (
  region: ComparedRegion,
  summaries: Summaries,
  periods: readonly PeriodRow[],
  asOf: IsoDay,
) => {
  const reporting = reportingRecord(
    periods.filter((period) => period.isSimulated === region.isSimulated),
    region.reportedPeriods.map(({ on }) => on),
    asOf,
  )
  const of = (theme: Theme | 'all') => summaries.find((summary) => summary.theme === theme)
  const spells = knownSpells(region.spells, asOf)
  const inaugurations = deriveInaugurations(spells, asOf)
  const dayZero = administrationStart(inaugurations)
  const { summaries: _, spells: __, reportedPeriods: ___, ...profile } = region
  const total = of('all') ?? nothing
  return {
    ...profile,
    leader: presentHead(spells, asOf),
    dayZero,
    /** How exactly that day is known; null without one. */
    dayZeroPrecision:
      inaugurations.find(({ inauguratedOn }) => inauguratedOn === dayZero)?.inauguratedPrecision ?? null,
    expectedTransition: expectedTransition(spells, asOf),
    commitments: total.commitments,
    lastReportedOn: total.lastReportedOn,
    lastActivityOn: total.lastActivityOn,
    continuity: total.continuity,
    measures: regionMeasures(total, reporting),
    themes: themes.flatMap((theme) => {
      const summary = of(theme)
      if (summary === undefined) return []
      return [{ theme, commitments: summary.commitments, measures: themeMeasures(summary, reporting) }]
    }),
  }
}

/**
 * Two to six regions side by side, in the order asked. Per measure, how far each may be compared with the first.
 * `asOf` today reads kept sums; another day adds up the kept states of that day.
 * @throws DomainError `regions_not_found` naming every unknown code: a dropped one would mislead.
 */
export async function getComparison(
  db: Database,
  { regions: codes, theme }: ComparisonInput,
  asOf: IsoDay,
  today: IsoDay,
) {
  const isToday = asOf === today
  const [{ regions, periods }, past] = await Promise.all([
    loadComparedRegions(db, codes, asOf, { withSummaries: isToday }),
    isToday ? null : summariesAsOf(db, codes, asOf),
  ])
  const missing = codes.filter((code) => !regions.some((region) => region.code === code))
  if (missing.length > 0)
    throw new DomainError('not_found', 'regions_not_found', { codes: missing.join(', ') })
  const ordered = codes.flatMap((code) => regions.filter((region) => region.code === code))
  const items = ordered.map((region) =>
    describe(region, past === null ? region.summaries : (past.get(region.code) ?? []), periods, asOf),
  )
  const precisions = await activityPrecisionOfRegions(db, items)
  const n = (measure: Measure) => measure.denominator
  const compared = Object.fromEntries(
    regionMeasureNames.map((name) => [
      name,
      ordered.map((region, index) => {
        const [first, firstItem, item] = [ordered[0], items[0], items[index]]
        if (first === undefined || firstItem === undefined || item === undefined || index === 0) return null
        return comparability(
          subjectOf(first, name, asOf, n(firstItem.measures[name])),
          subjectOf(region, name, asOf, n(item.measures[name])),
        )
      }),
    ]),
  ) as Record<RegionMeasureName, (ReturnType<typeof comparability> | null)[]>
  return {
    asOf,
    methodVersion,
    items: items.map((item) => ({
      ...item,
      lastActivityPrecision: precisions.get(item.code) ?? null,
      themes: item.themes.filter((each) => theme === undefined || theme.includes(each.theme)),
    })),
    total: items.length,
    /** Per measure, one entry per region: how it compares with the first; null for the first itself. */
    comparability: compared,
  }
}
export type Comparison = Awaited<ReturnType<typeof getComparison>>

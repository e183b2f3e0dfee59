import type { Database } from '@estafet/db'
import {
  continuityMeasure,
  currentSpell,
  daysBetween,
  type IsoDay,
  isCountableDay,
  isInauguratedHead,
  isInSample,
  type Measure,
  type MissingReason,
  onTimeMeasure,
  type OverviewInput,
  type OverviewMeasure,
  reportingMeasure,
  reportingRecord,
  type RegionSummary,
  sampleOf,
  summariseRegion,
} from '@estafet/domain'
import { resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import { loadStatesOn } from '../as-of/history.queries.ts'
import { listReportingPeriods } from '../regions/region.queries.ts'
import {
  listAllSpells,
  listOverviewRegions,
  listOverviewSums,
  listReportedPeriods,
  type OverviewRegion,
  type OverviewSummary,
} from './overview.queries.ts'

/** One region's value of the chosen measure; shares in 0–1, tenure in days, otherwise the measure's own unit. */
export interface OverviewItem {
  readonly code: string
  readonly name: string
  readonly isSimulated: boolean
  /** Null with `low` and `high`: only these bounds are known, because nobody knows what became of some cases. */
  readonly value: number | null
  /** Cases behind a share; null where the value is no share. */
  readonly n: number | null
  readonly low: number | null
  readonly high: number | null
  readonly missing: MissingReason | null
}

const overviewUnits = {
  commitments: 'count',
  on_time: 'share',
  continuity: 'share',
  reporting: 'share',
  leader_tenure: 'days',
  hdi: 'index',
  poverty: 'percent',
} as const satisfies Record<OverviewMeasure, string>

type Valued = Pick<OverviewItem, 'value' | 'n' | 'low' | 'high' | 'missing'>

const plain = (value: number | null, missing: MissingReason): Valued => ({
  value,
  n: null,
  low: null,
  high: null,
  missing: value === null ? missing : null,
})
const share = ({ rate, denominator, low, high, missing }: Measure): Valued => ({
  value: rate,
  n: denominator,
  low,
  high,
  missing,
})

const item = (
  { code, name, isSimulated }: Pick<OverviewRegion, 'code' | 'name' | 'isSimulated'>,
  valued: Valued,
): OverviewItem => ({
  code,
  name,
  isSimulated,
  ...valued,
})

const nothing = summariseRegion([])

/** Region sums for another day than today. */
async function summariesAsOf(db: Database, asOf: IsoDay): Promise<Map<string, RegionSummary>> {
  const states = await loadStatesOn(db, null, asOf)
  return new Map([...states].map(([code, each]) => [code, summariseRegion(each)]))
}

async function bySummary(
  db: Database,
  { asOf, today, column }: { asOf: IsoDay; today: IsoDay; column: 'schedule' | 'continuity' | null },
  value: (summary: OverviewSummary) => Valued,
) {
  const regions = await listOverviewSums(db, column)
  const past = asOf === today ? null : await summariesAsOf(db, asOf)
  return regions.map(({ commitments, metHandover, sums, ...region }) => {
    const kept = {
      ...nothing,
      commitments: commitments ?? 0,
      metHandover: metHandover ?? 0,
      ...(sums === null || column === null ? {} : { [column]: sums }),
    }
    return item(region, value(past === null ? kept : (past.get(region.code) ?? nothing)))
  })
}

async function byTenure(db: Database, asOf: IsoDay): Promise<OverviewItem[]> {
  const [regions, spells] = await Promise.all([listOverviewRegions(db), listAllSpells(db, asOf)])
  return regions.map((region) => {
    const current = currentSpell(spells.get(region.code) ?? [], asOf)
    // In office since a month or a year: for how many days nobody can say.
    const isCounted =
      current !== null && isInauguratedHead(current) && isCountableDay(current.startedPrecision)
    const days = isCounted ? daysBetween(current.startedOn, asOf) : null
    // An acting head, or nobody, has no term to count: that is no gap in the record.
    const isNone = region.isAdministrative || (current !== null && !isInauguratedHead(current))
    return item(region, plain(days, isNone ? 'not_applicable' : 'unknown'))
  })
}

async function byReporting(db: Database, asOf: IsoDay): Promise<OverviewItem[]> {
  const [regions, periods, reported] = await Promise.all([
    listOverviewRegions(db),
    listReportingPeriods(db),
    listReportedPeriods(db),
  ])
  return regions.map((region) => {
    const days = (reported.get(region.code) ?? []).map(({ on }) => on)
    const asked = periods.filter((period) => period.isSimulated === region.isSimulated)
    return item(region, share(reportingMeasure(reportingRecord(asked, days, asOf))))
  })
}

/** Every kabupaten and kota of the sample (the real ones without it) by code with one measure, on `asOf`. */
export async function getOverview(
  db: Database,
  { measure = 'commitments', sample: asked, asOf: day }: OverviewInput,
  today: IsoDay,
) {
  const asOf = resolveAsOf(day, today)
  const sample = sampleOf(asked)
  const items = (await valuesOf(db, measure, asOf, today)).filter(({ code }) => isInSample(sample, code))
  return { measure, unit: overviewUnits[measure], sample, asOf, items, total: items.length }
}

async function valuesOf(
  db: Database,
  measure: OverviewMeasure,
  asOf: IsoDay,
  today: IsoDay,
): Promise<OverviewItem[]> {
  switch (measure) {
    case 'commitments':
      return bySummary(db, { asOf, today, column: null }, ({ commitments }) =>
        plain(commitments > 0 ? commitments : null, 'unknown'),
      )
    case 'on_time':
      return bySummary(db, { asOf, today, column: 'schedule' }, (summary) => share(onTimeMeasure(summary)))
    case 'continuity':
      return bySummary(db, { asOf, today, column: 'continuity' }, (summary) =>
        share(continuityMeasure(summary)),
      )
    case 'reporting':
      return byReporting(db, asOf)
    case 'leader_tenure':
      return byTenure(db, asOf)
    case 'hdi':
      return (await listOverviewRegions(db)).map((region) => item(region, plain(region.hdi, 'unknown')))
    case 'poverty':
      return (await listOverviewRegions(db)).map((region) =>
        item(region, plain(region.povertyPercent, 'unknown')),
      )
  }
}

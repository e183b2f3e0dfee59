import type { Database } from '@estafet/db'
import { type IsoDay, reportingRecord } from '@estafet/domain'
import { listReportingPeriods } from '../regions/region.queries.ts'
import { listOverviewRegions, listReportedPeriods, type OverviewRegion } from './overview.queries.ts'

/** Who was heard from in one reporting period. */
export interface ReportingCoverage {
  readonly periodLabel: string
  readonly dueOn: IsoDay
  readonly asked: number
  readonly onTime: number
  readonly late: number
  /** By code. */
  readonly silent: readonly Pick<OverviewRegion, 'code' | 'name'>[]
}

/** The reporting periods that closed before `asOf`, newest first and `most` of them, each with who was heard from. */
export async function reportingCoverage(
  db: Database,
  asOf: IsoDay,
  isSimulated: boolean,
  most: number,
): Promise<ReportingCoverage[]> {
  const [regions, periods, reported] = await Promise.all([
    listOverviewRegions(db),
    listReportingPeriods(db),
    listReportedPeriods(db),
  ])
  const asked = regions.filter((region) => region.isSimulated === isSimulated)
  return periods
    .filter((each) => each.isSimulated === isSimulated && each.closesOn < asOf)
    .slice(-most)
    .toReversed()
    .map((period) => {
      const outcomes = asked.map(({ code, name }) => {
        const days = (reported.get(code) ?? []).map(({ on }) => on)
        return { code, name, outcome: reportingRecord([period], days, asOf).byPeriod[0]?.outcome ?? 'silent' }
      })
      const count = (outcome: string) => outcomes.filter((each) => each.outcome === outcome).length
      return {
        periodLabel: period.label,
        dueOn: period.dueOn,
        asked: asked.length,
        onTime: count('on_time'),
        late: count('late'),
        silent: outcomes
          .filter(({ outcome }) => outcome === 'silent')
          .map(({ code, name }) => ({ code, name }))
          .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
      }
    })
}

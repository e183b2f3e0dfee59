import type { Database } from '@estafet/db'
import { type IsoDay, type Sample, reportingRecord, sampleOf } from '@estafet/domain'
import { sql } from 'kysely'
import { inRegion } from '../commitments/list/commitment-conditions.queries.ts'
import type { CsvColumn } from '../csv/csv-column.ts'
import { answerColumns, regionColumns } from '../csv/shared-columns.ts'
import { requireRegion } from '../regions/require-region.read.ts'
import { ofSample } from '../regions/sample-condition.queries.ts'
import type { FactFileInput } from './export-facts.read.ts'

/** A reporting period and a region it asked. */
export interface PeriodRow {
  readonly code: string
  readonly name: string
  readonly isSimulated: boolean
  readonly periodId: number
  readonly label: string
  readonly opensOn: IsoDay
  readonly dueOn: IsoDay
  readonly closesOn: IsoDay
  /** The first report within the period, by the day asked; null while there is none. */
  readonly firstReportedOn: IsoDay | null
}

/** Columns of `periods.csv`. The code book explains each header. */
export const periodColumns = (asOf: IsoDay): readonly CsvColumn<PeriodRow>[] => [
  ...regionColumns<PeriodRow>((row) => row),
  { header: 'period_id', value: (row) => row.periodId },
  { header: 'period_label', value: (row) => row.label },
  { header: 'opens_on', value: (row) => row.opensOn },
  { header: 'period_due_on', value: (row) => row.dueOn },
  { header: 'closes_on', value: (row) => row.closesOn },
  { header: 'first_reported_on', value: (row) => row.firstReportedOn },
  { header: 'outcome', value: (row) => outcomeOf(row, asOf) },
  ...answerColumns(asOf),
]

const outcomeOf = ({ periodId: id, opensOn, dueOn, closesOn, firstReportedOn }: PeriodRow, asOf: IsoDay) => {
  const days = firstReportedOn === null ? [] : [firstReportedOn]
  return reportingRecord([{ id, opensOn, dueOn, closesOn }], days, asOf).byPeriod[0]?.outcome ?? 'not_due'
}

/**
 * Every kabupaten and kota with every period that had asked it by `asOf`, by region and due day.
 * @throws DomainError `region_not_found`.
 */
export async function listPeriodRows(
  db: Database,
  { sample: asked, region }: Omit<FactFileInput, 'asOf'>,
  asOf: IsoDay,
): Promise<PeriodRow[]> {
  await requireRegion(db, region)
  const sample: Sample = sampleOf(asked, region)
  const { rows } = await sql<PeriodRow>`
    select r.code, r.name, r.is_simulated as "isSimulated", p.id as "periodId", p.label, p.opens_on as "opensOn",
      p.due_on as "dueOn", p.closes_on as "closesOn",
      case when f.first_reported_on <= ${asOf} then f.first_reported_on end as "firstReportedOn"
    from region r join reporting_period p on p.is_simulated = r.is_simulated and p.opens_on <= ${asOf}
    left join reported_period f on f.region_code = r.code and f.reporting_period_id = p.id
    where r.kind <> 'province' and ${ofSample('r.code', sample)}
      and ${region === undefined ? sql`true` : inRegion('r.code', region)}
    order by r.code, p.due_on, p.id`.execute(db)
  return rows
}

import type { SurvivalBounds } from '@estafet/domain'
import type { CsvColumn } from '../csv/csv-column.ts'
import { answerColumns, regionKey } from '../csv/shared-columns.ts'
import type { SurvivalAnswer } from './survival.read.ts'
import type { LapseCurve, SurvivalPart } from './survival-part.ts'

/** One figure of survival: a group, after changes or renewals, so many months later. */
export interface SurvivalRow {
  readonly group: string
  readonly after: 'changes' | 'renewals'
  readonly part: Pick<SurvivalPart, 'atRisk' | 'commitments' | 'transitions' | 'standings'>
  readonly months: number
  /** At the horizons; of the other months only the curve is read. */
  readonly bounds: (SurvivalBounds & { readonly isSmall: boolean }) | undefined
  readonly reading: LapseCurve['readings'][number] | undefined
}

const rowsOf = (group: string, after: SurvivalRow['after'], part: SurvivalPart): SurvivalRow[] =>
  part.curve.readings
    .filter(({ months }) => months > 0)
    .map((reading) => ({
      group,
      after,
      part,
      months: reading.months,
      bounds: part.bounds.find(({ months }) => months === reading.months),
      reading,
    }))

/** Survival as long rows, at every month the page tells of: all commitments before the groups, changes before renewals. */
export const survivalRows = ({ overall, groups }: SurvivalAnswer): SurvivalRow[] =>
  [{ group: 'all', ...overall }, ...groups].flatMap(({ group, changes, renewals }) => [
    ...rowsOf(group, 'changes', changes),
    ...rowsOf(group, 'renewals', renewals),
  ])

/** Columns of `survival.csv`. The code book explains each header. */
export const survivalColumns = ({
  sample,
  by,
  province,
  asOf,
}: Pick<SurvivalAnswer, 'sample' | 'by' | 'province' | 'asOf'>): readonly CsvColumn<SurvivalRow>[] => [
  { header: 'sample', value: () => sample },
  { header: 'province_code', value: () => province },
  { header: 'province_key', value: () => (province === null ? null : regionKey(province)) },
  { header: 'grouped_by', value: () => by },
  { header: 'group', value: (row) => row.group },
  { header: 'after', value: (row) => row.after },
  { header: 'months', value: (row) => row.months },
  { header: 'at_risk', value: (row) => row.part.atRisk },
  { header: 'commitments', value: (row) => row.part.commitments },
  { header: 'transitions', value: (row) => row.part.transitions },
  { header: 'uncertain', value: (row) => row.part.standings.uncertain },
  { header: 'n', value: (row) => row.bounds?.n ?? null },
  { header: 'alive', value: (row) => row.bounds?.alive ?? null },
  { header: 'ended', value: (row) => row.bounds?.ended ?? null },
  { header: 'unknown', value: (row) => row.bounds?.unknown ?? null },
  { header: 'not_reached', value: (row) => row.bounds?.notReached ?? null },
  { header: 'alive_share_low', value: (row) => row.bounds?.low ?? null },
  { header: 'alive_share_high', value: (row) => row.bounds?.high ?? null },
  { header: 'is_small', value: (row) => row.bounds?.isSmall ?? null },
  { header: 'lapsed_incidence', value: (row) => row.reading?.share ?? null },
  { header: 'lapsed_incidence_low', value: (row) => row.reading?.low ?? null },
  { header: 'lapsed_incidence_high', value: (row) => row.reading?.high ?? null },
  { header: 'still_followed', value: (row) => row.reading?.atRisk ?? null },
  ...answerColumns(asOf),
]

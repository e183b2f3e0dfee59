import { type IsoDay, type Measure, type TrendMeasure, trendMeasures } from '@estafet/domain'
import type { CsvColumn } from '../csv/csv-column.ts'
import { answerColumns, measureColumns, regionColumns } from '../csv/shared-columns.ts'
import type { RegionTrend } from './region-trends.read.ts'

/** One figure of a region on one of the days sampled. */
export interface TrendRow {
  readonly region: RegionTrend
  readonly on: IsoDay
  readonly measure: TrendMeasure
  readonly value: Measure
}

/** Trends as long rows: region by region, day by day, measure by measure. */
export const trendRows = (trends: readonly RegionTrend[]): TrendRow[] =>
  trends.flatMap((region) =>
    region.points.flatMap(({ on, measures }) =>
      trendMeasures.map((measure) => ({ region, on, measure, value: measures[measure] })),
    ),
  )

/** Columns of `trends.csv`. The code book explains each header. */
export const trendColumns = (asOf: IsoDay): readonly CsvColumn<TrendRow>[] => [
  ...regionColumns<TrendRow>(({ region }) => region),
  { header: 'sampled_on', value: (row) => row.on },
  ...measureColumns<TrendRow>(),
  ...answerColumns(asOf),
]

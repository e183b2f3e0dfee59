import { type Measure, type RegionMeasureName, regionMeasureNames } from '@estafet/domain'
import type { CsvColumn } from '../csv/csv-column.ts'
import { answerColumns, measureColumns, regionColumns } from '../csv/shared-columns.ts'
import type { Comparison } from './comparison.read.ts'

/** One figure of a comparison: a region, a measure, over all commitments or one theme. */
export interface ComparisonRow {
  readonly regionCode: string
  readonly regionName: string
  readonly isSimulated: boolean
  readonly theme: string
  readonly measure: RegionMeasureName
  readonly value: Measure
  readonly comparability: string | null
  readonly reasons: string
}

/** A comparison as long rows: region by region, all commitments before the themes. */
export function comparisonRows({ items, comparability }: Comparison): ComparisonRow[] {
  return items.flatMap((item, index) =>
    [{ theme: 'all', measures: item.measures }, ...item.themes].flatMap(({ theme, measures }) =>
      regionMeasureNames.map((measure) => {
        const compared = theme === 'all' ? comparability[measure][index] : null
        return {
          regionCode: item.code,
          regionName: item.name,
          isSimulated: item.isSimulated,
          theme,
          measure,
          value: measures[measure],
          comparability: compared?.level ?? null,
          reasons: compared?.reasons.join('~') ?? '',
        }
      }),
    ),
  )
}

/** Columns of `comparison.csv`. The code book explains each header. */
export const comparisonColumns = (asOf: string): readonly CsvColumn<ComparisonRow>[] => [
  ...regionColumns<ComparisonRow>((row) => ({
    code: row.regionCode,
    name: row.regionName,
    isSimulated: row.isSimulated,
  })),
  { header: 'theme', value: (row) => row.theme },
  ...measureColumns<ComparisonRow>(),
  { header: 'comparability_with_first', value: (row) => row.comparability },
  { header: 'comparability_reasons', value: (row) => row.reasons },
  ...answerColumns(asOf),
]

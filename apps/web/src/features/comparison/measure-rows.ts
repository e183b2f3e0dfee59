import { type RegionMeasureName, regionMeasureNames } from '@estafet/domain'
import type { ComparedCity, Comparison, MeasureValue } from './comparison-page.queries.ts'

export type CellComparability = NonNullable<Comparison['comparability'][RegionMeasureName][number]>

export interface MeasureCell {
  readonly city: ComparedCity
  readonly value: MeasureValue
  /** With the first city; null for the first city itself. */
  readonly comparability: CellComparability | null
  /** The highest of those that may be compared, where they differ: the city to learn from, on this measure. */
  readonly isBetter: boolean
}

export interface MeasureRow {
  readonly name: RegionMeasureName
  readonly cells: readonly MeasureCell[]
}

type PlainCell = Omit<MeasureCell, 'isBetter'>

const rateOf = ({ value, comparability }: PlainCell): number | null =>
  comparability?.level === 'none' ? null : value.rate

const withBetter = (cells: readonly PlainCell[]): readonly MeasureCell[] => {
  const rates = cells.map(rateOf).filter((rate) => rate !== null)
  const highest = Math.max(...rates)
  const differ = rates.some((rate) => rate < highest)
  return cells.map((cell) => ({ ...cell, isBetter: differ && rateOf(cell) === highest }))
}

/** One row a measure, one cell a city, in the order of the address. */
export const measureRows = ({ items, comparability }: Comparison): readonly MeasureRow[] =>
  regionMeasureNames.map((name) => ({
    name,
    cells: withBetter(
      items.map((city, index) => ({
        city,
        value: city.measures[name],
        comparability: comparability[name][index] ?? null,
      })),
    ),
  }))

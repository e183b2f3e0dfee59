import { measureLimits, type RegionMeasureName, regionMeasureNames } from '@estafet/domain'
import type { ComparedCity, Comparison, MeasureValue } from '../comparison-page.queries.ts'

export type CellComparability = NonNullable<Comparison['comparability'][RegionMeasureName][number]>

export interface MeasureCell {
  readonly city: ComparedCity
  readonly value: MeasureValue
  /** With the first city; null for the first city itself. */
  readonly comparability: CellComparability | null
  /**
   * Of those that may be compared none is certainly above it, though not all are alike: a city to learn from, on this
   * measure. Of bounds more than one may be, and one of which nothing is known never is.
   */
  readonly isBetter: boolean
}

export interface MeasureRow {
  readonly name: RegionMeasureName
  readonly cells: readonly MeasureCell[]
}

type PlainCell = Omit<MeasureCell, 'isBetter'>

interface Reach {
  readonly low: number
  readonly high: number
}

/** Where the share of a cell lies: at one point, or between its bounds; an interval of chance moves no order. */
const reachOf = (name: RegionMeasureName, { value, comparability }: PlainCell): Reach | null => {
  if (comparability?.level === 'none') return null
  const { rate, low, high } = value
  if (measureLimits[name] === 'bounds') return low === null || high === null ? null : { low, high }
  return rate === null ? null : { low: rate, high: rate }
}

const withBetter = (name: RegionMeasureName, cells: readonly PlainCell[]): readonly MeasureCell[] => {
  const reaches = cells.map((cell) => reachOf(name, cell))
  const known = reaches.filter((reach) => reach !== null)
  const certain = Math.max(...known.map(({ low }) => low))
  const differ = known.some(({ low, high }) => low !== known[0]?.low || high !== known[0].high)
  return cells.map((cell, index) => {
    const reach = reaches[index]
    const isBetter = differ && reach != null && reach.high >= certain && cell.value.numerator > 0
    return { ...cell, isBetter }
  })
}

/** One row a measure, one cell a city, in the order of the address. */
export const measureRows = ({ items, comparability }: Comparison): readonly MeasureRow[] =>
  regionMeasureNames.map((name) => ({
    name,
    cells: withBetter(
      name,
      items.map((city, index) => ({
        city,
        value: city.measures[name],
        comparability: comparability[name][index] ?? null,
      })),
    ),
  }))

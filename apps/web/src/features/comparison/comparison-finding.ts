import { measureLimits, type RegionMeasureName } from '@estafet/domain'
import type { Comparison } from './comparison-page.queries.ts'
import { type MeasureCell, type MeasureRow, measureRows } from './measures/measure-rows.ts'

/** What a comparison shows on one measure, before it has words. No total over measures, and no ranking. */
export interface ComparisonFinding {
  readonly measure: RegionMeasureName
  /** Cities with a value that may be set beside the first one's, in the order of the address. */
  readonly cells: readonly MeasureCell[]
  /**
   * `apart`: the whole interval of one lies above that of another; `overlapping`: none does, so the difference
   * may be chance; `no_interval`: the measure is a mean. Of bounds nothing is chance: `bounds_apart` holds whatever
   * became of the unknown cases, `bounds_overlapping` hangs on them, or on fewer than
   * five cases.
   */
  readonly conclusion: 'apart' | 'overlapping' | 'no_interval' | 'bounds_apart' | 'bounds_overlapping'
  /** Only when apart: the two furthest from each other. */
  readonly above: MeasureCell | null
  readonly below: MeasureCell | null
}

/** What readers come for first. */
const preferred: readonly RegionMeasureName[] = [
  'continuity',
  'on_time',
  'evidence',
  'progress',
  'reporting',
  'timeliness',
]

const comparableCells = ({ cells }: MeasureRow): readonly MeasureCell[] =>
  cells.filter(({ value, comparability }) => value.missing === null && comparability?.level !== 'none')

const conclusionOf = (
  measure: RegionMeasureName,
  hasIntervals: boolean,
  isApart: boolean,
): ComparisonFinding['conclusion'] => {
  if (measureLimits[measure] === 'bounds') return isApart ? 'bounds_apart' : 'bounds_overlapping'
  if (!hasIntervals) return 'no_interval'
  return isApart ? 'apart' : 'overlapping'
}

const describe = (measure: RegionMeasureName, cells: readonly MeasureCell[]): ComparisonFinding => {
  // An interval widens where cases are few; bounds do not, so a city with one case would stand above all others.
  const weighed = measureLimits[measure] === 'bounds' ? cells.filter(({ value }) => !value.isSmall) : cells
  const byLow = weighed.toSorted((a, b) => (b.value.low ?? 0) - (a.value.low ?? 0))
  const byHigh = weighed.toSorted((a, b) => (a.value.high ?? 1) - (b.value.high ?? 1))
  const [above, below] = [byLow[0], byHigh[0]]
  const hasIntervals = cells.every(({ value }) => value.low !== null && value.high !== null)
  const isApart =
    hasIntervals &&
    above !== undefined &&
    below !== undefined &&
    (above.value.low ?? 0) > (below.value.high ?? 1)
  return {
    measure,
    cells,
    conclusion: conclusionOf(measure, hasIntervals, isApart),
    above: isApart ? above : null,
    below: isApart ? below : null,
  }
}

/**
 * The finding on the measure asked for; else, of those that compare most cities, one whose difference is more than
 * chance or than what is unknown, or the first. Null when no measure has two cities whose values may be set side by side.
 */
export const comparisonFinding = (
  comparison: Comparison,
  asked: RegionMeasureName | undefined,
): ComparisonFinding | null => {
  const rows = measureRows(comparison)
  const findings = preferred.flatMap((name) => {
    const row = rows.find((each) => each.name === name)
    const cells = row === undefined ? [] : comparableCells(row)
    return cells.length < 2 ? [] : [describe(name, cells)]
  })
  const most = Math.max(0, ...findings.map(({ cells }) => cells.length))
  const widest = findings.filter(({ cells }) => cells.length === most)
  return (
    findings.find(({ measure }) => measure === asked) ??
    widest.find(({ above }) => above !== null) ??
    widest[0] ??
    null
  )
}

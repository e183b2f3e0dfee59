import type { HeldHandover } from '../transition-page.queries.ts'

type Bounds = NonNullable<HeldHandover['survival']>['bounds']

export interface SurvivalRow {
  readonly months: 6 | 12 | 24
  readonly bounds: Bounds[6]
}

/** The horizons, nearest first. */
export const survivalRows = (bounds: Bounds): SurvivalRow[] =>
  ([6, 12, 24] as const).map((months) => ({ months, bounds: bounds[months] }))

/** The furthest horizon that has been reached; null before the first one has. */
export const furthestReached = (rows: readonly SurvivalRow[]): SurvivalRow | null =>
  rows.findLast(({ bounds }) => bounds.n > 0) ?? null

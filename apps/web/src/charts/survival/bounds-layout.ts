import type { BoundsPanel, BoundsRow } from './survival-input.ts'

/** In this order: the share known to live ends where the first part does, the share that may live where the second does. */
export const boundsParts = ['alive', 'unknown', 'ended'] as const
type BoundsPart = (typeof boundsParts)[number]

export interface BoundsSegment {
  readonly part: BoundsPart
  readonly count: number
  readonly x: number
  readonly width: number
}

/** A row as parts of a bar `width` px long, which stands for its n; none where n is 0. Parts of nobody are left out. */
export const boundsSegments = (row: BoundsRow, width: number): BoundsSegment[] => {
  let counted = 0
  return boundsParts.flatMap((part) => {
    const count = row[part]
    const x = (counted / row.n) * width
    counted += count
    return count === 0 ? [] : [{ part, count, x, width: (count / row.n) * width }]
  })
}

/** Whether any bar is drawn grey, because it stands for few. */
export const hasSmallBounds = (panels: readonly BoundsPanel[]): boolean =>
  panels.some(({ rows }) => rows.some(({ isSmall, n }) => isSmall && n > 0))

import type { BoundsPanel, BoundsRow } from './survival-input.ts'

/** In this order: the share known to live ends where the first part does, the share that may live where the second does. */
export const boundsParts = ['alive', 'unknown', 'ended'] as const
export type BoundsPart = (typeof boundsParts)[number]

/** A row as parts of a bar whose full length, 1, stands for its n; all are 0 where n is. */
export interface BoundsBar extends Readonly<Record<BoundsPart, number>> {
  readonly months: number
  readonly row: BoundsRow
}

export const boundsBars = ({ rows }: BoundsPanel): BoundsBar[] =>
  rows.map((row) => {
    const part = (name: BoundsPart) => (row.n === 0 ? 0 : row[name] / row.n)
    return { months: row.months, row, alive: part('alive'), unknown: part('unknown'), ended: part('ended') }
  })

/** Whether any bar is drawn grey, because it stands for few. */
export const hasSmallBounds = (panels: readonly BoundsPanel[]): boolean =>
  panels.some(({ rows }) => rows.some(({ isSmall, n }) => isSmall && n > 0))

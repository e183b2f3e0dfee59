import { isInferred } from '@estafet/domain'
import type { KeyFigure } from './key-figures.tsx'
import type { HeldHandover } from './transition-page.queries.ts'

type Counted = Pick<HeldHandover, 'counts' | 'windows' | 'kind' | 'precision'>

/** Without a decision on record: still owed by this head, or no longer to be had. */
export const undecidedOf = ({ counts }: Pick<HeldHandover, 'counts'>) => {
  const { undecided, overdue, never_decided: never } = counts.byStanding
  return { owed: undecided + overdue, never }
}

/** Day N, and how many commitments were open, decided and not; a figure that would say nothing is left out. */
export const heldFigures = (held: Counted): KeyFigure[] => {
  const { counts, windows, kind, precision } = held
  const { owed, never } = undecidedOf(held)
  const day =
    windows === null
      ? []
      : [{ key: 'since', value: windows.daysSince, dayKey: isInferred(precision) ? 'day_about' : 'day' }]
  const open = { key: 'open', value: counts.open }
  if (counts.open === 0) return [...day, open]
  if (kind === 'renewal') return [...day, open, { key: 'not_asked', value: counts.byStanding.not_asked }]
  return [
    ...day,
    open,
    { key: 'decided', value: counts.byStanding.decided },
    never > 0 ? { key: 'never', value: never } : { key: 'undecided', value: owed },
  ]
}

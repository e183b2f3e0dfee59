import { isInferred } from '@estafet/domain'
import type { KeyFigure } from '../key-figures.tsx'
import type { HeldHandover } from '../transition-page.queries.ts'

type Counted = Pick<HeldHandover, 'counts' | 'windows' | 'kind' | 'precision'>

/** Without a decision on record: still owed by this head, or no longer to be had. */
export const undecidedOf = ({ counts }: Pick<HeldHandover, 'counts'>) => {
  const { undecided, overdue, never_decided: never } = counts.byStanding
  return { owed: undecided + overdue, never }
}

/** Of how many it is not known whether they were open on day zero, so that nothing is asked of them. */
export const unsureOf = ({ counts, kind }: Pick<HeldHandover, 'counts' | 'kind'>): number =>
  kind === 'renewal' ? 0 : counts.byStanding.not_asked

/**
 * Day N, and how many commitments were open, decided and not, and how many may have been open; a figure that would say
 * nothing is left out. Those decided and not add up to those open.
 */
export const heldFigures = (held: Counted): KeyFigure<'decisions'>[] => {
  const { counts, windows, kind, precision } = held
  const { owed, never } = undecidedOf(held)
  const day: KeyFigure<'decisions'>[] =
    windows === null
      ? []
      : [{ key: 'since', value: windows.daysSince, dayKey: isInferred(precision) ? 'day_about' : 'day' }]
  const unsure = unsureOf(held)
  const open: KeyFigure<'decisions'> = { key: 'open', value: counts.open - unsure }
  if (counts.open === 0) return [...day, open]
  if (kind === 'renewal') return [...day, open, { key: 'not_asked', value: counts.byStanding.not_asked }]
  const decided: KeyFigure<'decisions'>[] = [
    open,
    { key: 'decided', value: counts.byStanding.decided },
    never > 0 ? { key: 'never', value: never } : { key: 'undecided', value: owed },
  ]
  return [
    ...day,
    ...(open.value > 0 ? decided : []),
    ...(unsure > 0 ? [{ key: 'unsure' as const, value: unsure }] : []),
  ]
}

import { addDays, type IsoDay } from '@estafet/domain'
import type { RelayMilestone } from '../input/relay-input.ts'
import type { DaySpan } from './relay-span.ts'

export interface MilestoneMark extends RelayMilestone {
  /** The tick: the deadline first promised; the completion where none was promised. */
  readonly from: IsoDay
  /** The end of the thread: completion, else the current deadline, else the last day it is known overdue. */
  readonly to: IsoDay
  /** An unfinished thread is dashed. */
  readonly isComplete: boolean
}

const clamp = (on: IsoDay, { from, to }: DaySpan): IsoDay => (on < from ? from : on > to ? to : on)

const threadEnd = (
  { originalDueOn, dueOn, completedOn, daysLate: late }: RelayMilestone,
  asOf: IsoDay,
): IsoDay | null => {
  if (completedOn !== null) return completedOn
  const promised = dueOn ?? originalDueOn
  if (promised === null || promised >= asOf) return promised
  return originalDueOn === null || late === null ? asOf : addDays(originalDueOn, late)
}

/** Nobody knows of it, or it is no longer running late: its tick stays, its thread stops. */
const isStill = ({ schedule }: RelayMilestone): boolean =>
  schedule === 'withdrawn' || schedule === 'outcome_unknown' || schedule === 'lapsed_with_commitment'

/**
 * Marks in order of promise, and the milestones that no date places within the span (they stay in the table). One due
 * after it sits at its edge.
 */
export const milestoneMarks = (
  milestones: readonly RelayMilestone[],
  asOf: IsoDay,
  span: DaySpan,
): { readonly marks: readonly MilestoneMark[]; readonly unplaced: readonly RelayMilestone[] } => {
  const marks = milestones.flatMap((milestone) => {
    const still = isStill(milestone) ? (milestone.completedOn ?? milestone.originalDueOn) : null
    const to = still ?? threadEnd(milestone, asOf)
    const from = milestone.originalDueOn ?? to
    if (from === null || to === null || (from < span.from && to < span.from)) return []
    return [
      {
        ...milestone,
        from: clamp(from, span),
        to: clamp(to, span),
        isComplete: milestone.completedOn !== null,
      },
    ]
  })
  const placed = new Set(marks.map(({ id }) => id))
  return {
    marks: marks.toSorted((a, b) => (a.from === b.from ? a.id - b.id : a.from < b.from ? -1 : 1)),
    unplaced: milestones.filter(({ id }) => !placed.has(id)),
  }
}

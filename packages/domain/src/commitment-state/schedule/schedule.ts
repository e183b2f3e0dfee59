import { daySpan } from '../../day-span.ts'
import type { IsoDay } from '../../facts.ts'
import { addDays, daysBetween } from '../../iso-day.ts'
import { soonestDay } from '../newest.ts'
import type { DatePrecision, ScheduleStatus } from '../../vocabulary.ts'

export interface ScheduleInput {
  /** The deadline first promised; null when none was given. */
  readonly originalDueOn: IsoDay | null
  /** How exactly it is known; left out or null: to the day. */
  readonly originalDuePrecision?: DatePrecision | null
  /** The day it was completed, or the first it may have been; null when it is not complete. */
  readonly completedOn: IsoDay | null
  /** The last day it may have been completed; left out: `completedOn`. */
  readonly completedBy?: IsoDay
  readonly isWithdrawn: boolean
  /** The last day it is on record as open; null: no word of it; left out: whatever day is asked for. */
  readonly openUntil?: IsoDay | null
  /** The day its commitment ended; left out or null: it has not. */
  readonly endedOn?: IsoDay | null
}

export interface ScheduleResult {
  readonly status: ScheduleStatus
  /** Days past the original deadline, 1 or more, as far as known; null where not late. */
  readonly daysLate: number | null
}

/** From the day after the deadline to this many days past it is `late`; beyond is `very_late`. */
export const lateDaysLimit = 90

type Deadline = Pick<ScheduleInput, 'originalDueOn' | 'originalDuePrecision'>

/** The day by which a milestone was first promised: of a deadline known to the month or year, its last day. */
export const dueDay = ({ originalDueOn, originalDuePrecision }: Deadline): IsoDay | null =>
  originalDueOn === null ? null : daySpan(originalDueOn, originalDuePrecision ?? 'day').last

const none = (status: ScheduleStatus): ScheduleResult => ({ status, daysLate: null })

const ofCompleted = (due: IsoDay, first: IsoDay, last: IsoDay): ScheduleResult => {
  if (last <= due) return none('met')
  return first > due ? { status: 'met_late', daysLate: daysBetween(due, first) } : none('outcome_unknown')
}

/** The last day it is known to be open by `asOf`; null when no day is. */
const openOn = ({ openUntil, endedOn }: ScheduleInput, asOf: IsoDay): IsoDay | null =>
  openUntil === null ? null : soonestDay([asOf, openUntil ?? null, endedOn ?? null])

/**
 * Where a milestone stands against its original deadline. Due today is `on_track`; completed on the day is
 * `met`. Days late = completion, or the last day it is known to be open, minus the original deadline; a completion
 * after `asOf` is not known yet. Moved deadlines change nothing here.
 *
 * Open past its deadline it is late only as far as somebody knows: to the day asked where the region is asked for
 * reports, because silence is an answer then; else to its last report. Without either, and of a completion known to a
 * month or year that holds the deadline, `outcome_unknown`. When the commitment ended before the deadline the milestone
 * is `lapsed_with_commitment`; one late by then stays late, and its days stop.
 * Source: DOMAIN "Schedule status", "Milestones of an ended commitment", "Days known to the month or year".
 */
export const scheduleStatus = (input: ScheduleInput, asOf: IsoDay): ScheduleResult => {
  const { completedOn, isWithdrawn, endedOn = null } = input
  const due = dueDay(input)
  if (isWithdrawn) return none('withdrawn')
  if (due === null) return none('no_deadline')
  if (completedOn !== null && completedOn <= asOf)
    return ofCompleted(due, completedOn, input.completedBy ?? completedOn)
  if (endedOn !== null && endedOn <= due) return none('lapsed_with_commitment')
  if (asOf <= due) return none('on_track')
  const until = openOn(input, asOf)
  if (until === null || until <= due) return none('outcome_unknown')
  const daysLate = daysBetween(due, until)
  return { status: daysLate > lateDaysLimit ? 'very_late' : 'late', daysLate }
}

/**
 * The next day after `asOf` on which the status changes by the calendar alone: `on_track` ends the day after the
 * deadline, `late` turns `very_late` 91 days after it, if it is still known to be open then. Null when no day does.
 */
export const scheduleChangesOn = (input: ScheduleInput, asOf: IsoDay): IsoDay | null => {
  const due = dueDay(input)
  if (due === null) return null
  const { status } = scheduleStatus(input, asOf)
  if (status === 'on_track') return addDays(due, 1)
  const isRunning = status === 'late' && openOn(input, asOf) === asOf
  return isRunning && openOn(input, addDays(due, lateDaysLimit + 1)) === addDays(due, lateDaysLimit + 1)
    ? addDays(due, lateDaysLimit + 1)
    : null
}

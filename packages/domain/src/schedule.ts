import type { IsoDay } from './facts.ts'
import { addDays, daysBetween } from './iso-day.ts'
import type { ScheduleStatus } from './vocabulary.ts'

export interface ScheduleInput {
  /** The deadline first promised; null when none was given. */
  readonly originalDueOn: IsoDay | null
  /** The day it was completed; null when it is not complete. */
  readonly completedOn: IsoDay | null
  readonly isWithdrawn: boolean
}

export interface ScheduleResult {
  readonly status: ScheduleStatus
  /** Days past the original deadline, 1 or more; null where not late. */
  readonly daysLate: number | null
}

/** From the day after the deadline to this many days past it is `late`; beyond is `very_late`. */
export const lateDaysLimit = 90

/**
 * Where a milestone stands against its original deadline. Due today is `on_track`; completed on the day is
 * `met`. Days late = completion, or `asOf` while open, minus the original deadline; a completion after
 * `asOf` is not known yet. Moved deadlines change nothing here. Source: DOMAIN "Schedule status".
 */
export const scheduleStatus = (input: ScheduleInput, asOf: IsoDay): ScheduleResult => {
  const { originalDueOn, completedOn, isWithdrawn } = input
  if (isWithdrawn) return { status: 'withdrawn', daysLate: null }
  if (originalDueOn === null) return { status: 'no_deadline', daysLate: null }
  const isComplete = completedOn !== null && completedOn <= asOf
  const daysLate = daysBetween(originalDueOn, isComplete ? completedOn : asOf)
  if (daysLate <= 0) return { status: isComplete ? 'met' : 'on_track', daysLate: null }
  if (isComplete) return { status: 'met_late', daysLate }
  return { status: daysLate > lateDaysLimit ? 'very_late' : 'late', daysLate }
}

/**
 * The next day after `asOf` on which the status changes by the calendar alone: `on_track` turns `late` the day
 * after the deadline, `late` turns `very_late` 91 days after it. Null when no day does.
 */
export const scheduleChangesOn = (input: ScheduleInput, asOf: IsoDay): IsoDay | null => {
  if (input.originalDueOn === null) return null
  const { status } = scheduleStatus(input, asOf)
  if (status === 'on_track') return addDays(input.originalDueOn, 1)
  return status === 'late' ? addDays(input.originalDueOn, lateDaysLimit + 1) : null
}

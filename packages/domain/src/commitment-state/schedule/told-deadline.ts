import type { IsoDay } from '../../facts.ts'
import { dueDay } from './schedule.ts'
import type { DatePrecision, ScheduleStatus } from '../../vocabulary.ts'

export interface ToldDeadline {
  /** Still to come, or the first of those the word is about. */
  readonly key: 'next' | 'first'
  readonly on: IsoDay
  readonly precision: DatePrecision
}

interface Schedules {
  readonly schedule: ScheduleStatus
  readonly milestones: readonly { readonly milestoneId: number; readonly schedule: ScheduleStatus }[]
}

interface Dated {
  readonly id: number
  readonly originalDueOn: IsoDay | null
  readonly originalDuePrecision: DatePrecision | null
}

/**
 * The original deadline to say beside the word for a commitment's schedule: the earliest among the milestones that gave
 * it the word. Null where none is recorded, and where the word is about none.
 */
export const toldDeadline = (
  { schedule: headline, milestones: states }: Schedules,
  milestones: readonly Dated[],
): ToldDeadline | null => {
  const told = new Set(
    states.flatMap(({ milestoneId, schedule }) => (schedule === headline ? [milestoneId] : [])),
  )
  if (headline === 'no_deadline' || headline === 'withdrawn') return null
  const [first] = milestones
    .flatMap(({ id, originalDueOn, originalDuePrecision }) => {
      const due = dueDay({ originalDueOn, originalDuePrecision })
      if (!told.has(id) || originalDueOn === null || due === null) return []
      return [{ due, on: originalDueOn, precision: originalDuePrecision ?? 'day' }]
    })
    .toSorted((a, b) => (a.due < b.due ? -1 : 1))
  if (first === undefined) return null
  const { on, precision } = first
  return { key: headline === 'on_track' ? 'next' : 'first', on, precision }
}

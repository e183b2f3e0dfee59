import { unitOf } from './date-precision.ts'
import type { IsoDay } from './facts.ts'
import { addDays, addMonths } from './iso-day.ts'
import type { DatePrecision } from './vocabulary.ts'

/** The days a date may have been, both included; one day where the day is known. */
export interface DaySpan {
  readonly first: IsoDay
  readonly last: IsoDay
}

/** How surely something holds of a date of which only the month or year may be known. */
export type Certainty = 'certain' | 'possible' | 'no'

/** The first and the last day of the year of `day`. */
const yearOf = (day: IsoDay): DaySpan => ({
  first: `${day.slice(0, 4)}-01-01`,
  last: `${day.slice(0, 4)}-12-31`,
})

const monthOf = (day: IsoDay): DaySpan => {
  const first = `${day.slice(0, 7)}-01`
  return { first, last: addDays(addMonths(first, 1), -1) }
}

/**
 * The days a date of the given precision may have been. A year or a month is kept in the database as one of its days,
 * whichever; its span is the same. Every rule that compares days asks the span, never that day.
 * Source: DOMAIN "Days known to the month or year".
 */
export const daySpan = (day: IsoDay, precision: DatePrecision): DaySpan => {
  const unit = unitOf(precision)
  if (unit === 'day') return { first: day, last: day }
  return unit === 'month' ? monthOf(day) : yearOf(day)
}

/** Whether the date lies before `day`: certainly when its last day does, possibly when only its first does. */
export const isBefore = (span: DaySpan, day: IsoDay): Certainty =>
  span.last < day ? 'certain' : span.first < day ? 'possible' : 'no'

/** Whether the date lies on `day` or before it. */
export const isOnOrBefore = (span: DaySpan, day: IsoDay): Certainty =>
  span.last <= day ? 'certain' : span.first <= day ? 'possible' : 'no'

/** Whether the date lies on `day` or after it. */
export const isOnOrAfter = (span: DaySpan, day: IsoDay): Certainty =>
  span.first >= day ? 'certain' : span.last >= day ? 'possible' : 'no'

import type { IsoDay } from './facts.ts'
import type { DatePrecision } from './vocabulary.ts'

/** The unit a date is known to, whether it was printed or worked out. */
export const unitOf = (precision: DatePrecision): 'day' | 'month' | 'year' => {
  if (precision === 'month' || precision === 'inferred_month') return 'month'
  if (precision === 'year' || precision === 'inferred_year') return 'year'
  return 'day'
}

/** Whether the date was worked out from other facts instead of printed. */
export const isInferred = (precision: DatePrecision): boolean => precision.startsWith('inferred_')

const lettersOf = { day: 10, month: 7, year: 4 } as const

/** A date written no further than it is known: `2030`, `2030-02` or `2030-02-20`. */
export const knownPart = (day: IsoDay, precision: DatePrecision): string =>
  day.slice(0, lettersOf[unitOf(precision)])

const mostExactFirst: readonly DatePrecision[] = [
  'day',
  'scheduled',
  'inferred_day',
  'month',
  'inferred_month',
  'year',
  'inferred_year',
]

/** The most exact of the precisions, what was printed before what was worked out; null of none. */
export const mostExact = (precisions: readonly DatePrecision[]): DatePrecision | null =>
  mostExactFirst.find((precision) => precisions.includes(precision)) ?? null

/** The least exact of the precisions: what holds of all of them; null of none. */
export const leastExact = (precisions: readonly DatePrecision[]): DatePrecision | null =>
  mostExactFirst.findLast((precision) => precisions.includes(precision)) ?? null

/** Whether days can be counted from a date of this precision: a month or a year has no day to count from. */
export const isCountableDay = (precision: DatePrecision): boolean => unitOf(precision) === 'day'

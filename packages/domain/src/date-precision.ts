import type { DatePrecision } from './vocabulary.ts'

/** The unit a date is known to, whether it was printed or worked out. */
export const unitOf = (precision: DatePrecision): 'day' | 'month' | 'year' => {
  if (precision === 'month' || precision === 'inferred_month') return 'month'
  if (precision === 'year' || precision === 'inferred_year') return 'year'
  return 'day'
}

/** Whether the date was worked out from other facts instead of printed. */
export const isInferred = (precision: DatePrecision): boolean => precision.startsWith('inferred_')

/** From the most exact to the least; of two equally exact ones what was printed comes first. */
export const mostExactFirst: readonly DatePrecision[] = [
  'day',
  'scheduled',
  'inferred_day',
  'month',
  'inferred_month',
  'year',
  'inferred_year',
]

/** Whether days can be counted from a date of this precision: a month or a year has no day to count from. */
export const isCountableDay = (precision: DatePrecision): boolean => unitOf(precision) === 'day'

import type { DatePrecision } from './vocabulary.ts'

/** Whether days can be counted from a date of this precision: a month or a year has no day to count from. */
export const isCountableDay = (precision: DatePrecision): boolean =>
  precision !== 'month' && precision !== 'year'

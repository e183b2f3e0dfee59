import type { IsoDay } from './facts.ts'

const millisecondsPerDay = 86_400_000

const toUtc = (day: IsoDay): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return Date.UTC(year, month - 1, date)
}

const fromUtc = (milliseconds: number): IsoDay => new Date(milliseconds).toISOString().slice(0, 10)

/** Whether the text is a real calendar day written `YYYY-MM-DD` (so not 2025-02-30). */
export const isIsoDay = (text: string): text is IsoDay =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(toUtc(text)) && fromUtc(toUtc(text)) === text

/** The day `days` after (before, when negative) the given one. */
export const addDays = (day: IsoDay, days: number): IsoDay => fromUtc(toUtc(day) + days * millisecondsPerDay)

/** The same date `months` later; the last day of the month when it has no such date (31 August + 6 → 28 February). */
export const addMonths = (day: IsoDay, months: number): IsoDay => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return fromUtc(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)))
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: IsoDay, to: IsoDay): number =>
  (toUtc(to) - toUtc(from)) / millisecondsPerDay

/** The calendar day of an instant in Jakarta (WIB, UTC+7 all year), the day the product calls "today". */
export const jakartaDay = (instant: Date): IsoDay => fromUtc(instant.getTime() + 7 * 3_600_000)

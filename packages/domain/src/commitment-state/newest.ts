import type { IsoDay } from '../facts.ts'

/** The latest of the days; null when there is none. */
export const newestDay = (days: Iterable<IsoDay | null>): IsoDay | null => {
  let newest: IsoDay | null = null
  for (const day of days) if (day !== null && (newest === null || day > newest)) newest = day
  return newest
}

/** The earliest of the days; null when there is none. */
export const soonestDay = (days: Iterable<IsoDay | null>): IsoDay | null => {
  let soonest: IsoDay | null = null
  for (const day of days) if (day !== null && (soonest === null || day < soonest)) soonest = day
  return soonest
}

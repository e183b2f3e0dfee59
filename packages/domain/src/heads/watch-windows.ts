import type { IsoDay } from '../facts.ts'
import { addDays, addMonths, daysBetween } from '../iso-day.ts'

/** Days from day zero by which a new head decides on what was handed over. A rule of this product. */
export const decisionDays = 100
/** Months from day zero to the RPJMD. Source: InMendagri 2/2025. */
export const rpjmdMonths = 6

/** The two clocks that start on day zero. */
export interface WatchWindows {
  /** Days since day zero, 0 on the day itself. */
  readonly daysSince: number
  /** Day 100. */
  readonly decisionsDueOn: IsoDay
  readonly rpjmdDueOn: IsoDay
  /** The narrowest window `asOf` lies in; `closed` after both. */
  readonly phase: 'decisions' | 'rpjmd' | 'closed'
}

/** The windows at `asOf`, which is not before `dayZero`; the last day of a window belongs to it. */
export const watchWindows = (dayZero: IsoDay, asOf: IsoDay): WatchWindows => {
  const decisionsDueOn = addDays(dayZero, decisionDays)
  const rpjmdDueOn = addMonths(dayZero, rpjmdMonths)
  const phase = asOf <= decisionsDueOn ? 'decisions' : asOf <= rpjmdDueOn ? 'rpjmd' : 'closed'
  return { daysSince: daysBetween(dayZero, asOf), decisionsDueOn, rpjmdDueOn, phase }
}

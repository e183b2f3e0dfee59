import type { IsoDay } from './facts.ts'
import { daysBetween } from './iso-day.ts'
import { newestDay } from './newest.ts'

export interface Staleness {
  readonly lastUpdateOn: IsoDay | null
  /** The newest update on or after day zero; null without one, and while no handover is known. */
  readonly lastUpdateByPresentAdministrationOn: IsoDay | null
  /** 0 on day zero itself; null while no handover is known. */
  readonly daysSinceInauguration: number | null
  /** "Belum ada pembaruan sejak pelantikan". */
  readonly isSilentSinceInauguration: boolean
}

/**
 * How fresh the updates (reports, for a commitment or a region) are at `asOf`, beside the day zero of the
 * present administration (`administrationStart`). Source: DOMAIN "Staleness".
 */
export const staleness = (
  updatedOns: readonly IsoDay[],
  inauguratedOn: IsoDay | null,
  asOf: IsoDay,
): Staleness => {
  const lastUpdateOn = newestDay(updatedOns.filter((day) => day <= asOf))
  const dayZero = inauguratedOn !== null && inauguratedOn <= asOf ? inauguratedOn : null
  const isByPresent = dayZero !== null && lastUpdateOn !== null && lastUpdateOn >= dayZero
  return {
    lastUpdateOn,
    lastUpdateByPresentAdministrationOn: isByPresent ? lastUpdateOn : null,
    daysSinceInauguration: dayZero === null ? null : daysBetween(dayZero, asOf),
    isSilentSinceInauguration: dayZero !== null && !isByPresent,
  }
}

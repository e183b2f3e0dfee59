import type { IsoDay } from '../facts.ts'
import { addMonths } from '../iso-day.ts'
import { type LifeFacts, sightingSpan } from '../commitment-state/continuity/life-events.ts'
import { lifeBefore, rememberedLife } from '../commitment-state/continuity/remembered-life.ts'

/** Months after day zero at which survival is read. */
export const survivalHorizons = [6, 12, 24] as const
export type SurvivalHorizon = (typeof survivalHorizons)[number]

export const survivalStatuses = ['alive', 'ended', 'unknown', 'not_reached'] as const
export type SurvivalStatus = (typeof survivalStatuses)[number]

/** Below this many at risk a survival figure is greyed, never hidden. */
export const smallRiskSetBelow = 10

/**
 * What is known at `asOf` of a commitment at risk (see `dayZeroStanding`) `horizonMonths` calendar months after
 * day zero. In this order:
 * - `not_reached`: that day lies after `asOf`. Also when the commitment is already known to have ended: to count
 *   such ends while survival cannot be shown yet would only ever lower the share;
 * - `ended`: certainly shown or decided to have ended before that day, and certainly not revived by it;
 * - `alive`: a sign of life certainly on that day or later;
 * - `unknown`: neither. So also when last seen alive before that day and first seen ended on it or later, and
 *   when only dormant or paused: silence and suspension are no end.
 * Signs of life are those of `lifeRecord`; facts after `asOf` are not known. A later transition does not cut the
 * follow-up short. Source: DOMAIN "Survival after a transition".
 */
export const survivalStatus = (
  facts: LifeFacts,
  dayZero: IsoDay,
  horizonMonths: SurvivalHorizon,
  asOf: IsoDay,
): SurvivalStatus => statusOn(facts, addMonths(dayZero, horizonMonths), asOf)

// A sign of life of which only the month or year is known may have come before the horizon, after the end.
const mayBeRevived = (facts: LifeFacts, endedBy: IsoDay, horizon: IsoDay, asOf: IsoDay): boolean =>
  facts.sightings.some((sighting) => {
    const { state, isClaimed = false } = sighting
    const { first, last } = sightingSpan(sighting)
    const isLife = (state === 'active' || state === 'renamed') && !isClaimed
    return isLife && first <= horizon && last > horizon && last > endedBy && last <= asOf
  })

/** The same for a horizon whose day the caller has counted already. */
export const statusOn = (facts: LifeFacts, horizon: IsoDay, asOf: IsoDay): SurvivalStatus => {
  if (horizon > asOf) return 'not_reached'
  const { condition, firstSeenEndedOn } = rememberedLife(facts, horizon)
  const isEnded = condition === 'ended' && lifeBefore(facts, horizon).condition === 'ended'
  if (isEnded && !mayBeRevived(facts, firstSeenEndedOn ?? horizon, horizon, asOf)) return 'ended'
  const { lastSeenAliveOn } = rememberedLife(facts, asOf)
  return lastSeenAliveOn !== null && lastSeenAliveOn >= horizon ? 'alive' : 'unknown'
}

/** Counts of commitments at risk, and the share alive as bounds in 0–1; the truth lies between, whatever the unknown are. */
export interface SurvivalBounds {
  readonly alive: number
  readonly ended: number
  readonly unknown: number
  /** Counted apart: not in `n`. */
  readonly notReached: number
  /** alive + ended + unknown. */
  readonly n: number
  /** alive ÷ n: as if all unknown had ended. Null when n is 0. */
  readonly low: number | null
  /** (alive + unknown) ÷ n: as if all unknown were alive. Null when n is 0. */
  readonly high: number | null
}

/** The bounds of so many statuses of one horizon. Source: DOMAIN "Survival after a transition". */
export const countedBounds = (counts: Readonly<Record<SurvivalStatus, number>>): SurvivalBounds => {
  const { alive, ended, unknown, not_reached: notReached } = counts
  const n = alive + ended + unknown
  return {
    alive,
    ended,
    unknown,
    notReached,
    n,
    low: n === 0 ? null : alive / n,
    high: n === 0 ? null : (alive + unknown) / n,
  }
}

/** Counts the statuses of one horizon. */
export const survivalBounds = (statuses: Iterable<SurvivalStatus>): SurvivalBounds => {
  const counts: Record<SurvivalStatus, number> = { alive: 0, ended: 0, unknown: 0, not_reached: 0 }
  for (const status of statuses) counts[status] += 1
  return countedBounds(counts)
}

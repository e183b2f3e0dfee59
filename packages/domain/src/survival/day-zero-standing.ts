import type { CommitmentFacts, IsoDay } from '../facts.ts'
import type { LifeFacts, LifeRecord } from '../life-record.ts'
import { lifeBefore, rememberedLife } from './remembered-life.ts'

/** Why a commitment is or is not among those a transition put at risk. Only `at_risk` enters a survival figure. */
export const dayZeroStandings = [
  'at_risk',
  'not_begun',
  'paused',
  'dormant',
  'ended',
  'completed_before',
] as const
export type DayZeroStanding = (typeof dayZeroStandings)[number]

export type SurvivalFacts = LifeFacts & Pick<CommitmentFacts, 'startedOn'>

const standingBefore = (life: LifeRecord, startedOn: IsoDay | null, dayZero: IsoDay): DayZeroStanding => {
  if (life.condition !== 'alive') return life.condition
  const wasBegun = startedOn !== null && startedOn < dayZero
  return wasBegun || life.lastSeenAliveOn !== null ? 'at_risk' : 'not_begun'
}

// Only the first decision on what was handed over can say it was complete by then, and only where nothing showed
// it alive since.
const wasCompletedBefore = (
  facts: SurvivalFacts,
  dayZero: IsoDay,
  asOf: IsoDay,
  nextDayZero: IsoDay | null,
): boolean => {
  const decisions = facts.decisions
    .filter(({ decidedOn }) => decidedOn >= dayZero && decidedOn <= asOf)
    .toSorted((a, b) => (a.decidedOn < b.decidedOn ? -1 : 1))
  const first = decisions[0]
  if (first === undefined || (nextDayZero !== null && first.decidedOn >= nextDayZero)) return false
  const ofThatDay = decisions.filter(({ decidedOn }) => decidedOn === first.decidedOn)
  if (!ofThatDay.every(({ decision }) => decision === 'completed_before')) return false
  const { lastSeenAliveOn } = rememberedLife(facts, first.decidedOn)
  return lastSeenAliveOn === null || lastSeenAliveOn < dayZero
}

/**
 * How a commitment stood as day zero began, by the facts up to `asOf`. In this order:
 * - `paused`, `dormant`, `ended`: so by the facts before day zero. Neither a pause nor dormancy is life, so they
 *   are left out of the risk set and counted apart. An end dated on day zero itself is the new head's doing, an
 *   end after 0 days, not an earlier one;
 * - `not_begun`: `startedOn` is not before day zero and no sign of life is;
 * - `completed_before`: the first decision under the new head (before `nextDayZero`, where another transition
 *   followed) says it was complete when handed over, and no sign of life since says otherwise;
 * - `at_risk`: begun and not known to be over, whether or not anybody had seen it lately.
 * Source: DOMAIN "Survival after a transition" (at risk: alive on day zero).
 */
export const dayZeroStanding = (
  facts: SurvivalFacts,
  dayZero: IsoDay,
  asOf: IsoDay,
  nextDayZero: IsoDay | null = null,
): DayZeroStanding => {
  const life = asOf < dayZero ? rememberedLife(facts, asOf) : lifeBefore(facts, dayZero)
  const standing = standingBefore(life, facts.startedOn, dayZero)
  if (standing !== 'at_risk') return standing
  return wasCompletedBefore(facts, dayZero, asOf, nextDayZero) ? 'completed_before' : 'at_risk'
}

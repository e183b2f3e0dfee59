import { startedBefore } from '../commitment-state/continuity/begun.ts'
import type { Certainty } from '../day-span.ts'
import type { CommitmentFacts, IsoDay } from '../facts.ts'
import { type LifeEvent, lifeEvents, type LifeFacts } from '../commitment-state/continuity/life-events.ts'
import type { LifeRecord } from '../commitment-state/continuity/life-record.ts'
import { lifeBefore, rememberedLife } from '../commitment-state/continuity/remembered-life.ts'

/**
 * Why a commitment is or is not among those a transition put at risk. Only `at_risk` enters a survival figure;
 * `uncertain` hangs on a day of which only the month or year is known.
 */
export const dayZeroStandings = [
  'at_risk',
  'not_begun',
  'paused',
  'dormant',
  'ended',
  'completed_before',
  'uncertain',
] as const
export type DayZeroStanding = (typeof dayZeroStandings)[number]

export type SurvivalFacts = LifeFacts & Pick<CommitmentFacts, 'startedOn' | 'startedPrecision'>

const begunBefore = (life: LifeRecord, facts: SurvivalFacts, dayZero: IsoDay): Certainty =>
  life.lastSeenAliveOn === null ? startedBefore(facts, dayZero) : 'certain'

const certainStanding = (life: LifeRecord, begun: Certainty): DayZeroStanding => {
  if (life.condition !== 'alive') return life.condition
  return begun === 'certain' ? 'at_risk' : 'not_begun'
}

/** The facts known at `asOf` that may be of a day before `dayZero`, or of that day or later. */
const straddling = (facts: SurvivalFacts, dayZero: IsoDay, asOf: IsoDay): LifeEvent[] => {
  // Most facts are known to the day and lie on one side of it.
  if (!facts.sightings.some(({ precision = 'day', isLatest }) => precision !== 'day' || isLatest === true))
    return []
  let seenAliveOn: IsoDay | null = null
  return lifeEvents(facts, asOf).filter(({ says, on, span }) => {
    if (says === 'alive') seenAliveOn = on
    // What was still alive on a day had not ended before it.
    const first = seenAliveOn !== null && seenAliveOn > span.first ? seenAliveOn : span.first
    return first < dayZero && dayZero <= span.last
  })
}

const isUncertain = (standing: DayZeroStanding, begun: Certainty, events: readonly LifeEvent[]): boolean => {
  const mayLive = events.some(({ says }) => says === 'alive')
  const mayBeGone = events.some(({ says }) => says !== 'alive')
  if (standing === 'at_risk') return mayBeGone
  if (standing === 'not_begun') return begun === 'possible' || mayLive || mayBeGone
  return mayLive
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
 * - `at_risk`: begun and not known to be over, whether or not anybody had seen it lately;
 * - `uncertain`: one of these hangs on a fact that may be of before day zero or of after it. Left out of the risk set
 *   and counted apart.
 * Source: DOMAIN "Survival after a transition" (at risk: alive on day zero) and "Days known to the month or year".
 */
export const dayZeroStanding = (
  facts: SurvivalFacts,
  dayZero: IsoDay,
  asOf: IsoDay,
  nextDayZero: IsoDay | null = null,
): DayZeroStanding => {
  const life = asOf < dayZero ? rememberedLife(facts, asOf) : lifeBefore(facts, dayZero)
  const begun = begunBefore(life, facts, dayZero)
  const standing = certainStanding(life, begun)
  if (isUncertain(standing, begun, straddling(facts, dayZero, asOf))) return 'uncertain'
  if (standing !== 'at_risk') return standing
  return wasCompletedBefore(facts, dayZero, asOf, nextDayZero) ? 'completed_before' : 'at_risk'
}

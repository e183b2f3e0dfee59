import type { IsoDay } from '../facts.ts'
import { daysBetween } from '../iso-day.ts'
import { type EndedHow, type LifeFacts, sightingKnownOn } from '../commitment-state/continuity/life-events.ts'
import { type EndingState, endingStates } from '../vocabulary.ts'
import type { TimedEnd } from './aalen-johansen.ts'
import { rememberedLife } from '../commitment-state/continuity/remembered-life.ts'

/** What can end a commitment: `lapsed` is the end asked about, the others compete with it. */
export const endCauses = endingStates
export type EndCause = EndingState

/** How long a commitment was followed after day zero, whichever day that was. */
export interface FollowedTime extends TimedEnd<EndCause> {
  /** A later sign of life took the end back: a revival, or a decision to continue after one to stop. */
  readonly isEndTakenBack: boolean
}

export interface SurvivalTime extends FollowedTime {
  /** The day of that end, the last it may be of; null without one. */
  readonly firstEndOn: IsoDay | null
}

// A decision to stop, and the city's own withdrawal, leave nobody to carry the work on: for the commitment that is a
// lapse, decided instead of let happen. Work that goes on elsewhere or is done is decided as `merged` or
// `completed_before`.
const causeOf = (endedHow: EndedHow): EndCause =>
  endedHow === 'stopped' || endedHow === 'withdrawn' ? 'lapsed' : endedHow

// Most commitments never ended: they are not walked day by day.
const mayHaveEnded = ({ sightings, decisions, reports }: LifeFacts): boolean =>
  sightings.some(({ state }) => state !== 'active' && state !== 'renamed' && state !== 'dormant') ||
  decisions.some(({ decision }) => decision !== 'continue' && decision !== 'pause') ||
  reports.some(({ delivery, milestoneId }) => delivery === 'withdrawn' && milestoneId === null)

// Every day something was said on, reports too: after a pause that followed the end, a report is life again.
const factDaysSince = (facts: LifeFacts, dayZero: IsoDay, asOf: IsoDay): IsoDay[] =>
  [
    ...new Set([
      ...facts.sightings.map(sightingKnownOn),
      ...facts.decisions.map((each) => each.decidedOn),
      ...facts.reports.map((each) => each.reportedOn),
    ]),
  ]
    .filter((day) => day >= dayZero && day <= asOf)
    .toSorted()

interface FirstEnd {
  readonly on: IsoDay
  readonly how: EndedHow
  readonly isTakenBack: boolean
}

const firstEndSince = (facts: LifeFacts, dayZero: IsoDay, asOf: IsoDay): FirstEnd | null => {
  if (!mayHaveEnded(facts)) return null
  const days = factDaysSince(facts, dayZero, asOf).map((on) => ({ on, ...rememberedLife(facts, on) }))
  const firstAt = days.findIndex(({ condition }) => condition === 'ended')
  if (firstAt === -1) return null
  const since = days.slice(firstAt)
  const overAt = since.findIndex(({ condition }) => condition !== 'ended')
  const ofEnd = overAt === -1 ? since : since.slice(0, overAt)
  const first = ofEnd[0]
  // Later facts of the same end may correct how it ended, not when.
  const endedHow = ofEnd.at(-1)?.endedHow ?? null
  if (first === undefined || endedHow === null) return null
  return { on: first.on, how: endedHow, isTakenBack: since.some(({ condition }) => condition === 'alive') }
}

/**
 * Days from day zero to the day a commitment at risk (see `dayZeroStanding`) was first seen to have ended, and the
 * cause as last known at `asOf`; without an end, censored (cause null) on the day of the last sign of life since
 * day zero, or after 0 days when there was none. Never censored at `asOf`: nobody looked until then, and silence is
 * not life.
 *
 * A decision to stop counts as `lapsed`, and so does the city's withdrawal of the whole; `merged` counts as absorbed,
 * `completed_before` as completed. An end known to the month or year counts on its last
 * day. The first end counts although it was later taken back: what had happened by a day must not depend on what came
 * after it.
 *
 * Limits, to be said beside the curve. An end came some time before it was seen, so times of ends are at most too
 * long. Meanwhile those nobody wrote about have left the risk set: an end found late falls on few at risk and
 * weighs much, so late steps may stand too high. And whoever falls silent may be about to lapse, which pulls the
 * other way. The bounds of `survivalBounds` assume nothing of the kind.
 * Source: DOMAIN "Survival after a transition" (censored at the last evidence date).
 */
export const survivalTime = (facts: LifeFacts, dayZero: IsoDay, asOf: IsoDay): SurvivalTime => {
  const end = firstEndSince(facts, dayZero, asOf)
  if (end !== null) {
    return {
      time: daysBetween(dayZero, end.on),
      cause: causeOf(end.how),
      firstEndOn: end.on,
      isEndTakenBack: end.isTakenBack,
    }
  }
  const { lastSeenAliveOn } = rememberedLife(facts, asOf)
  const time = lastSeenAliveOn === null ? 0 : Math.max(0, daysBetween(dayZero, lastSeenAliveOn))
  return { time, cause: null, firstEndOn: null, isEndTakenBack: false }
}

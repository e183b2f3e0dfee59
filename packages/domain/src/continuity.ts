import type { CommitmentFacts, IsoDay } from './facts.ts'
import { addMonths, daysBetween } from './iso-day.ts'
import { type EndedHow, type LifeFacts, type LifeRecord, lifeRecord } from './life-record.ts'
import { administrationStart, type Transition } from './transitions.ts'
import type { ContinuityStatus } from './vocabulary.ts'

/** Whether a commitment lives under the present administration. */
export interface Continuity {
  readonly status: ContinuityStatus
  /** Inauguration that began the present administration; null while no handover is known. */
  readonly dayZero: IsoDay | null
  /** It was there to be handed over on day zero: begun before, and not ended before. */
  readonly metHandover: boolean
  /** Days since day zero, 0 on the day itself. */
  readonly daysSince: number | null
  readonly lastSeenAliveOn: IsoDay | null
  /** Null unless ended. */
  readonly firstSeenEndedOn: IsoDay | null
  /** Null unless ended. */
  readonly endedHow: EndedHow | null
  readonly isRevived: boolean
  /** The day the status changes with no new fact; null when no day does. */
  readonly changesOn: IsoDay | null
}

export interface ContinuityFacts extends LifeFacts, Pick<CommitmentFacts, 'startedOn'> {
  /** Transitions of the commitment's region, as `deriveTransitions` gives them. */
  readonly transitions: readonly Transition[]
}

/** Months after day zero from which an unseen commitment is `not_seen_since_inauguration`. */
export const unseenAfterMonths = 6

const statusOf = (
  life: LifeRecord,
  startedOn: IsoDay | null,
  dayZero: IsoDay | null,
  asOf: IsoDay,
): ContinuityStatus => {
  if (life.condition !== 'alive') return life.condition
  // Begun under the present administration: nobody handed it over.
  if (dayZero === null || (startedOn !== null && startedOn >= dayZero)) return 'no_transition_yet'
  if (life.lastSeenAliveOn !== null && life.lastSeenAliveOn >= dayZero) return 'confirmed'
  return addMonths(dayZero, unseenAfterMonths) <= asOf ? 'not_seen_since_inauguration' : 'undecided'
}

/**
 * Continuity of a commitment at `asOf`. In this order: `ended`, `dormant` or `paused` as the newest sighting or
 * decision has it (also from before the handover); `no_transition_yet`, also of what began after day zero; `confirmed` by a sign of life on or
 * after day zero; `undecided`; and six calendar months after day zero `not_seen_since_inauguration`.
 *
 * Day zero is that of the last transition other than a renewal: the same person carrying on hands nothing
 * over. While an acting head governs, the last inauguration remains day zero.
 * Source: DOMAIN "Continuity status"; six months as for the RPJMD (InMendagri 2/2025).
 */
export const continuityStatus = (facts: ContinuityFacts, asOf: IsoDay): Continuity => {
  const dayZero = administrationStart(facts.transitions.filter(({ inauguratedOn }) => inauguratedOn <= asOf))
  const life = lifeRecord(facts, asOf)
  const status = statusOf(life, facts.startedOn, dayZero, asOf)
  return {
    status,
    dayZero,
    metHandover:
      dayZero !== null &&
      (facts.startedOn === null || facts.startedOn < dayZero) &&
      (life.firstSeenEndedOn === null || life.firstSeenEndedOn >= dayZero),
    daysSince: dayZero === null ? null : daysBetween(dayZero, asOf),
    lastSeenAliveOn: life.lastSeenAliveOn,
    firstSeenEndedOn: life.firstSeenEndedOn,
    endedHow: life.endedHow,
    isRevived: life.isRevived,
    changesOn: status === 'undecided' && dayZero !== null ? addMonths(dayZero, unseenAfterMonths) : null,
  }
}

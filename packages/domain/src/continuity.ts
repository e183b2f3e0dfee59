import type { CommitmentFacts, IsoDay } from './facts.ts'
import { addMonths, daysBetween } from './iso-day.ts'
import { type EndedHow, type LifeFacts, type LifeRecord, lifeRecord } from './life-record.ts'
import { administrationStart, type Inauguration } from './transitions.ts'
import type { ContinuityStatus, DatePrecision } from './vocabulary.ts'

/** Whether a commitment lives under the present administration. */
export interface Continuity {
  readonly status: ContinuityStatus
  /** Inauguration that began the present administration; null while no handover is known. */
  readonly dayZero: IsoDay | null
  /** While an acting head or nobody holds the seat: since when; null under an inaugurated head. */
  readonly gapSince: IsoDay | null
  /** It was there to be handed over on day zero, or on the first day of the gap: begun before, and not ended before. */
  readonly metHandover: boolean
  /** Days since the gap began or, under an inaugurated head, since day zero; 0 on the day itself. */
  readonly daysSince: number | null
  readonly lastSeenAliveOn: IsoDay | null
  /** How exactly that day is known. */
  readonly lastSeenAlivePrecision: DatePrecision | null
  /** Null unless ended. */
  readonly firstSeenEndedOn: IsoDay | null
  /** Null unless ended. */
  readonly endedHow: EndedHow | null
  readonly isRevived: boolean
  /** The day the status changes with no new fact; null when no day does. */
  readonly changesOn: IsoDay | null
}

export interface ContinuityFacts extends LifeFacts, Pick<CommitmentFacts, 'startedOn'> {
  /** Inaugurations of the commitment's region, as `deriveInaugurations` gives them. */
  readonly transitions: readonly Pick<Inauguration, 'kind' | 'inauguratedOn'>[]
  /** As `openGap` gives it for the region at the day asked; left out: no gap. */
  readonly gapSince?: IsoDay | null
}

/** Months after day zero from which an unseen commitment is `not_seen_since_inauguration`. */
export const unseenAfterMonths = 6

const statusOf = (
  life: LifeRecord,
  startedOn: IsoDay | null,
  dayZero: IsoDay | null,
  gapSince: IsoDay | null,
  asOf: IsoDay,
): ContinuityStatus => {
  if (life.condition !== 'alive') return life.condition
  const handedOverOn = gapSince ?? dayZero
  // Begun under whoever holds the seat now: nobody handed it over.
  if (handedOverOn === null || (startedOn !== null && startedOn >= handedOverOn)) return 'no_transition_yet'
  if (life.lastSeenAliveOn !== null && life.lastSeenAliveOn >= handedOverOn) return 'confirmed'
  if (gapSince !== null) return 'not_seen_in_gap'
  return addMonths(handedOverOn, unseenAfterMonths) <= asOf ? 'not_seen_since_inauguration' : 'undecided'
}

/**
 * Continuity of a commitment at `asOf`. In this order: `ended`, `dormant` or `paused` as the newest sighting or
 * decision has it (also from before the handover); `no_transition_yet`, also of what began after day zero;
 * `confirmed` by a sign of life on or after day zero; `undecided`; and six calendar months after day zero
 * `not_seen_since_inauguration`.
 *
 * Day zero is that of the last transition other than a renewal: the same person carrying on hands nothing over. While
 * an acting head or nobody holds the seat, a sign of life from before that gap says nothing about the present: then
 * the gap's first day stands in for day zero, and what was not seen since is `not_seen_in_gap` at once, because an
 * acting head owes no decision.
 * Source: DOMAIN "Continuity status"; six months as for the RPJMD (InMendagri 2/2025); the gap is our own.
 */
export const continuityStatus = (facts: ContinuityFacts, asOf: IsoDay): Continuity => {
  const dayZero = administrationStart(facts.transitions.filter(({ inauguratedOn }) => inauguratedOn <= asOf))
  const gapSince = facts.gapSince ?? null
  const handedOverOn = gapSince ?? dayZero
  const life = lifeRecord(facts, asOf)
  const status = statusOf(life, facts.startedOn, dayZero, gapSince, asOf)
  return {
    status,
    dayZero,
    gapSince,
    metHandover:
      handedOverOn !== null &&
      (facts.startedOn === null || facts.startedOn < handedOverOn) &&
      (life.firstSeenEndedOn === null || life.firstSeenEndedOn >= handedOverOn),
    daysSince: handedOverOn === null ? null : daysBetween(handedOverOn, asOf),
    lastSeenAliveOn: life.lastSeenAliveOn,
    lastSeenAlivePrecision: life.lastSeenAlivePrecision,
    firstSeenEndedOn: life.firstSeenEndedOn,
    endedHow: life.endedHow,
    isRevived: life.isRevived,
    changesOn: status === 'undecided' && dayZero !== null ? addMonths(dayZero, unseenAfterMonths) : null,
  }
}

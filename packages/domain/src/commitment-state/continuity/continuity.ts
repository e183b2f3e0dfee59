import { startedBefore } from './begun.ts'
import { type Certainty, type DaySpan, daySpan } from '../../day-span.ts'
import type { CommitmentFacts, IsoDay } from '../../facts.ts'
import { addMonths, daysBetween } from '../../iso-day.ts'
import { type EndedHow, lifeEvents, type LifeFacts } from './life-events.ts'
import { type LifeRecord, lifeRecord } from './life-record.ts'
import { administration, type Inauguration } from '../../heads/transitions.ts'
import type { ContinuityStatus, DatePrecision } from '../../vocabulary.ts'

/** Whether a commitment lives under the present administration. */
export interface Continuity {
  readonly status: ContinuityStatus
  /** Inauguration that began the present administration; null while no handover is known. */
  readonly dayZero: IsoDay | null
  /** While an acting head or nobody holds the seat: since when; null under an inaugurated head. */
  readonly gapSince: IsoDay | null
  /**
   * It was certainly there to be handed over on day zero, or on the first day of the gap: begun before, and not ended
   * before. Where either hangs on a day known to the month or year it is false, and so in no share.
   */
  readonly metHandover: boolean
  /**
   * Whether a sign of life is of day zero or later, or of the gap: `possible` where only its month or year is known,
   * which confirms nothing.
   */
  readonly seenSince: Certainty
  /** Days since the gap began or, under an inaugurated head, since day zero; 0 on the day itself. */
  readonly daysSince: number | null
  readonly lastSeenAliveOn: IsoDay | null
  /** How exactly that day is known. */
  readonly lastSeenAlivePrecision: DatePrecision | null
  /** Null unless ended. */
  readonly firstSeenEndedOn: IsoDay | null
  /** How exactly that day is known. */
  readonly firstSeenEndedPrecision: DatePrecision | null
  /** Null unless ended. */
  readonly endedHow: EndedHow | null
  readonly isRevived: boolean
  /** The day the status changes with no new fact; null when no day does. */
  readonly changesOn: IsoDay | null
}

export interface ContinuityFacts extends LifeFacts, Pick<CommitmentFacts, 'startedOn' | 'startedPrecision'> {
  /** Inaugurations of the commitment's region, as `deriveInaugurations` gives them. */
  readonly transitions: readonly (Pick<Inauguration, 'kind' | 'inauguratedOn'> &
    Partial<Pick<Inauguration, 'inauguratedPrecision'>>)[]
  /** As `openGap` gives it for the region at the day asked; left out: no gap. */
  readonly gapSince?: IsoDay | null
}

/** Months after day zero from which an unseen commitment is `not_seen_since_inauguration`. */
export const unseenAfterMonths = 6

const begunBefore = (facts: ContinuityFacts, { first, last }: DaySpan, asOf: IsoDay): Certainty => {
  if (lifeEvents(facts, asOf).some(({ says, span }) => says === 'alive' && span.last < first))
    return 'certain'
  const certainly = startedBefore(facts, first)
  return certainly === 'no' && startedBefore(facts, last) !== 'no' ? 'possible' : certainly
}

const seenOnOrAfter = ({ lastSeenAliveOn, mayBeSeenUntil }: LifeRecord, span: DaySpan | null): Certainty => {
  if (span === null || lastSeenAliveOn === null || mayBeSeenUntil === null) return 'no'
  if (lastSeenAliveOn >= span.last) return 'certain'
  return mayBeSeenUntil >= span.first ? 'possible' : 'no'
}

interface Handover {
  /** The days it may have been on; null while none is known. */
  readonly span: DaySpan | null
  readonly isGap: boolean
  readonly begunBefore: Certainty
  /** Nothing is recorded of its start: no reason to think that it began later, and none to count it as handed over. */
  readonly isStartUnknown: boolean
  readonly seenSince: Certainty
}

const statusOf = (life: LifeRecord, handover: Handover, asOf: IsoDay): ContinuityStatus => {
  if (life.condition !== 'alive') return life.condition
  // Begun under whoever holds the seat now: nobody is known to have handed it over.
  const isBegun = handover.begunBefore === 'certain' || handover.isStartUnknown
  if (handover.span === null || !isBegun) return 'no_transition_yet'
  if (handover.seenSince === 'certain') return 'confirmed'
  if (handover.isGap) return 'not_seen_in_gap'
  return addMonths(handover.span.last, unseenAfterMonths) <= asOf
    ? 'not_seen_since_inauguration'
    : 'undecided'
}

/**
 * Continuity of a commitment at `asOf`. In this order: `ended`, `dormant` or `paused` as the newest sighting or
 * decision has it (also from before the handover; a pause until its last day); `no_transition_yet`, also of what began
 * after day zero or only may have begun before it; `confirmed` by a sign of life certainly on or after day zero;
 * `undecided`; and six calendar months after day zero `not_seen_since_inauguration`.
 *
 * Day zero is that of the last transition other than a renewal: the same person carrying on hands nothing over. While
 * an acting head or nobody holds the seat, a sign of life from before that gap says nothing about the present: then
 * the gap's first day stands in for day zero, and what was not seen since is `not_seen_in_gap` at once, because an
 * acting head owes no decision. A day zero of which only the month or year is known is all of its days: seen since
 * means seen on the last of them or later, begun before means before the first.
 * Source: DOMAIN "Continuity status"; six months as for the RPJMD (InMendagri 2/2025); the gap is our own.
 */
export const continuityStatus = (facts: ContinuityFacts, asOf: IsoDay): Continuity => {
  const began = administration(facts.transitions.filter(({ inauguratedOn }) => inauguratedOn <= asOf))
  const dayZero = began?.inauguratedOn ?? null
  const gapSince = facts.gapSince ?? null
  const handedOverOn = gapSince ?? dayZero
  const precision = gapSince === null ? (began?.inauguratedPrecision ?? 'day') : 'day'
  const span = handedOverOn === null ? null : daySpan(handedOverOn, precision)
  const life = lifeRecord(facts, asOf)
  const handover: Handover = {
    span,
    isGap: gapSince !== null,
    isStartUnknown: facts.startedOn === null,
    begunBefore: span === null ? 'no' : begunBefore(facts, span, asOf),
    seenSince: seenOnOrAfter(life, span),
  }
  const status = statusOf(life, handover, asOf)
  const { endedWithin, lastSeenAliveOn, lastSeenAlivePrecision, endedHow, isRevived } = life
  return {
    status,
    dayZero,
    gapSince,
    metHandover:
      span !== null &&
      handover.begunBefore === 'certain' &&
      (endedWithin === null || endedWithin.first >= span.last),
    seenSince: handover.seenSince,
    daysSince: handedOverOn === null ? null : daysBetween(handedOverOn, asOf),
    lastSeenAliveOn,
    lastSeenAlivePrecision,
    firstSeenEndedOn: life.firstSeenEndedOn,
    firstSeenEndedPrecision: life.firstSeenEndedPrecision,
    endedHow,
    isRevived,
    changesOn:
      status === 'undecided' && span !== null ? addMonths(span.last, unseenAfterMonths) : life.pauseOverOn,
  }
}

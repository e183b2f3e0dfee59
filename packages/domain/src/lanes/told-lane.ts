import type { IsoDay } from '../facts.ts'
import {
  administration,
  administrationStart,
  type Inauguration,
  isTransition,
  type Transition,
} from '../heads/transitions.ts'
import { fateSince, type GateKnot, gateKnots, type HandoverFate, type KnotHandover } from './gate-knots.ts'
import { type Lane, type LaneFacts, laneSegments } from './lane.ts'
import type { DatePrecision } from '../vocabulary.ts'

/** The handovers of a region as its lanes meet them. */
export interface LaneHandovers {
  /** As `deriveInaugurations` gives them: those after a stretch nobody recorded have no gate, and count all the same. */
  readonly inaugurations: readonly (Inauguration | Transition)[]
  /** Every day the seat went to somebody else, as `handoverDays` gives them. */
  readonly handoverOns: readonly IsoDay[]
  /** Since when acting heads or nobody hold the seat; null under an inaugurated head. */
  readonly gapSince: IsoDay | null
}

/** The day the present administration began, and how exactly it is known. */
export interface AdministrationDay {
  readonly dayZero: IsoDay
  readonly precision: DatePrecision
}

/**
 * The day a region's lanes are told since; null while no handover is known. It has no gate where nobody recorded who
 * went before, so no list of handovers gives it.
 */
export const administrationDay = (
  inaugurations: LaneHandovers['inaugurations'],
): AdministrationDay | null => {
  const began = administration(inaugurations)
  return began && { dayZero: began.inauguratedOn, precision: began.inauguratedPrecision }
}

/** A lane, what became of the commitment at each inauguration, and how it stands since the last. */
export interface ToldLane extends Lane {
  /** One for each inauguration up to the day, oldest first. */
  readonly knots: readonly GateKnot[]
  /** Since the last inauguration that was no renewal; null where there is none. */
  readonly sinceHandover: HandoverFate | null
  /** Since the seat is held by acting heads or nobody; null under an inaugurated head. */
  readonly sinceGap: HandoverFate | null
}

/** One commitment's lane up to `asOf` by the rules of the domain: the picture, the table and the file read it. */
export const toldLane = (
  facts: LaneFacts,
  { inaugurations, handoverOns, gapSince }: LaneHandovers,
  decisions: readonly KnotHandover[],
  asOf: IsoDay,
): ToldLane => {
  const lane = laneSegments(facts, asOf, handoverOns)
  const dayZero = administrationStart(inaugurations)
  return {
    ...lane,
    knots: gateKnots(lane, inaugurations.filter(isTransition), decisions, asOf),
    sinceHandover: dayZero === null ? null : fateSince(lane, facts, dayZero),
    sinceGap: gapSince === null ? null : fateSince(lane, facts, gapSince),
  }
}

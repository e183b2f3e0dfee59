import {
  fateSince,
  type GateKnot,
  gateKnots,
  type HandoverFate,
  type IsoDay,
  type KnotHandover,
  type Lane,
  type LaneFacts,
  laneSegments,
  type Transition,
} from '@estafet/domain'

/** The handovers of a region as its lanes meet them. */
export interface LaneHandovers {
  readonly transitions: readonly Transition[]
  /** Of the present administration, as `administrationStart` gives it; null while no handover is known. */
  readonly dayZero: IsoDay | null
  /** Every day the seat went to somebody else, as `handoverDays` gives them. */
  readonly handoverOns: readonly IsoDay[]
  /** Since when acting heads or nobody hold the seat; null under an inaugurated head. */
  readonly gapSince: IsoDay | null
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
  { transitions, dayZero, handoverOns, gapSince }: LaneHandovers,
  decisions: readonly KnotHandover[],
  asOf: IsoDay,
): ToldLane => {
  const lane = laneSegments(facts, asOf, handoverOns)
  return {
    ...lane,
    knots: gateKnots(lane, transitions, decisions, asOf),
    sinceHandover: dayZero === null ? null : fateSince(lane, dayZero),
    sinceGap: gapSince === null ? null : fateSince(lane, gapSince),
  }
}

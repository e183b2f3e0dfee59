import { startedBefore } from '../commitment-state/continuity/begun.ts'
import { daySpan } from '../day-span.ts'
import type { CommitmentFacts, IsoDay } from '../facts.ts'
import type { DecisionStanding } from '../handovers/decision-standing.ts'
import { daysBetween } from '../iso-day.ts'
import { type ContinuityDecisionKind, continuityDecisions, type TransitionKind } from '../vocabulary.ts'
import type { Lane, LaneSegment, LaneSign } from './lane.ts'

/**
 * What evidence says of a commitment under the head who came in at a gate. `dormant` is a finding, `unknown` the
 * absence of one. What the new head decided is a fact apart.
 */
export type KnotState = 'carried' | 'paused' | 'dormant' | 'unknown' | 'ended' | 'not_begun'

/**
 * What a knot shows: the decision; or, where none is recorded, that it was seen alive all the same, or how the
 * decision stands. Words and shapes are told apart by this.
 */
export type KnotMark = ContinuityDecisionKind | Exclude<DecisionStanding, 'decided'> | 'alive_undecided'

/** Whether the mark is a decision, and not the lack of one. */
export const isDecided = (mark: KnotMark): mark is ContinuityDecisionKind =>
  (continuityDecisions as readonly string[]).includes(mark)

/** An inauguration as a lane meets it. */
export interface LaneGate {
  readonly inauguratedOn: IsoDay
  readonly kind: TransitionKind
}

/** What became of a commitment under the head who came in on a day. */
export interface GateKnot {
  readonly on: IsoDay
  readonly state: KnotState
  /** Null where nothing was handed over: it had not begun, or had ended. */
  readonly mark: KnotMark | null
  /** Days from day zero to the day asked for, while no decision is recorded and none came too late. */
  readonly openDays: number | null
}

/** How the decision at one day zero stands; there is none of a commitment that was not open then. */
export interface KnotHandover {
  readonly dayZero: IsoDay
  readonly standing: DecisionStanding
  readonly decision: ContinuityDecisionKind | null
}

const isAliveOn = ({ kind, from, to }: LaneSegment, on: IsoDay): boolean =>
  (kind === 'evidenced' || kind === 'claimed') && from <= on && on < to

/** The first day a lane is drawn on; null where there is nothing to draw. */
export const laneBegan = ({ segments, end }: Pick<Lane, 'segments' | 'end'>): IsoDay | null =>
  segments[0]?.from ?? end?.on ?? null

// An end of 2018 says nothing of a day in 2018, and one known at the latest nothing of any day before it.
const mayBeBefore = ({ on, precision, isLatest }: LaneSign, day: IsoDay): boolean =>
  on >= day && (isLatest === true || daySpan(on, precision).first < day)

const stateAt = (lane: Lane, gate: LaneGate, nextGate: LaneGate | undefined): KnotState => {
  const { inauguratedOn } = gate
  const began = laneBegan(lane)
  const inReign = (on: IsoDay) =>
    on >= inauguratedOn && (nextGate === undefined || on < nextGate.inauguratedOn)
  if (began === null || began >= inauguratedOn) return 'not_begun'
  if (lane.signs.some(({ on, showsLife }) => showsLife && inReign(on))) return 'carried'
  if (gate.kind === 'renewal' && lane.segments.some((segment) => isAliveOn(segment, inauguratedOn)))
    return 'carried'
  const last = lane.signs.findLast(({ on }) => nextGate === undefined || on < nextGate.inauguratedOn)
  const said = last?.says
  if (said === 'dormant' || said === 'paused') return said
  if (last === undefined || said === 'evidenced' || said === 'claimed') return 'unknown'
  return mayBeBefore(last, inauguratedOn) ? 'unknown' : 'ended'
}

const markOf = ({ standing, decision }: KnotHandover, state: KnotState): KnotMark => {
  if (standing === 'decided' && decision !== null) return decision
  // Within the hundred days the decision is awaited, whatever was seen meanwhile.
  if (state === 'carried' && (standing === 'overdue' || standing === 'never_decided'))
    return 'alive_undecided'
  return standing === 'decided' ? 'never_decided' : standing
}

/**
 * One knot a gate, oldest first. Carried needs a sign of life under the new head, from day zero to the next gate: what
 * was seen the week before an inauguration says nothing about the handover. A renewal changes no hands: what vouched
 * for the commitment on its day still does. Source: DOMAIN "Continuity status" and "Continuity decision".
 */
export const gateKnots = (
  lane: Lane,
  gates: readonly LaneGate[],
  handovers: readonly KnotHandover[],
  asOf: IsoDay,
): GateKnot[] => {
  const inOrder = gates.toSorted((a, b) => (a.inauguratedOn < b.inauguratedOn ? -1 : 1))
  return inOrder.map((gate, index) => {
    const on = gate.inauguratedOn
    const state = stateAt(lane, gate, inOrder[index + 1])
    const handover = handovers.find(({ dayZero }) => dayZero === on)
    if (handover === undefined || state === 'not_begun') return { on, state, mark: null, openDays: null }
    const isOpen = handover.standing === 'undecided' || handover.standing === 'overdue'
    return { on, state, mark: markOf(handover, state), openDays: isOpen ? daysBetween(on, asOf) : null }
  })
}

/** How a commitment that was there on day zero of the last handover stands now. */
export type HandoverFate =
  | 'alive'
  | 'paused'
  | 'dormant'
  | 'unknown'
  | 'ended'
  | 'ended_before'
  | 'not_begun'
  /** Nobody knows whether it was there on that day. */
  | 'uncertain'

type CommitmentStart = Pick<CommitmentFacts, 'startedOn' | 'startedPrecision'>

/**
 * What is known of it at the end of the lane, since the seat went over on `dayZero`: what continuity status says, in
 * the words of the picture. Seen alive and then ended is ended.
 */
export const fateSince = (lane: Lane, start: CommitmentStart, dayZero: IsoDay): HandoverFate => {
  const began = laneBegan(lane)
  if (began === null || began >= dayZero)
    return startedBefore(start, dayZero) === 'no' ? 'not_begun' : 'uncertain'
  if (lane.end !== null) return lane.end.on < dayZero ? 'ended_before' : 'ended'
  const now = lane.segments.at(-1)?.kind
  if (now === 'dormant' || now === 'paused') return now
  return lane.signs.some(({ on, showsLife }) => showsLife && on >= dayZero) ? 'alive' : 'unknown'
}

import {
  type ContinuityDecisionKind,
  continuityDecisions,
  daysBetween,
  type IsoDay,
  type LaneSegment,
} from '@estafet/domain'
import type { RelayHandoverInput, RelayLaneInput, RelaySign } from './relay-input.ts'
import type { Gate } from './relay-spells.ts'

/**
 * What evidence says of a commitment under the leader who came in at a gate. `dormant` is a finding, `unknown` the
 * absence of one. What the new leader decided is a fact apart: see `KnotMark`.
 */
export const knotStates = ['carried', 'paused', 'dormant', 'unknown', 'ended', 'not_begun'] as const
export type KnotState = (typeof knotStates)[number]

/**
 * What a knot shows: the decision; or, where none is recorded, that it was seen alive all the same, or how the
 * decision stands. Words and shapes are told apart by this.
 */
export const knotMarks = [
  ...continuityDecisions,
  'alive_undecided',
  'undecided',
  'overdue',
  'never_decided',
  'not_asked',
] as const
export type KnotMark = (typeof knotMarks)[number]

export interface Knot {
  readonly on: IsoDay
  readonly state: KnotState
  /** Null where nothing was handed over: it had not begun, or had ended. */
  readonly mark: KnotMark | null
  readonly decision: RelayHandoverInput['decision']
  /** Days from day zero to the day asked for, while no decision is recorded and none came too late. */
  readonly openDays: number | null
}

/** Whether the mark is a decision, and not the lack of one. */
export const isDecided = (mark: KnotMark): mark is ContinuityDecisionKind =>
  (continuityDecisions as readonly string[]).includes(mark)

const isLife = ({ says }: RelaySign) => says === 'evidenced' || says === 'claimed'

const isAliveOn = ({ kind, from, to }: LaneSegment, on: IsoDay) =>
  (kind === 'evidenced' || kind === 'claimed') && from <= on && on < to

export const laneBegan = ({ segments, end }: Pick<RelayLaneInput, 'segments' | 'end'>): IsoDay | null =>
  segments[0]?.from ?? end?.on ?? null

/**
 * Carried needs a sign of life under the new leader, from day zero to the next gate: what was seen the week
 * before an inauguration says nothing about the handover. A renewal changes no hands: the line runs through.
 */
const stateAt = (lane: RelayLaneInput, gate: Gate, nextGate: Gate | undefined): KnotState => {
  const began = laneBegan(lane)
  const inReign = (on: IsoDay) => on >= gate.on && (nextGate === undefined || on < nextGate.on)
  if (began === null || began >= gate.on) return 'not_begun'
  if (lane.signs.some((sign) => isLife(sign) && inReign(sign.on))) return 'carried'
  if (gate.kind === 'renewal' && lane.segments.some((segment) => isAliveOn(segment, gate.on)))
    return 'carried'
  const said = lane.signs.findLast(({ on }) => nextGate === undefined || on < nextGate.on)?.says
  if (said === 'dormant' || said === 'paused') return said
  return said === undefined || said === 'evidenced' || said === 'claimed' ? 'unknown' : 'ended'
}

const markOf = ({ standing, decision }: RelayHandoverInput, state: KnotState): KnotMark => {
  if (standing === 'decided' && decision !== null) return decision.decision
  // Within the hundred days the decision is awaited, whatever was seen meanwhile.
  if (state === 'carried' && (standing === 'overdue' || standing === 'never_decided'))
    return 'alive_undecided'
  return standing === 'decided' ? 'never_decided' : standing
}

const isOpen = ({ standing }: RelayHandoverInput): boolean =>
  standing === 'undecided' || standing === 'overdue'

/** One knot a gate, oldest first. */
export const knotsOf = (lane: RelayLaneInput, gates: readonly Gate[], asOf: IsoDay): readonly Knot[] =>
  gates.map((gate, index) => {
    const state = stateAt(lane, gate, gates[index + 1])
    const handover = lane.handovers.find(({ dayZero }) => dayZero === gate.on)
    if (handover === undefined || state === 'not_begun')
      return { on: gate.on, state, mark: null, decision: null, openDays: null }
    return {
      on: gate.on,
      state,
      mark: markOf(handover, state),
      decision: handover.decision,
      openDays: isOpen(handover) ? daysBetween(gate.on, asOf) : null,
    }
  })

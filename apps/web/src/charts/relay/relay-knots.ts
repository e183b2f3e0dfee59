import type { IsoDay, LaneSegment, LaneSign } from '@estafet/domain'
import type { RelayLaneInput } from './relay-input.ts'
import type { Gate } from './relay-spells.ts'

/**
 * What evidence says of a commitment under the leader who came in at a gate. `dormant` is a finding,
 * `unknown` the absence of one. Decisions of the new leader are a separate fact and not yet drawn.
 */
export const knotStates = ['carried', 'dormant', 'unknown', 'ended', 'not_begun'] as const
export type KnotState = (typeof knotStates)[number]

export interface Knot {
  readonly on: IsoDay
  readonly state: KnotState
}

const isLife = ({ says }: LaneSign) => says === 'evidenced' || says === 'claimed'

const isAliveOn = ({ kind, from, to }: LaneSegment, on: IsoDay) =>
  (kind === 'evidenced' || kind === 'claimed') && from <= on && on < to

export const laneBegan = ({ segments, end }: Pick<RelayLaneInput, 'segments' | 'end'>): IsoDay | null =>
  segments[0]?.from ?? end?.on ?? null

/**
 * Carried needs a sign of life under the new leader, from day zero to the next gate: what was seen the week
 * before an inauguration says nothing about the handover. A renewal changes no hands: the line runs through.
 */
const knotAt = (lane: RelayLaneInput, gate: Gate, nextGate: Gate | undefined): KnotState => {
  const began = laneBegan(lane)
  const inReign = (on: IsoDay) => on >= gate.on && (nextGate === undefined || on < nextGate.on)
  if (began === null || began >= gate.on) return 'not_begun'
  if (lane.signs.some((sign) => isLife(sign) && inReign(sign.on))) return 'carried'
  if (gate.kind === 'renewal' && lane.segments.some((segment) => isAliveOn(segment, gate.on)))
    return 'carried'
  const lastBefore = (until: (on: IsoDay) => boolean) => lane.signs.findLast(({ on }) => until(on))
  const said = lastBefore((on) => nextGate === undefined || on < nextGate.on)?.says
  if (said === 'dormant') return 'dormant'
  return said === undefined || said === 'evidenced' || said === 'claimed' ? 'unknown' : 'ended'
}

export const knotsOf = (lane: RelayLaneInput, gates: readonly Gate[]): readonly Knot[] =>
  gates.map((gate, index) => ({ on: gate.on, state: knotAt(lane, gate, gates[index + 1]) }))

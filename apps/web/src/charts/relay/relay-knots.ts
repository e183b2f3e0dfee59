import type { DatePrecision, GateKnot } from '@estafet/domain'
import type { RelayHandoverInput, RelayLaneInput } from './relay-input.ts'
import type { Gate } from './relay-spells.ts'

/** What became of a commitment at a gate, with the decision it shows. */
export interface Knot extends GateKnot {
  /** How exactly the day of the gate is known. */
  readonly precision: DatePrecision
  readonly decision: RelayHandoverInput['decision']
}

/** One knot a gate, oldest first. */
export const knotsOf = (
  { knots, handovers }: RelayLaneInput,
  gates: readonly Pick<Gate, 'on' | 'precision'>[],
): readonly Knot[] =>
  knots.map((knot) => ({
    ...knot,
    precision: gates.find(({ on }) => on === knot.on)?.precision ?? 'day',
    decision:
      knot.mark === null ? null : (handovers.find(({ dayZero }) => dayZero === knot.on)?.decision ?? null),
  }))

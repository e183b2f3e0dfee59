import type { GateKnot } from '@estafet/domain'
import type { RelayHandoverInput, RelayLaneInput } from './relay-input.ts'

/** What became of a commitment at a gate, with the decision it shows. */
export interface Knot extends GateKnot {
  readonly decision: RelayHandoverInput['decision']
}

/** One knot a gate, oldest first. */
export const knotsOf = ({ knots, handovers }: RelayLaneInput): readonly Knot[] =>
  knots.map((knot) => ({
    ...knot,
    decision:
      knot.mark === null ? null : (handovers.find(({ dayZero }) => dayZero === knot.on)?.decision ?? null),
  }))

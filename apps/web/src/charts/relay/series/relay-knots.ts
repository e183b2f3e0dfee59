import type { DatePrecision, GateKnot, TransitionKind } from '@estafet/domain'
import type { RelayCommitmentInput, RelayHandoverInput } from '../input/relay-input.ts'
import type { Gate } from './relay-spells.ts'

/** What became of a commitment at a gate, with the decision it shows. */
export interface Knot extends GateKnot {
  /** How exactly the day of the gate is known. */
  readonly precision: DatePrecision
  /** Of the gate: a renewal asks for no decision. */
  readonly kind: TransitionKind
  readonly decision: RelayHandoverInput['decision']
}

/** One knot a gate, oldest first. */
export const knotsOf = (
  { lane, decisions }: RelayCommitmentInput,
  gates: readonly Pick<Gate, 'on' | 'precision' | 'kind'>[],
): readonly Knot[] =>
  lane.knots.map((knot) => {
    const gate = gates.find(({ on }) => on === knot.on)
    return {
      ...knot,
      precision: gate?.precision ?? 'day',
      kind: gate?.kind ?? 'change',
      decision:
        knot.mark === null ? null : (decisions.find(({ dayZero }) => dayZero === knot.on)?.decision ?? null),
    }
  })

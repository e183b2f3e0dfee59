import type { RelayInput } from '../../../charts/relay/input/relay-input.ts'

/** Without milestones, which a sketch does not draw: so no deadline to come stretches its days. */
export const sketchInput = (input: RelayInput): RelayInput => ({
  ...input,
  commitments: input.commitments.map((commitment) => ({ ...commitment, milestones: [] })),
})

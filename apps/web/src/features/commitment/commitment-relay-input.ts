import type { RelayInput } from '../../charts/relay/relay-input.ts'
import type { CommitmentDetail } from './commitment-page.queries.ts'

/** The commitment as a relay chart of one lane. */
export const relayInputOf = (detail: CommitmentDetail, title: string): RelayInput => ({
  asOf: detail.asOf,
  isSimulated: detail.isSimulated,
  spells: detail.spells,
  transitions: detail.transitions,
  lanes: [
    {
      commitmentId: detail.id,
      title,
      startedOn: detail.startedOn,
      aliases: detail.aliases,
      continuity: detail.state.continuity.status,
      milestones: detail.milestones.map(({ state, ...milestone }) => ({
        ...milestone,
        completedOn: state?.completedOn ?? null,
        schedule: state?.schedule ?? 'no_deadline',
      })),
      ...detail.lane,
    },
  ],
})

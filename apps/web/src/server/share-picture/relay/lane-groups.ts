import type { HandoverFate, IsoDay, KnotState } from '@estafet/domain'
import type { RelayCommitmentInput, RelayInput } from '../../../charts/relay/input/relay-input.ts'

/**
 * What became of a commitment; `untested` of one that met no handover, `to_come` of one whose handover is to come,
 * `carried` of one that was seen alive under a head who has left since.
 */
export type PicturedFate = HandoverFate | 'untested' | 'to_come' | 'carried'

/** From what lives to what was never tried, so that lanes that are told together lie together. */
const order: readonly PicturedFate[] = [
  'to_come',
  'alive',
  'carried',
  'paused',
  'dormant',
  'unknown',
  'ended',
  'ended_before',
  'uncertain',
  'not_begun',
  'untested',
]

/** Since the present head, or nobody, holds the seat: as the sentence of the page counts. */
export const fateNow =
  ({ gapSince }: Pick<RelayInput, 'gapSince'>) =>
  ({ lane }: RelayCommitmentInput): PicturedFate =>
    (gapSince === null ? lane.sinceHandover : lane.sinceGap) ?? 'untested'

const fateOfState: Readonly<Record<KnotState, PicturedFate>> = {
  carried: 'carried',
  paused: 'paused',
  dormant: 'dormant',
  unknown: 'unknown',
  ended: 'ended',
  not_begun: 'not_begun',
}

/** Since the head came in who came in on a day: until now, or until the next. */
export const fateAt =
  ({ administration }: Pick<RelayInput, 'administration'>, dayZero: IsoDay) =>
  ({ lane }: RelayCommitmentInput): PicturedFate => {
    if (administration?.dayZero === dayZero && lane.sinceHandover !== null) return lane.sinceHandover
    const state = lane.knots.find(({ on }) => on === dayZero)?.state
    return state === undefined ? 'untested' : fateOfState[state]
  }

export interface LaneGroup {
  readonly fate: PicturedFate
  /** Of the commitments, in the order of the answer. */
  readonly ids: readonly string[]
}

/** The commitments by what became of them, for one label each. */
export const laneGroups = (
  commitments: readonly RelayCommitmentInput[],
  fateOf: (commitment: RelayCommitmentInput) => PicturedFate,
): readonly LaneGroup[] => {
  const byFate = Map.groupBy(commitments, fateOf)
  return order.flatMap((fate) => {
    const ids = byFate.get(fate)?.map(({ id }) => id) ?? []
    return ids.length === 0 ? [] : [{ fate, ids }]
  })
}

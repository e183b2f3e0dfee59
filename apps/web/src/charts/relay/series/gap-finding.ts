import type { DatePrecision, IsoDay } from '@estafet/domain'
import { day, type Message, message } from '../../message.ts'
import type { RelayCommitmentInput } from '../input/relay-input.ts'

/** Since when acting heads or nobody hold the seat, and how exactly that is known. */
interface Gap {
  readonly on: IsoDay
  readonly precision: DatePrecision
}

/** How many of the commitments that ran when the gap began are known alive since; null where none did. */
export const gapFinding = (
  commitments: readonly RelayCommitmentInput[],
  since: Gap | null,
): Message | null => {
  if (since === null) return null
  const running = commitments.filter(
    ({ lane: { sinceGap } }) => sinceGap !== null && sinceGap !== 'not_begun' && sinceGap !== 'ended_before',
  )
  if (running.length === 0) return null
  const alive = running.filter(({ lane }) => lane.sinceGap === 'alive')
  return message('relay.finding.gap', {
    alive: alive.length,
    count: running.length,
    on: day(since.on, since.precision),
  })
}

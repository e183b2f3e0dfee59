import type { DatePrecision, IsoDay } from '@estafet/domain'
import { day, type Message, message } from '../../message.ts'
import type { RelayLaneInput } from '../input/relay-input.ts'

/** Since when acting heads or nobody hold the seat, and how exactly that is known. */
interface Gap {
  readonly on: IsoDay
  readonly precision: DatePrecision
}

/** How many of the commitments that ran when the gap began are known alive since; null where none did. */
export const gapFinding = (lanes: readonly RelayLaneInput[], since: Gap | null): Message | null => {
  if (since === null) return null
  const running = lanes.filter(
    ({ sinceGap }) => sinceGap !== null && sinceGap !== 'not_begun' && sinceGap !== 'ended_before',
  )
  if (running.length === 0) return null
  const alive = running.filter(({ sinceGap }) => sinceGap === 'alive')
  return message('relay.finding.gap', {
    alive: alive.length,
    count: running.length,
    on: day(since.on, since.precision),
  })
}

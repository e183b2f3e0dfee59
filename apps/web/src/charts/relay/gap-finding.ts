import type { IsoDay } from '@estafet/domain'
import { day, type Message, message } from '../message.ts'
import type { RelayLaneInput } from './relay-input.ts'
import { laneBegan } from './relay-knots.ts'
import type { SpellBox } from './relay-spells.ts'

/** Since when acting heads or nobody have held the seat on `asOf`; null under an inaugurated head (as `openGap`). */
export const openGapOf = (
  spells: readonly Pick<SpellBox, 'startedOn' | 'endedOn' | 'look'>[],
  asOf: IsoDay,
): IsoDay | null => {
  const current = spells.at(-1)
  if (current === undefined || current.look === 'solid') return null
  if (current.endedOn !== null && current.endedOn <= asOf) return null
  return spells[spells.findLastIndex(({ look }) => look === 'solid') + 1]?.startedOn ?? null
}

/** How many of the commitments that ran when the gap began were seen alive since; null where none did. */
export const gapFinding = (lanes: readonly RelayLaneInput[], since: IsoDay | null): Message | null => {
  if (since === null) return null
  const running = lanes.filter((lane) => {
    const began = laneBegan(lane)
    return began !== null && began < since && (lane.end === null || lane.end.on >= since)
  })
  if (running.length === 0) return null
  const alive = running.filter(({ signs }) =>
    signs.some(({ on, says }) => on >= since && (says === 'evidenced' || says === 'claimed')),
  )
  return message('relay.finding.gap', { alive: alive.length, count: running.length, on: day(since) })
}

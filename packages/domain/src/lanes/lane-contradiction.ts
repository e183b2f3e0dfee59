import type { Continuity } from '../commitment-state/continuity/continuity.ts'
import type { Lane, LaneKind } from './lane.ts'

// Signs of life run out after a year, so of what lives the picture may say no more than that nothing is known.
const living: readonly LaneKind[] = ['evidenced', 'claimed', 'unknown']
const drawnFor: Readonly<Record<Exclude<Continuity['status'], 'ended'>, readonly LaneKind[]>> = {
  confirmed: living,
  no_transition_yet: living,
  // A claim of our own file alone thins the line and confirms nothing.
  undecided: ['claimed', 'unknown'],
  not_seen_since_inauguration: ['claimed', 'unknown'],
  not_seen_in_gap: ['claimed', 'unknown'],
  paused: ['paused'],
  dormant: ['dormant'],
}

/**
 * What a picture and the words beside it say of one commitment on one day, where they contradict each other; null where
 * they agree. A commitment of which nothing is drawn says nothing.
 */
export const laneContradiction = (
  {
    segments,
    signs,
    end,
  }: Pick<Lane, 'segments' | 'end'> & {
    readonly signs: readonly Pick<Lane['signs'][number], 'on' | 'showsLife'>[]
  },
  continuity: Pick<
    Continuity,
    'status' | 'endedHow' | 'firstSeenEndedOn' | 'lastSeenAliveOn' | 'dayZero' | 'gapSince'
  >,
): string | null => {
  const { status, endedHow, firstSeenEndedOn, lastSeenAliveOn } = continuity
  const kind = segments.at(-1)?.kind ?? null
  if (end !== null || status === 'ended')
    return end?.how === endedHow && end?.on === firstSeenEndedOn && status === 'ended'
      ? null
      : `ends ${end?.how} ${end?.on}, is ${status} ${endedHow} ${firstSeenEndedOn}`
  // Of one day the picture shows the stronger word alone: a pause decided on the day of a report.
  const lastSign = signs.findLast(({ on, showsLife }) => showsLife || on === lastSeenAliveOn)?.on ?? null
  if (lastSign !== lastSeenAliveOn) return `last sign ${lastSign}, last seen alive ${lastSeenAliveOn}`
  if (kind !== null && !drawnFor[status].includes(kind)) return `drawn ${kind}, is ${status}`
  const since = continuity.gapSince ?? continuity.dayZero
  const isSeen = since !== null && lastSign !== null && lastSign >= since
  const isUnseen = ['undecided', 'not_seen_since_inauguration', 'not_seen_in_gap'].includes(status)
  return isSeen && isUnseen ? `seen ${lastSign} since ${since}, is ${status}` : null
}

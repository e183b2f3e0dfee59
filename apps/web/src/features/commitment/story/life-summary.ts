import type { CommitmentDetail } from '../commitment-page.queries.ts'
import type { KnownDay } from '@estafet/i18n'
import { endDay } from '../known-day.ts'

type LivedDetail = Pick<CommitmentDetail, 'sightings' | 'revivals' | 'state'>

/** A sighting that shows the commitment taken up again, and when it was last seen before. */
export interface Revival extends KnownDay {
  readonly sightingId: number
  readonly unseenSince: KnownDay | null
}

export interface LifeSummary {
  readonly lastSeen: KnownDay | null
  /** Set only while it is ended. */
  readonly firstSeenEnded: KnownDay | null
  /** The newest one. */
  readonly revival: Revival | null
}

/** Every time it came back, oldest first, on the day of the sighting that shows it. */
export const revivalsOf = ({
  sightings,
  revivals,
}: Pick<LivedDetail, 'sightings' | 'revivals'>): readonly Revival[] =>
  revivals.flatMap((revival) => {
    const sighting = sightings.find(({ id }) => id === revival.sightingId)
    return sighting ? [{ ...revival, on: sighting.sightedOn, precision: sighting.precision }] : []
  })

/** When it was last seen alive, first seen to have ended, and brought back. */
export const lifeSummary = (detail: LivedDetail): LifeSummary => {
  const { lastSeenAliveOn, lastSeenAlivePrecision } = detail.state.continuity
  return {
    lastSeen:
      lastSeenAliveOn === null ? null : { on: lastSeenAliveOn, precision: lastSeenAlivePrecision ?? 'day' },
    firstSeenEnded: endDay(detail),
    revival: revivalsOf(detail).at(-1) ?? null,
  }
}

import type { IsoDay } from '@estafet/domain'
import type { RegionCommitment } from './region-page.queries.ts'

type Continuity = RegionCommitment['continuity']

/** What is added to the word of continuity, as a key and its value. */
export interface ContinuityDetail {
  readonly key: string
  readonly days?: number
  readonly since?: IsoDay
}

// An end by lapse or decision is what the word already says; the others went on in something else, or were done.
const toldHows: readonly Continuity['endedHow'][] = ['absorbed', 'replaced', 'completed_closed']

export const continuityDetail = ({
  status,
  daysSince,
  endedHow,
  gapSince,
}: Pick<Continuity, 'status' | 'daysSince' | 'endedHow' | 'gapSince'>): ContinuityDetail | null => {
  if (status === 'undecided' && daysSince !== null) return { key: 'region:commitments.day', days: daysSince }
  if (status === 'not_seen_in_gap' && gapSince !== null)
    return { key: 'region:commitments.since', since: gapSince }
  if (status === 'ended' && toldHows.includes(endedHow)) return { key: `vocabulary:endingStates.${endedHow}` }
  return null
}

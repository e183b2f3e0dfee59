import type { DatePrecision, IsoDay } from '@estafet/domain'
import type { RegionCommitment } from '../region-page.queries.ts'
import { startPrecision } from '../headship/start-precision.ts'

type Continuity = RegionCommitment['continuity']

interface KnownDay {
  readonly on: IsoDay
  readonly precision: DatePrecision
}

/** What is added to the word of continuity: which day it is since the inauguration, since when, or which end. */
export type ContinuityDetail =
  | (KnownDay & { readonly is: 'day'; readonly days: number })
  | (KnownDay & { readonly is: 'since' })
  | { readonly is: 'ended'; readonly how: ToldHow }

// An end by lapse or decision is what the word already says; the others went on in something else, or were done.
const toldHows = ['absorbed', 'replaced', 'completed_closed'] as const
type ToldHow = (typeof toldHows)[number]
const isTold = (how: Continuity['endedHow']): how is ToldHow => toldHows.some((told) => told === how)

export const continuityDetail = (
  {
    status,
    daysSince,
    endedHow,
    dayZero,
    gapSince,
  }: Pick<Continuity, 'status' | 'daysSince' | 'endedHow' | 'dayZero' | 'gapSince'>,
  spells: Parameters<typeof startPrecision>[0],
): ContinuityDetail | null => {
  const known = (on: IsoDay): KnownDay => ({ on, precision: startPrecision(spells, on) })
  if (status === 'undecided' && daysSince !== null && dayZero !== null)
    return { is: 'day', days: daysSince, ...known(dayZero) }
  if (status === 'not_seen_in_gap' && gapSince !== null) return { is: 'since', ...known(gapSince) }
  if (status === 'ended' && isTold(endedHow)) return { is: 'ended', how: endedHow }
  return null
}

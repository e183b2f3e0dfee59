import type { Format } from '../../../ui/text/use-format.ts'
import type { Sentence } from '../handover-opening.ts'
import type { HandedOverCommitment } from '../transition-page.queries.ts'

type Life = HandedOverCommitment['life']

/** The last that is known of a commitment, with its day as exactly as that is known. */
export const lifeWords = (
  life: Life,
  dayZero: string,
  { impreciseDay }: Format,
  labelOf: (endedHow: NonNullable<Life['endedHow']>) => string,
): Sentence[] => {
  const { condition, endedHow, firstSeenEndedOn, lastSeenAliveOn, lastSeenAlivePrecision } = life
  const isSeenSince = (life.mayBeSeenUntil ?? '') >= dayZero
  const seen: Sentence =
    lastSeenAliveOn === null
      ? { key: 'life.never', values: {} }
      : {
          key:
            lastSeenAliveOn >= dayZero ? 'life.seen' : isSeenSince ? 'life.seen_around' : 'life.seen_before',
          values: { date: impreciseDay(lastSeenAliveOn, lastSeenAlivePrecision ?? 'day', 'short') },
        }
  if (condition === 'ended' && endedHow !== null && firstSeenEndedOn !== null)
    return [
      {
        key: 'life.ended',
        values: {
          how: labelOf(endedHow),
          date: impreciseDay(firstSeenEndedOn, life.firstSeenEndedPrecision ?? 'day', 'short'),
        },
      },
      seen,
    ]
  return condition === 'paused' || condition === 'dormant'
    ? [{ key: `life.${condition}`, values: {} }, seen]
    : [seen]
}

import type { Format } from '../../ui/use-format.ts'
import type { HandoverRecord } from './commitment-page.queries.ts'
import { type Worded, worded } from './worded.ts'

/** How a commitment stands with a new head, as the key of a text; null of a renewal, which hands nothing over. */
export const standingWords = (
  {
    standing,
    daysSince,
    inauguratedOn,
    inauguratedPrecision,
  }: Pick<HandoverRecord, 'standing' | 'daysSince' | 'inauguratedOn' | 'inauguratedPrecision'>,
  { dayNumber }: Pick<Format, 'dayNumber'>,
): Worded | null =>
  standing === 'not_asked' || standing === 'decided'
    ? null
    : worded(`decision.${standing}`, { day: dayNumber(daysSince, inauguratedOn, inauguratedPrecision) })

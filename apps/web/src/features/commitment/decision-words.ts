import { type Worded, worded } from '@estafet/i18n'
import type { Format } from '../../ui/text/use-format.ts'
import type { HandoverRecord } from './commitment-page.queries.ts'

/** How a commitment stands with a new head, as the key of a text; null of a renewal, which hands nothing over. */
export const standingWords = (
  {
    standing,
    daysSince,
    inauguratedOn,
    inauguratedPrecision,
  }: Pick<HandoverRecord, 'standing' | 'daysSince' | 'inauguratedOn' | 'inauguratedPrecision'>,
  { dayNumber }: Pick<Format, 'dayNumber'>,
): Worded | null => {
  if (standing === 'not_asked' || standing === 'decided') return null
  return worded(`decision.${standing}`, { day: dayNumber(daysSince, inauguratedOn, inauguratedPrecision) })
}

import type { HandoverRecord } from './commitment-page.queries.ts'
import { type Worded, worded } from './worded.ts'

/** How a commitment stands with a new head, as the key of a text; null of a renewal, which hands nothing over. */
export const standingWords = (
  { standing, daysSince }: Pick<HandoverRecord, 'standing' | 'daysSince'>,
  number: (value: number) => string,
): Worded | null =>
  standing === 'not_asked' || standing === 'decided'
    ? null
    : worded(`decision.${standing}`, { days: number(daysSince) })

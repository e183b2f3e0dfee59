import { z } from 'zod'
import { isoDaySchema } from './iso-day-schema.ts'
import { factText, sourcedFact } from './source-input.ts'
import { datePrecisions, sightingStates } from '../vocabulary.ts'

/**
 * What a source shows of a commitment on a day. Life after an end needs `isRevival`: the source must show it taken up
 * again, not merely mention it. The database refuses what breaks that.
 */
export const sightingInput = z
  .strictObject({
    ...sourcedFact,
    /** Of a month or a year the day the source proves at the least: the first for life, the last for an end. */
    sightedOn: isoDaySchema,
    precision: z.enum(datePrecisions).default('day'),
    /** The date as the source gives it; `sightedOn` where left out. */
    raw: factText(200).nullable().default(null),
    state: z.enum(sightingStates),
    isRevival: z.boolean().default(false),
  })
  .refine(({ precision, raw }) => precision === 'day' || raw !== null, {
    path: ['raw'],
    error: 'precision=day',
  })
export type SightingInput = z.input<typeof sightingInput>

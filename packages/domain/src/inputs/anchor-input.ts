import { z } from 'zod'
import { isoDaySchema } from './iso-day-schema.ts'
import { factText, sourcedFact } from './source-input.ts'
import { anchorFactors, datePrecisions } from '../vocabulary.ts'

/**
 * An anchor to record: one factor of one commitment from a day on. The scale (0–3) and the order of the days are
 * rules of the database, which refuses what breaks them.
 */
export const anchorInput = z
  .strictObject({
    ...sourcedFact,
    factor: z.enum(anchorFactors),
    /** Null: looked into and not established. Never left out by mistake: it has no default. */
    level: z.number().int().nullable(),
    /** Of a month or a year the day the source proves at the least: its last. */
    fromOn: isoDaySchema,
    fromPrecision: z.enum(datePrecisions).default('day'),
    /** The date as the source gives it; `fromOn` where left out. */
    fromRaw: factText(200).nullable().default(null),
    /** The last day it holds. */
    expiresOn: isoDaySchema.nullable().default(null),
    document: factText(300).nullable().default(null),
  })
  .refine(({ fromPrecision, fromRaw }) => fromPrecision === 'day' || fromRaw !== null, {
    path: ['fromRaw'],
    error: 'fromPrecision=day',
  })
export type AnchorInput = z.input<typeof anchorInput>

import { z } from 'zod'
import { isoDaySchema } from './iso-day-schema.ts'
import { commitmentIdSchema } from './query-inputs.ts'
import { sourcedFact } from './source-input.ts'
import { continuityDecisions, stopReasons } from '../vocabulary.ts'

/**
 * What a new head decided on one commitment. That there was such an inauguration, that the commitment was open on its
 * day and that a stop has its reason are rules of the database, which refuses what breaks them.
 */
export const decisionInput = z.strictObject({
  ...sourcedFact,
  /** The inauguration it answers. */
  dayZero: isoDaySchema,
  decision: z.enum(continuityDecisions),
  decidedOn: isoDaySchema,
  reason: z.enum(stopReasons).nullable().default(null),
  pausedUntil: isoDaySchema.nullable().default(null),
  mergedIntoId: commitmentIdSchema.nullable().default(null),
})
export type DecisionInput = z.input<typeof decisionInput>

import { z } from 'zod'
import { isoDaySchema } from './iso-day-schema.ts'
import { commitmentIdSchema } from './query-inputs.ts'
import { factText } from './source-input.ts'
import { deliveries } from '../vocabulary.ts'

// What the database counts rows with: a greater number names none.
const rowId = z.number().int().positive().max(2_147_483_647)

/** A city's report on a milestone, or on the whole commitment without one. The database holds the same rules. */
export const reportInput = z
  .strictObject({
    commitmentId: commitmentIdSchema,
    milestoneId: rowId.nullable().default(null),
    reportedOn: isoDaySchema,
    delivery: z.enum(deliveries),
    percent: z.number().int().min(0).max(100).nullable().default(null),
    completedOn: isoDaySchema.nullable().default(null),
    note: factText(4_000).nullable().default(null),
    isNoChange: z.boolean().default(false),
    supersedesId: rowId.nullable().default(null),
  })
  .refine(({ delivery, percent }) => delivery !== 'complete' || percent === null || percent === 100, {
    path: ['percent'],
    error: '100',
  })
  .refine(({ delivery, completedOn }) => completedOn === null || delivery === 'complete', {
    path: ['completedOn'],
    error: 'delivery=complete',
  })
  .refine(({ completedOn, reportedOn }) => completedOn === null || completedOn <= reportedOn, {
    path: ['completedOn'],
    error: '..reportedOn',
  })
export type ReportInput = z.input<typeof reportInput>

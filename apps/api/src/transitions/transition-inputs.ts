import {
  commitmentListInput,
  isoDaySchema,
  regionCodeSchema,
  regionListInput,
  sampleSchema,
} from '@estafet/domain'
import { z } from 'zod'

/** Parts of the calendar: still to come, in a watch window now, or handed over, windows or not. */
const calendarParts = ['coming', 'window', 'past'] as const

/** What the calendar is asked for. Without `sample` it is of real regions, unless the province is simulated. */
export const transitionCalendarInput = z.strictObject({
  asOf: isoDaySchema.optional(),
  sample: sampleSchema,
  province: regionListInput.shape.province,
  kind: regionListInput.shape.kind,
  when: z.enum(calendarParts).optional(),
  limit: commitmentListInput.shape.limit,
  offset: commitmentListInput.shape.offset,
})
export type TransitionCalendarInput = z.infer<typeof transitionCalendarInput>

/** The same filter for a file: no pages, and nothing that is still to come. */
export const transitionExportInput = transitionCalendarInput
  .omit({ limit: true, offset: true, when: true })
  .extend({ when: z.enum(['window', 'past']).default('past') })

/** One region's handover by its day zero, handed over or expected. */
export const transitionInput = z.strictObject({
  code: regionCodeSchema,
  dayZero: isoDaySchema,
  asOf: isoDaySchema.optional(),
})

import { z } from 'zod'
import { continuityDecision, decisionStanding, openStanding } from './word.answer.ts'

export const handoverCounts = z
  .strictObject({
    open: z.int(),
    onDayZero: z
      .record(openStanding, z.int())
      .describe('How they stood as day zero began; adds up to `open`.'),
    byStanding: z
      .record(decisionStanding, z.int())
      .describe('How they stand with the new head; adds up to `open`.'),
    byDecision: z
      .record(continuityDecision, z.int())
      .describe('What was decided; adds up to `byStanding.decided`.'),
  })
  .meta({
    id: 'HandoverCounts',
    description: 'Commitments that were open on day zero, each once for every transition it met.',
  })
